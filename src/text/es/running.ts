import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningSpanish = {
  home: {
    title: 'Página de inicio',
    tablet: (name: string) => `Tableta: ${name}`,
    written: 'Escrito',
    safe: 'A salvo aquí',
    centre: 'En el centro',
    figuresLabel: 'Guardado en esta tableta y enviado',
    allSent: 'Todo lo que hay en esta tableta está también en el centro.',
    waiting: (n: number) =>
      count(n, '# registro espera el envío. Está a salvo aquí.', '# registros esperan el envío. Están a salvo aquí.'),
    nothingYet: 'Aún no hay nada escrito.',
    lastReceipt: (when: string) => `Último recibo del centro: ${when}.`,
    noReceipt: 'Aún no hay recibo del centro.',
    sendNow: 'Enviar ahora',
    events: 'Eventos',
    noEvents: 'Aún no hay eventos. Crea el de hoy.',
    newEvent: 'Crear un evento',
    open: 'Abrir sesión',
    openFor: (title: string) => `Abrir sesión: ${title}`,
    today: 'Hoy',
    eventCode: (code: string) => `En los totales: ${code}`,
    under18: 'Menores de 18 presentes',
    readiness: 'Estado de la tableta',
    forked: (n: number) =>
      count(
        n,
        '# registro de un diario anterior espera a la oficina.',
        '# registros de un diario anterior esperan a la oficina.',
      ),
    update: 'Hay una nueva versión de Barua lista.',
    updateNow: 'Actualizar ahora',
    healedWipe: (n: number) =>
      count(
        n,
        'El navegador había perdido su almacenamiento. Barua recuperó # registro de la segunda copia; no falta nada.',
        'El navegador había perdido su almacenamiento. Barua recuperó # registros de la segunda copia; no falta nada.',
      ),
    healed: (n: number) =>
      count(
        n,
        'Tras la última parada, # registro estaba en una sola copia. Vuelve a estar en las dos.',
        'Tras la última parada, # registros estaban en una sola copia. Vuelven a estar en las dos.',
      ),
    wipedUnrecovered:
      'El navegador había perdido su almacenamiento y no se encontró segunda copia. Lo que tiene el centro está a salvo.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(
        n,
        `Queda por enviar # página o foto: ${megabytes} MB.`,
        `Quedan por enviar # páginas y fotos: ${megabytes} MB.`,
      ),
    forWifi: 'Esperan una Wi-Fi, o que las envíes.',
    aside: (n: number) =>
      count(
        n,
        '# fue rechazada. Se queda aquí; «Enviar ahora» lo intenta otra vez.',
        '# fueron rechazadas. Se quedan aquí; «Enviar ahora» lo intenta otra vez.',
      ),
    sendNow: 'Enviar páginas y fotos ahora',
    wifiOnly: 'Páginas y fotos solo por Wi-Fi',
  },

  sync: {
    sending: 'Enviando …',
    nextTry: (when: string) => `Próximo intento a las ${when}, o en cuanto haya internet.`,
    troubles: {
      offline: 'No hay internet. No pasa nada: todo se guarda aquí y se enviará solo más tarde, con Barua abierta.',
      'not-our-centre':
        'Responde otra cosa en lugar del centro, quizá la página de acceso de una red Wi-Fi. Inicia sesión allí.',
      'centre-busy': 'El centro está ocupado. Barua lo intentará de nuevo por su cuenta.',
      'centre-broken': 'El centro tiene un problema. Barua lo intentará de nuevo por su cuenta.',
      'captive-portal':
        'Esta Wi-Fi pide antes iniciar sesión. Abre cualquier página en el navegador e inicia sesión; después Barua sigue por su cuenta.',
      unreachable:
        'Hay red, pero no hay camino hasta el centro. Todo se guarda aquí. Prueba otra red, o espera: Barua lo intentará de nuevo por su cuenta.',
      'no-secure-connection':
        'Hay red, pero una y otra vez no hay conexión segura con el centro. Comprueba la fecha y la hora, y si la Wi-Fi pide iniciar sesión. Si otras páginas se abren, avisa a la oficina: el centro puede estar parado, o su certificado caducado.',
      'clock-wrong':
        'El reloj de esta tableta está mal, y sin la hora correcta no hay conexión segura. Ajusta fecha y hora; todo se guarda aquí.',
      'centre-too-old':
        'El centro es más antiguo que esta aplicación y aún no la entiende. Todo se guarda aquí; di a la oficina que actualice el centro.',
      'tablet-revoked':
        'La oficina ha retirado esta tableta. Lo que envía se pone aparte y no cuenta. Todo se guarda aquí; habla con la oficina.',
      'campaign-unknown':
        'El centro no conoce esta campaña. Todo se guarda aquí; pregunta a la oficina si se publicó allí.',
      'tablet-unknown': 'El centro aún no conoce esta tableta. Todo se guarda aquí; pregunta a la oficina.',
      'invite-refused': {
        'invite-expired': 'La invitación ha caducado. Sigue recogiendo: todo se guarda. Pide otra a la oficina.',
        'invite-used-up':
          'Todas las plazas de esta invitación están ocupadas. Sigue recogiendo y pide otra a la oficina.',
        'invite-withdrawn': 'La invitación fue retirada. Todo se guarda aquí; habla con la oficina.',
        'certificate-wrong': 'El centro no aceptó la invitación. Todo se guarda aquí; habla con la oficina.',
      },
      'journal-forked':
        'El centro tiene otros registros con los números de esta tableta. No se ha perdido nada; ha empezado un diario nuevo. Avisa a la oficina.',
      'app-too-old':
        'Esta versión de Barua es demasiado antigua para el centro. Actualízala en esta página, con internet.',
      refused: (reason: string) => `El centro rechazó un envío (${reason}). Todo se guarda aquí; avisa a la oficina.`,
    },
  },

  event: {
    title: 'Crear un evento',
    lead: 'Una reunión: un debate, una clase, un puesto.',
    name: 'Título',
    nameHint: 'Por ejemplo: Debate en el Liceo Umoja',
    nameMissing: 'Pon un título al evento.',
    kind: 'Tipo',
    kinds: { debate: 'Debate', class: 'Clase', stand: 'Puesto', marathon: 'Maratón de cartas', other: 'Otro' },
    venue: 'Lugar',
    city: 'Ciudad',
    country: 'País',
    countryNone: 'Prefiero no decirlo',
    date: 'Fecha',
    dateWrong: 'Elige una fecha.',
    expected: 'Personas previstas',
    goal: 'Acciones esperadas',
    optional: 'opcional',
    cases: 'Casos',
    casesMissing: 'Elige al menos un caso.',
    under18: 'Hay menores de 18 presentes',
    under18Hint: 'Entonces solo se pueden registrar nombre de pila, edad y firma, para todo el mundo.',
    profile: 'Lo que se puede recoger aquí',
    profiles: {
      full: 'Nombres, cartas y contactos',
      no_contact: 'Nombres y cartas, sin contactos',
      first_name_age: 'Nombre de pila, edad y firma',
      tally_only: 'Solo recuentos, ninguna persona',
    },
    save: 'Guardar el evento',
  },
};
