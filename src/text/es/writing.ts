import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingSpanish: WritingWords = {
  keptLetter: {
    title: 'Había una carta a medias',
    ask: '¿Seguir con la carta que se estaba escribiendo?',
    hint: 'Si no es tuya, elige «No». Solo se muestra después de «Sí».',
    yes: 'Sí, es mía',
    no: 'No',
  },

  pages: {
    title: 'A mano, o en papel',
    lead: 'Las páginas van con la carta. Entonces no hace falta teclear nada.',
    write: 'Escribir a mano',
    photograph: 'Fotografiar una página',
    page: (n) => `Página ${n}`,
    editPage: (n) => `Seguir con la página ${n}`,
    removePage: (n) => `Quitar la página ${n}`,
    edit: 'Seguir',
    remove: 'Quitar',
    noRoom: 'Ya no hay sitio para páginas en esta tableta. Una carta tecleada todavía cabe.',
    most: 'No pueden ir juntas más páginas que estas.',
    tooLong: (n) => `Sobran ${n} caracteres. No se ha perdido nada: acórtala, o sigue a mano.`,
    notSaved: {
      full: 'Las páginas ya no caben en esta tableta. Lo demás se puede sellar sin ellas; entrega las cartas en papel a un voluntario.',
      failing:
        'No se pudieron guardar las páginas. Inténtalo otra vez, o sella lo demás y entrega las cartas en papel a un voluntario.',
    },
    without: 'Seguir sin las páginas',
  },

  inkPage: {
    title: (n) => `Página ${n}, a mano`,
    lead: 'Con el dedo o un lápiz. La palma puede descansar en la página.',
    pad: 'Página para escribir',
    clear: 'Borrar la página',
    next: 'Página siguiente',
    full: 'Esta página está llena. Sigue en la siguiente.',
  },

  photo: {
    title: 'Fotografiar la página',
    lead: 'Ponla plana, con buena luz.',
    video: 'Lo que ve la cámara',
    opening: 'La cámara se abre …',
    take: 'Hacer la foto',
    choose: 'Elegir una imagen',
    again: 'Otra vez',
    turn: 'Girar',
    use: 'Usar esta página',
    crop: 'Arrastra los bordes hasta que solo quede la página.',
    preview: 'La página, tal como está recortada',
    edges: { left: 'Borde izquierdo', top: 'Borde superior', right: 'Borde derecho', bottom: 'Borde inferior' },
    working: 'La página se hace legible …',
    problems: {
      insecure: 'La cámara solo funciona con una conexión segura. Puedes elegir una imagen.',
      refused:
        'La cámara no está permitida aquí. Puedes elegir una imagen, o permitir la cámara en los ajustes del navegador.',
      missing: 'Esta tableta no tiene cámara que se pueda usar aquí. Puedes elegir una imagen.',
      'in-use': 'Otra aplicación usa la cámara. Ciérrala e inténtalo otra vez.',
      failed: 'La cámara no arranca. Inténtalo otra vez, o elige una imagen.',
      'no-picture': 'Esto no es una imagen que se pueda leer. Elige una foto en JPEG, PNG o WebP.',
      'too-heavy': 'Esta página no queda lo bastante pequeña. Recórtala más, o fotografíala en dos partes.',
    },
  },

  readAloud: { start: 'Leer en voz alta', stop: 'Dejar de leer' },

  phone: {
    open: 'Actuar desde mi teléfono',
    title: (name) => `Por ${name}, desde tu teléfono`,
    lead: 'Apunta la cámara de tu teléfono a un código y envía lo que se abra. Nada de tu teléfono llega a esta tableta.',
    forms: { sms: 'SMS', email: 'Correo electrónico', social: 'Compartir' },
    alt: { sms: 'Código para un SMS', email: 'Código para un correo', social: 'Código con un texto para compartir' },
    sent: { sms: 'He enviado el SMS', email: 'He enviado el correo', social: 'Lo he compartido' },
    review: 'Enviado desde tu teléfono',
  },

  host: {
    open: 'Quiero organizar un evento así',
    title: 'Organizar tu propio evento',
    lead: 'La oficina de la campaña se pondrá en contacto contigo. Esto se sella aparte de lo que has firmado o escrito.',
    country: 'País',
    noCountry: 'Sin indicar',
    note: '¿Dónde, cuándo, con quién? (opcional)',
    save: 'Sellar el deseo',
    thanks: 'Sellado. La oficina de la campaña se pondrá en contacto contigo.',
    problems: {
      contact: {
        sms: 'Revisa este número de teléfono: cifras, con un + delante si es de otro país.',
        email: 'Revisa esta dirección de correo: tiene la forma nombre@ejemplo.org.',
      },
      tooLong: (most) => `Acorta este texto: podemos guardar ${most} caracteres como máximo.`,
    },
  },
};
