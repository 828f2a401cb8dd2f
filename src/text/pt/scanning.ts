/** What stands beside the camera that reads a QR code. */
export const scanningPortuguese = {
  scan: {
    opening: 'A câmara está a abrir. Permita-a se o tablet perguntar.',
    looking: 'Mantenha o código quieto dentro da moldura.',
    video: 'O que a câmara vê',
    choosePicture: 'Escolher uma imagem do código',
    'no-picture': 'Este ficheiro não é uma imagem que se possa abrir aqui.',
    'no-code': 'Não se consegue ler nenhum código nesta imagem. Tire outra mais de perto, de frente e com boa luz.',
    problems: {
      refused:
        'A câmara não está permitida. Permita-a para esta página nas definições do navegador ou do tablet e tente de novo.',
      missing: 'Este aparelho não tem câmara que o Barua possa usar.',
      'in-use': 'A câmara está ocupada: talvez outra aplicação a use. Feche-a e tente de novo.',
      insecure: 'Os navegadores só emprestam a câmara a páginas com endereço seguro (https). Esta não o tem.',
      failed: 'A câmara não arranca. Se voltar a acontecer, reinicie o tablet.',
    },
  },
};
