import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es', n, { one, other });
const number = (n: number) => formatNumber('es', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenSpanish = {
  hallScreen: {
    open: 'Pantalla de la sala',
    openFor: (title: string) => `Pantalla de la sala: ${title}`,
    leave: 'Salir',
    pinInSight: 'Toda la sala ve esto. Escribe el PIN con un teclado, o tapa el proyector un momento.',
    fullScreen: 'Pantalla completa',
    window: 'En una ventana',
    views: {
      count: 'Recuento',
      outcomes: 'Lo que lograron las cartas',
      debate: 'Debate',
      points: 'Argumentos',
      hands: 'Votación a mano alzada',
    },
    viewsLabel: 'Lo que ve la sala',
    previous: 'Anterior',
    next: 'Siguiente',
    place: (n: number, of: number) => `${number(n)} de ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'carta, firma o mensaje', 'cartas, firmas y mensajes'),
    people: (n: number) => count(n, 'persona', 'personas'),
    nobody: '¿Quién será la primera persona?',
    first: 'Eres la primera persona.',
    oneIn: (n: number) => `Eres 1 de ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('es', share)} de las ${number(goal)} que esperamos`,
    reached: (goal: number) => `Hemos llegado a la meta de ${number(goal)}. ¡Gracias!`,
    byCase: 'Por quién',
    fromTablets: (n: number) => count(n, 'de # tableta', 'de # tabletas'),
    withoutCase: (n: number) => count(n, '# más sin indicar el caso.', '# más sin indicar el caso.'),
  },

  outcomes: {
    none: 'La campaña aún no ha enviado resultados de casos anteriores.',
  },

  debate: {
    noMotion: '¿Qué debatimos?',
    prepare: 'Preparar',
    prepareTitle: 'Preparar el debate',
    motion: 'Moción',
    motionHint: 'Por ejemplo: Un periódico puede publicar lo que el gobierno llama falso.',
    speakers: 'Oradores',
    speakersHint: 'Por bando, sin nombres.',
    sides: { for: 'A favor', against: 'En contra', floor: 'La sala' },
    speaker: (side: string, n: number) => `${side} · orador ${number(n)}`,
    sideOf: (n: number) => `Orador ${number(n)}: bando`,
    minutesOf: (n: number) => `Orador ${number(n)}: minutos`,
    add: 'Añadir un orador',
    remove: (n: number) => `Quitar el orador ${number(n)}`,
    start: 'Empezar',
    pause: 'Pausa',
    nextSpeaker: 'Orador siguiente',
    previousSpeaker: 'Orador anterior',
    again: 'Todo el tiempo otra vez',
    following: (speaker: string) => `Después: ${speaker}`,
    phases: { plenty: 'Tiempo restante', 'last-minute': 'Último minuto', over: 'Se acabó el tiempo' },
    done: 'Listo',
  },

  hands: {
    before: 'Antes del debate',
    after: 'Después del debate',
    sides: { for: 'A favor', undecided: 'Indecisos', against: 'En contra' },
    ask: '¿Quién está a favor y quién en contra?',
    countBefore: 'Contar antes',
    countAfter: 'Contar después',
    show: 'Mostrar el resultado',
    hands: (n: number) => count(n, '# mano', '# manos'),
    fewer: (side: string, n: number) => `${side}: ${number(n)} menos`,
    more: (side: string, n: number) => `${side}: ${number(n)} más`,
    towards: (n: number) =>
      count(n, 'La sala se acercó # punto a la moción.', 'La sala se acercó # puntos a la moción.'),
    away: (n: number) => count(n, 'La sala se alejó # punto de la moción.', 'La sala se alejó # puntos de la moción.'),
    still: 'Hay tantos a favor como antes.',
  },

  hallFigures: {
    give: 'Cifras para otra pantalla',
    giveTitle: 'Las cifras de esta tableta',
    giveText:
      'El aparato del proyector lee este código, o alguien escribe allí el código corto. Dice cuántas, y nada de nadie.',
    giveAlt: 'Código QR con las cifras de esta tableta',
    shortCode: 'Código corto (solo totales)',
    bring: 'Otras tabletas',
    bringTitle: 'Cifras de otras tabletas',
    bringText:
      'En cada tableta que recoge: Voluntarios, luego «Cifras para otra pantalla». Lee su código, o escribe aquí el corto. Cuenta lo más reciente de cada tableta.',
    code: 'Código',
    add: 'Añadir',
    added: 'Añadido.',
    older: 'Ya hay aquí cifras más recientes de esta tableta.',
    ownTablet: 'Es esta misma tableta; ya está contada.',
    otherEvent: 'La sesión de esa tableta es de otro evento. ¿Contarla aquí de todos modos?',
    addAnyway: 'Contarla aquí',
    problems: {
      'figures-not-whole': 'Este código no está completo. Compáralo grupo por grupo.',
      'figures-too-new': 'Este código viene de un Barua más reciente. Actualiza este aparato.',
    },
    list: 'Contado aquí',
    row: (actions: number, people: number) =>
      `${count(actions, '# acción', '# acciones')}, ${count(people, '# persona', '# personas')}`,
    remove: 'Quitar',
  },
};
