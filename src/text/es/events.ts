import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Spanish. */
export const eventsSpanish: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'Próximos',
    past: (n) => plural('es', n, { one: '# evento pasado', other: '# eventos pasados' }),
    find: 'Buscar un evento',
    findHint: 'Por título, lugar, fecha o código.',
    found: (n) => plural('es', n, { one: '# evento', other: '# eventos' }),
    foundNone: 'Ningún evento coincide.',
    more: 'Más',
    moreOf: (title) => `Más: ${title}`,
    change: 'Cambiar',
    changeOf: (title) => `Cambiar: ${title}`,
    changeTitle: 'Cambiar el evento',
    repeat: 'Repetir',
    repeatOf: (title) => `Repetir: ${title}`,
    fromOffice: 'De la oficina',
    used: 'Usado aquí',
    volunteers: 'Voluntarios',
    languages: 'Idiomas que se ofrecen primero',
    languagesHint: 'Los demás quedan a un toque.',
    profileHints: {
      full: 'Nombres, firmas y cartas con las palabras de cada cual; teléfono o correo solo de quien quiera saber el resultado.',
      no_contact: 'Lo mismo, pero nadie puede dejar teléfono ni correo.',
      first_name_age: 'Nombre de pila, edad si se quiere, y firma. Ni cartas, ni mensajes, ni contactos.',
      tally_only: 'Ningún nombre. Los voluntarios cuentan cartas, firmas y mensajes; nadie firma en la tableta.',
    },
  },

  opening: {
    title: 'Abrir una sesión',
    lead: 'Desde ahora la tableta es para los participantes. Solo el PIN permite salir.',
    notToday: (date) => `Este evento es el ${date}, no hoy.`,
    under18: 'Hay menores de 18 presentes',
    under18Hint: 'Entonces no hay campo para más que nombre de pila, edad y firma, para nadie. Si hay duda, actívalo.',
    present: 'Quién está presente',
    presentLead:
      'Empieza otra sesión del mismo evento. Quien esté rellenando empieza de nuevo, y la numeración continúa. El informe de la noche lo suma todo.',
    presentDo: 'Empezar la nueva sesión',
    collects: 'Lo que se puede recoger',
    unprotected:
      'Este navegador no ha prometido conservar los datos de Barua: con el disco lleno puede tirar todo lo que no se haya enviado, las dos copias. Instala Barua y deja espacio libre, o envía a menudo.',
    accept: 'Recoger aquí de todos modos',
    acceptMissing: 'Decide esto primero.',
    open: 'Abrir la sesión',
  },
};
