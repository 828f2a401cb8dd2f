import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('es', n, { one: '# registro', other: '# registros' });

/** Dos tabletas en una sala, cada una con una copia de la otra. */
export const copyingSpanish = {
  copying: {
    title: 'Una copia en otra tableta',
    lead: 'Dos tabletas juntas toman cada una una copia sellada de las cartas de la otra, sin internet. La primera que encuentra internet las envía; cada una cuenta una vez.',
    both: 'En las dos tabletas: la misma red Wi-Fi, o una en el punto de acceso de la otra, y esta página abierta. Una muestra un código, la otra lo escanea.',
    pages: (size: string) => `También fotos y páginas a mano (${size} MB)`,
    show: 'Mostrar un código',
    scan: 'Escanear el código de la otra',
    scanLead: 'Apunta la cámara al código de la otra tableta.',
    first: 'Haz que la otra tableta escanee este código',
    firstThen: 'Luego muestra un código suyo: escanéalo aquí.',
    second: 'Ahora haz que la primera tableta escanee este código',
    asText: 'El código como texto, si no hay cámara',
    waiting: 'Esperando a la otra tableta …',
    copying: (name: string, n: number) => `${isolate(name)}: ya hay ${entries(n)} allí. Deja las dos tabletas aquí.`,
    has: (name: string, n: number) => `${isolate(name)} tiene una copia de ${entries(n)} de esta tableta.`,
    made: (when: string) => `Hecha: ${when}.`,
    row: (name: string) => `Copia en ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} no tiene sitio para el resto.`,
    notCode: 'Ese no es el código de una tableta que toma una copia, o es de una versión más nueva.',
    otherCode:
      'Ese código no va con el de aquí. Empieza de nuevo en las dos: una muestra un código, la otra lo escanea.',
    stranger: 'Esa tableta no es de esta campaña, o la oficina la ha retirado. No se copia nada.',
    notFound:
      'Las tabletas no se encontraron. Algunas redes las separan: usa un punto de acceso y empieza de nuevo en las dos.',
    noLine: 'Este navegador no puede hacerlo. Lleva mejor un archivo.',
    cut: 'La línea se cortó. Lo copiado se guarda; empieza de nuevo en las dos para el resto.',
  },
};
