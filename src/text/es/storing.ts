import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('es', n, forms);

/** Lo que guarda una tableta, lo que cuesta enviar y cómo se vacía. */
export const storingSpanish = {
  storing: {
    open: 'Memoria',
    title: 'Memoria y datos',
    lead: 'Lo que guarda esta tableta, lo que cuesta enviar y cómo se vacía.',
    keptTitle: 'Guardado aquí',
    pages: {
      name: 'Páginas y fotos',
      good: 'Hay sitio para más.',
      warn: 'No caben más. Los textos y las firmas sí caben.',
    },
    dataTitle: 'Datos móviles',
    cap: 'Megabytes al mes',
    capHint:
      'Lo máximo que se quiere gastar donde los datos cuestan. Vacío: sin límite. El texto siempre sale; las páginas y fotos esperan entonces.',
    hotspot: 'Esta wifi sale de un teléfono: contarla',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `Este mes se han gastado ${spent} MB en enviar.`
        : `Este mes se han gastado ${spent} de ${cap} MB en enviar.`,
    waits: (megabytes: string) => `Lo que espera ocupa unos ${megabytes} MB.`,
    held: 'Esperan la wifi, el mes próximo o una orden.',
    emptyTitle: 'Vaciar esta tableta',
    emptyLead: 'Al final, o antes de que pase a otra persona: se borra todo lo de Barua, con el PIN y los eventos.',
    notYet: 'Todavía no es seguro',
    sitting: 'Hay una sesión abierta.',
    unsent: (n: number) =>
      count(n, { one: '# registro no está en el centro.', other: '# registros no están en el centro.' }),
    pagesLeft: (n: number) =>
      count(n, { one: '# página o foto no está en el centro.', other: '# páginas y fotos no están en el centro.' }),
    carried: (n: number) =>
      count(n, {
        one: 'Aquí viaja # registro de otras tabletas.',
        other: 'Aquí viajan # registros de otras tabletas.',
      }),
    forked: 'Hay que llevar todo en un archivo y avisar a la oficina.',
    unread: 'Las páginas y fotos no se pueden leer ahora. Reinicia Barua.',
    sheets: (n: number) =>
      count(n, {
        one: '# hoja impresa no se ha contado. Después nadie podrá contarla.',
        other: '# hojas impresas no se han contado. Después nadie podrá contarlas.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'Se puede vaciar: el centro tiene # registro, según su propio recibo.',
        other: 'Se puede vaciar: el centro tiene los # registros, según sus propios recibos.',
      }),
    nothing: 'Aquí no se ha escrito nada. Se puede vaciar.',
    sure: 'Se pregunta una vez más al centro. Después se borra todo para siempre.',
    emptyNow: 'Borrar todo',
    asking: 'Preguntando al centro …',
    problems: {
      'no-answer': 'El centro no responde ahora. No se ha borrado nada; se puede intentar otra vez con internet.',
      'not-there':
        'El centro ya no lo tiene todo. No se ha borrado nada. Hay que llevar todo en un archivo y avisar a la oficina.',
    },
    emptiedTitle: 'Esta tableta está vacía',
    emptied: {
      cleared: 'Ya no queda nada de la campaña. Se puede quitar la aplicación.',
      asked:
        'Se ha borrado todo. El navegador ordena sus propios archivos más tarde; lo que quede en ellos está sellado.',
      'not-all': 'Algo no se pudo borrar. Hay que borrar los datos de este sitio en los ajustes del navegador.',
    },
  },
};
