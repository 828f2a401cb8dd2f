import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es', n, { one, other });

/** What the readiness list says beyond its lines, in Spanish. */
export const preparingSpanish: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'Lista para una sala sin internet.',
    toDo: (n) => count(n, 'Falta # cosa por hacer.', 'Faltan # cosas por hacer.'),
    worries: (n) => count(n, 'Funciona, con # reserva.', 'Funciona, con # reservas.'),
    how: 'Mostrar cómo',
    roomGood: (n) =>
      count(
        n,
        'Una escritura de prueba muestra espacio para al menos # carta más.',
        'Una escritura de prueba muestra espacio para al menos # cartas más.',
      ),
    roomLittle: (n) =>
      count(
        n,
        'Solo cabe con seguridad # carta más. Borra vídeos o aplicaciones antes del evento.',
        'Solo caben con seguridad # cartas más. Borra vídeos o aplicaciones antes del evento.',
      ),
    unprotected: (when) =>
      `El navegador no ha prometido conservar los datos. Se decidió recoger aquí de todos modos (${when}). Envía a menudo y deja espacio libre.`,
    install: {
      title: 'Cómo instalar Barua',
      steps: {
        dots: 'Toca los tres puntos junto a la dirección.',
        lines: 'Toca las tres rayas de abajo.',
        share: 'Toca Compartir: el cuadrado con una flecha hacia arriba.',
        bar: 'Haz clic en el signo de instalar al final de la barra de direcciones, o en «Instalar» en el menú del navegador.',
        addHome: 'Toca «Añadir a pantalla de inicio» o «Instalar», y confirma.',
        addPage: 'Toca «Añadir página a» y luego «Pantalla de inicio».',
        addApple: 'Desliza hacia abajo, toca «Añadir a pantalla de inicio» y luego «Añadir».',
        dock: 'En Safari en un Mac elige «Archivo» y luego «Añadir al Dock». En otro navegador, usa mejor Chrome o Edge.',
        open: 'Cierra el navegador y abre Barua por su imagen.',
        openApple: 'Abre Barua por su imagen y únete allí otra vez: la aplicación tiene su propio almacenamiento.',
      },
    },
    keyboard: {
      name: 'El teclado no aprende nada',
      wait: 'Un teclado puede recordar nombres y ofrecerlos a la persona siguiente. Ninguna página puede verlo ni impedirlo: desactívalo y dilo aquí.',
      good: 'Alguien lo ha desactivado y lo ha dicho aquí.',
      done: 'Está desactivado',
      undo: 'Ya no',
      title: 'Para que el teclado no aprenda nada',
      keyboards: [
        'Gboard (la mayoría de las tabletas Android): la rueda sobre las teclas, «Corrección ortográfica»: desactiva las sugerencias. Luego «Privacidad»: desactiva la personalización y borra las palabras aprendidas.',
        'Teclado Samsung: «Ajustes», «Administración general», «Ajustes de Teclado Samsung»: desactiva el texto predictivo y borra lo aprendido.',
        'iPad: «Ajustes», «General», «Teclado»: desactiva el texto predictivo y la autocorrección. Lo aprendido se borra en «Transferir o restablecer», «Restablecer diccionario».',
      ],
    },
  },
};
