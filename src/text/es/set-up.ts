import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpSpanish = {
  welcome: {
    title: 'Te damos la bienvenida a Barua',
    lead: 'Esta tableta recogerá cartas y firmas, con internet o sin él. Prepararla necesita internet una sola vez, unos cinco minutos.',
    invited: 'Tienes una invitación a una campaña.',
    paste: 'Enlace de invitación',
    scan: 'Escanear el código QR',
    scanTitle: 'Escanear la invitación',
    scanLead: 'Apunta con la cámara al código QR de la oficina de la campaña.',
    scanOther: 'Este código no es una invitación a una campaña. Busca el de la oficina de la campaña.',
    scanOrPaste: 'O cierra esto y pega el enlace que envió la oficina.',
    pasteHint: 'Pega el enlace de la oficina de la campaña, o ábrelo en esta tableta.',
    tabletName: 'Nombre de esta tableta',
    tabletNameHint: 'Para distinguir tus tabletas. Por ejemplo: Tableta 1',
    tabletNameMissing: 'Pon un nombre a la tableta.',
    otherInvite: 'Usar otro enlace',
    join: 'Unirse a la campaña',
    joining: 'Uniéndose, trayendo los casos y sus imágenes …',
    otherCampaign: (title: string) =>
      `Esta invitación es para otra campaña. Esta tableta recoge para «${title}» y sigue haciéndolo.`,
    expiresSoon:
      'Según el reloj de esta tableta, la invitación ha caducado. Si el reloj está bien, pide otra a la oficina.',
    problems: {
      'invite-missing': 'Esto no es una invitación. Es un enlace largo que contiene «#invite=».',
      'invite-damaged': 'Esta invitación está incompleta o dañada. Copia el enlace entero, o pídelo de nuevo.',
      'certificate-wrong': 'Esta invitación no la hizo la campaña que nombra. Pide otra a la oficina.',
      'manifest-damaged': 'Lo que envió el centro está dañado o no es auténtico. No ha cambiado nada. Reintenta.',
      'manifest-for-other-campaign':
        'El centro respondió por otra campaña que la de la invitación. No ha cambiado nada.',
      'manifest-older':
        'El centro envió una versión de la campaña más antigua que la de esta tableta. No ha cambiado nada.',
      'pack-damaged': 'Los casos llegaron dañados. Reintenta.',
      'pack-not-the-one-named': 'Estos casos no son los que firmó la campaña. No ha cambiado nada. Reintenta.',
      'not-saved': 'Esta tableta no pudo guardar la campaña: su almacenamiento está lleno o averiado.',
      'not-joined': 'Esta tableta no se ha unido a ninguna campaña.',
      offline: 'No hay conexión con el centro. Revisa el internet y reintenta; unirse lo necesita una vez.',
      'not-our-centre':
        'Respondió otra cosa en lugar del centro, quizá la página de acceso de una red Wi-Fi. Inicia sesión allí primero.',
      'centre-broken': 'El centro tiene un problema. Reintenta dentro de unos minutos.',
      'centre-busy': 'El centro está ocupado. Reintenta dentro de un minuto.',
      'unknown-campaign': 'El centro no conoce (todavía) esta campaña. Pregunta a la oficina.',
    },
  },

  readiness: {
    title: '¿Está lista esta tableta?',
    lead: 'Todo en verde, y está lista para una sala sin internet.',
    done: 'Ir a la página de inicio',
    states: { good: 'Listo', wait: 'Aún no', warn: 'Mira aquí', bad: 'No está listo' },
    checks: {
      installed: {
        name: 'Instalada como aplicación',
        good: 'Barua funciona como aplicación propia.',
        wait: 'Pon Barua en la pantalla de inicio: así el navegador conserva sus datos, y llena toda la pantalla.',
        ipad: 'En un iPad: toca Compartir, luego «Añadir a pantalla de inicio», y abre Barua desde allí. Únete allí de nuevo: la aplicación tiene su propio almacenamiento.',
        act: 'Instalar',
      },
      files: {
        name: 'Aplicación completa en esta tableta',
        good: 'Todos los archivos de la aplicación están aquí.',
        wait: 'Se están trayendo los archivos de la aplicación. Sigue en línea un momento.',
        bad: 'Este navegador no puede conservar la aplicación para usarla sin internet. Usa Chrome o Safari, no en modo privado.',
      },
      pack: {
        name: 'Casos en esta tableta',
        good: (cases: number) => count(cases, '# caso, con texto e imagen.', '# casos, con textos e imágenes.'),
      },
      offline: {
        name: 'Arranca sin internet',
        good: 'Probado, y funciona.',
        wait: 'Pruébalo ahora: activa el modo avión, cierra Barua del todo y ábrela de nuevo.',
      },
      persistent: {
        name: 'Almacenamiento protegido',
        good: 'El navegador ha prometido no borrar por su cuenta los datos de Barua.',
        warn: 'El navegador no ha prometido conservar los datos. Instalar la aplicación ayuda. No borres los datos de navegación.',
        act: 'Pedirlo de nuevo',
      },
      room: {
        name: 'Sitio para cartas',
        wait: 'Probando …',
        good: 'Una escritura de prueba muestra sitio para miles de cartas.',
        warn: 'El almacenamiento está casi lleno. Borra vídeos o aplicaciones antes del evento.',
        bad: 'El almacenamiento está lleno: no se puede abrir ninguna sesión. Borra vídeos o aplicaciones y vuelve.',
      },
      copies: {
        name: 'Dos copias de todo',
        good: 'Cada carta se escribe dos veces.',
        warn: 'Este navegador solo puede guardar una copia. Envía siempre que haya internet.',
        bad: 'Una copia está averiada. Reinicia Barua; se repara sola.',
      },
      clock: {
        name: 'Reloj',
        good: 'El reloj de la tableta coincide con el del centro.',
        wait: 'Aún no comparado con el centro.',
        warn: (minutes: number) =>
          count(
            minutes,
            'El reloj se desvía # minuto. Ajusta la fecha y la hora.',
            'El reloj se desvía # minutos. Ajusta la fecha y la hora.',
          ),
      },
      key: {
        name: 'Clave del sello',
        good: 'Todo se sella para la clave de la oficina de la campaña. Nadie aquí puede abrirlo.',
        wait: 'Llega con la campaña.',
      },
      pin: { name: 'PIN', good: 'Definido.', wait: 'Sin el PIN nadie sale de una sesión.', act: 'Definir el PIN' },
    },
  },

  pin: {
    setTitle: 'Elige un PIN',
    setLead:
      'Seis cifras. Los voluntarios lo necesitan para salir de una sesión; los participantes no lo ven nunca. No abre ninguna carta: nada en esta tableta puede.',
    again: 'Una vez más, para asegurarse',
    different: 'Eran dos PIN distintos. Empieza de nuevo.',
    askTitle: 'PIN',
    ask: 'Para los voluntarios: introduce el PIN.',
    answers: {
      'pin-wrong': 'Ese no es el PIN.',
      'pin-wait': 'Aún no.',
      storage: 'El almacenamiento no responde, así que no se puede comprobar el PIN. Reintenta, o reinicia Barua.',
    },
    lost: 'Para los voluntarios: esta tableta no tiene PIN, o el navegador lo ha perdido. Elige uno nuevo. No se ha perdido nada más.',
    waitSeconds: (n: number) => count(n, 'Espera # segundo.', 'Espera # segundos.'),
    pad: {
      delete: 'Borrar',
      enter: 'Confirmar',
      entered: (n: number) => count(n, '# cifra introducida', '# cifras introducidas'),
    },
  },
};
