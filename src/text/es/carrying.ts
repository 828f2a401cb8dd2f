import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('es', n, { one: '# acción', other: '# acciones' });
const entries = (n: number) => plural('es', n, { one: '# registro', other: '# registros' });
const parts = (n: number) => plural('es', n, { one: '# parte', other: '# partes' });

/** Archivos que van de mano en mano, sin internet. */
export const carryingSpanish = {
  carrying: {
    open: 'Llevar sin internet',
    title: 'Llevar en mano',
    lead: 'Para cuando la gente viaja y el internet no. El archivo va sellado: quien lo lleva no puede leerlo ni cambiarlo.',
    writeTitle: 'Escribir un archivo',
    what: 'Qué lleva',
    unsent: 'Lo que el centro aún no tiene',
    all: 'Todo lo de esta tableta',
    write: 'Crear el archivo',
    writing: 'Escribiendo el archivo …',
    ready: (actionCount: number, n: number) => `El archivo está listo: ${actions(actionCount)} en ${entries(n)}.`,
    megabytes: (size: string) => `${size} MB`,
    pages: (n: string, size: string) => `Páginas y fotos en el archivo: ${n} (${size} MB).`,
    safe: 'Puedes llevarlo con tranquilidad. Aquí no se borra nada, y nada cuenta como enviado hasta que vuelva el recibo del centro.',
    nothing: 'El centro lo tiene todo. No hay nada que llevar.',
    missing: (n: number) => `${entries(n)} no se pueden leer ahora y no están en el archivo.`,
    failed: 'No se pudo crear el archivo. Aquí no ha cambiado nada; inténtalo de nuevo.',
    share: 'Compartir …',
    save: 'Guardar',
    notHanded: 'No ha funcionado. El archivo sigue listo; prueba de otra manera.',
    saved: (name: string) => `Guardado: ${isolate(name)}.`,
    bringTitle: 'Recibir un archivo',
    bringLead: 'El archivo de otra tableta, o recibos del centro. Las veces que quieras: todo cuenta una vez.',
    bring: 'Elegir un archivo',
    reading: 'Leyendo el archivo …',
    taken: (name: string, n: number) => `${isolate(name)}: esta tableta lleva ahora ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: ${entries(n)} ya estaban aquí.`,
    own: (n: number) => `${entries(n)} son de esta misma tableta.`,
    receipted: (n: number) => `El centro tiene ${entries(n)} más de esta tableta.`,
    pagesTaken: (n: string) => `Páginas y fotos que vinieron con él: ${n}.`,
    pagesReceipted: (n: string) => `Páginas y fotos de esta tableta que el centro tiene ahora: ${n}.`,
    refused: (n: number) => `${parts(n)} del archivo están dañadas o no son de esta campaña, y se dejaron fuera.`,
    full: 'No hay sitio aquí para el resto. Llévalo a otra tableta o al centro.',
    cut: 'El archivo termina antes de tiempo. Lo anterior está recibido; pide el archivo otra vez para el resto.',
    nothingNew: 'No había nada nuevo en el archivo.',
    notCarrier: 'Esto no es un archivo de transporte. Elige uno que termine en .barua o .barua.txt.',
    notRead: 'No se pudo leer el archivo. Inténtalo de nuevo.',
    otherCampaign: 'Este archivo es de otra campaña. No se recibió nada.',
    carried: (n: number) => `Esta tableta lleva ${entries(n)} de otras tabletas y los envía cuando haya internet.`,
    back: 'Volver',
  },
};
