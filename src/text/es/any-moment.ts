import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentSpanish = {
  store: {
    health: {
      'two-copies': 'Todo se escribe dos veces.',
      'one-copy': 'Una de las dos copias está averiada. Se sigue guardando; reinicia Barua pronto.',
      'one-copy-only': 'Este navegador guarda una sola copia.',
      failing: 'Esta tableta no puede guardar en este momento. Deja de recoger; reinicia Barua.',
    },
    notSaved: {
      full: 'No se ha guardado: el almacenamiento está lleno. No se ha perdido nada de lo que escribiste. Llama a un voluntario y reintenta.',
      failing:
        'No se ha guardado: el almacenamiento no responde. No se ha perdido nada de lo que escribiste. Reintenta, o llama a un voluntario.',
    },
    notJoined: 'Esta tableta no se ha unido a ninguna campaña.',
    sittingOpenAlready: 'Ya hay una sesión abierta.',
    opening: 'Abriendo …',
    trouble: {
      'second-tab': {
        title: 'Barua ya está abierta',
        text: 'Solo una ventana puede escribir. Cierra esta y sigue en la otra.',
      },
      'storage-refused': {
        title: 'Este navegador se niega a guardar datos',
        text: 'Quizá esté en modo privado, o sus ajustes lo prohíban. Abre Barua en una ventana normal, o instálala.',
      },
      'storage-hangs': {
        title: 'El almacenamiento no responde',
        text: 'Lo que se selló sigue en esta tableta. Cierra Barua del todo y ábrela de nuevo; si no ayuda, reinicia la tableta.',
      },
      'app-outdated': {
        title: 'Este Barua es demasiado antiguo',
        text: 'Aquí ya trabajó una versión más nueva. No se ha perdido nada. Conéctate a internet, cierra Barua y ábrela otra vez, dos veces si hace falta.',
      },
    },
  },

  sitting: {
    welcome: 'Elige tu idioma',
    volunteer: 'Voluntarios',
    countsOnly: 'En este evento solo se pueden recoger recuentos. Nadie puede firmar en esta tableta.',
    menuTitle: 'Para los voluntarios',
    peopleSoFar: 'Personas en esta sesión',
    actionsSoFar: 'Acciones en esta sesión',
    openedAt: (when: string) => `Abierta desde ${when}`,
    goOn: 'Volver a los participantes',
    close: 'Cerrar la sesión',
    closeSure:
      '¿Cerrar esta sesión? Todo lo que contiene está sellado y queda a salvo. Puedes abrir otra en cualquier momento.',
    closeNow: 'Sí, cerrarla',
  },

  crash: {
    title: 'Barua ha tropezado',
    text: 'Lo que se selló está a salvo en esta tableta.',
    waiting: (n: number) =>
      count(n, '# registro está aquí y espera a ser enviado.', '# registros están aquí y esperan a ser enviados.'),
    stumbled: 'Algo ha ido mal. No se ha perdido nada de esta página. Reinicia Barua después de esta persona.',
    restart: 'Empezar de nuevo',
    details: 'Para la oficina',
  },
};
