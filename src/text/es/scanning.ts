/** What stands beside the camera that reads a QR code. */
export const scanningSpanish = {
  scan: {
    opening: 'Se está abriendo la cámara. Permítela si la tableta pregunta.',
    looking: 'Mantén el código quieto dentro del marco.',
    video: 'Lo que ve la cámara',
    choosePicture: 'Elegir una imagen del código',
    'no-picture': 'Este archivo no es una imagen que se pueda abrir aquí.',
    'no-code': 'No se puede leer ningún código en esta imagen. Haz otra más de cerca, de frente y con buena luz.',
    problems: {
      refused:
        'La cámara no está permitida. Permítela para esta página en los ajustes del navegador o de la tableta, y reintenta.',
      missing: 'Este aparato no tiene una cámara que Barua pueda usar.',
      'in-use': 'La cámara está ocupada: quizá la usa otra aplicación. Ciérrala y reintenta.',
      insecure: 'Los navegadores solo prestan la cámara a páginas con dirección segura (https). Esta no la tiene.',
      failed: 'La cámara no arranca. Si vuelve a ocurrir, reinicia la tableta.',
    },
  },
};
