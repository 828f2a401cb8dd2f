import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingPortuguese: WritingWords = {
  keptLetter: {
    title: 'Havia uma carta a meio',
    ask: 'Continuar a carta que estava a ser escrita?',
    hint: 'Se não é sua, escolha não. Só aparece depois de “Sim”.',
    yes: 'Sim, é minha',
    no: 'Não',
  },

  pages: {
    title: 'À mão, ou em papel',
    lead: 'As páginas seguem com a carta. Então não é preciso escrever no teclado.',
    write: 'Escrever à mão',
    photograph: 'Fotografar uma página',
    page: (n) => `Página ${n}`,
    editPage: (n) => `Continuar a página ${n}`,
    removePage: (n) => `Retirar a página ${n}`,
    edit: 'Continuar',
    remove: 'Retirar',
    noRoom: 'Já não há lugar para páginas neste tablet. Uma carta escrita no teclado ainda cabe.',
    most: 'Mais páginas do que estas não podem seguir juntas.',
    tooLong: (n) => `Tem ${n} caracteres a mais. Nada se perdeu: encurte, ou continue à mão.`,
    notSaved: {
      full: 'As páginas já não cabem neste tablet. O resto pode ser selado sem elas; entregue as cartas em papel a um voluntário.',
      failing:
        'Não foi possível guardar as páginas. Tente outra vez, ou sele o resto e entregue as cartas em papel a um voluntário.',
    },
    without: 'Continuar sem as páginas',
  },

  inkPage: {
    title: (n) => `Página ${n}, à mão`,
    lead: 'Com o dedo ou uma caneta. A palma pode pousar na página.',
    pad: 'Página para escrever',
    clear: 'Limpar a página',
    next: 'Página seguinte',
    full: 'Esta página está cheia. Continue na seguinte.',
  },

  photo: {
    title: 'Fotografar a página',
    lead: 'Pouse-a lisa, com boa luz.',
    video: 'O que a câmara vê',
    opening: 'A câmara abre-se …',
    take: 'Tirar a fotografia',
    choose: 'Escolher uma imagem',
    again: 'Outra vez',
    turn: 'Rodar',
    use: 'Usar esta página',
    crop: 'Arraste as margens até ficar só a página.',
    preview: 'A página, como está cortada',
    edges: { left: 'Margem esquerda', top: 'Margem superior', right: 'Margem direita', bottom: 'Margem inferior' },
    working: 'A página está a ficar legível …',
    problems: {
      insecure: 'A câmara só funciona com uma ligação segura. Pode escolher uma imagem.',
      refused:
        'A câmara não é permitida aqui. Pode escolher uma imagem, ou permitir a câmara nas definições do navegador.',
      missing: 'Este tablet não tem câmara que se possa usar aqui. Pode escolher uma imagem.',
      'in-use': 'Outra aplicação está a usar a câmara. Feche-a e tente outra vez.',
      failed: 'A câmara não arranca. Tente outra vez, ou escolha uma imagem.',
      'no-picture': 'Isto não é uma imagem que se possa ler. Escolha uma fotografia em JPEG, PNG ou WebP.',
      'too-heavy': 'Esta página não fica pequena que chegue. Corte-a mais, ou fotografe-a em duas partes.',
    },
  },

  readAloud: { start: 'Ler em voz alta', stop: 'Parar a leitura' },

  phone: {
    open: 'Agir com o meu telefone',
    title: (name) => `Por ${name}, com o seu telefone`,
    lead: 'Aponte a câmara do seu telefone a um código e envie o que se abrir. Nada do seu telefone chega a este tablet.',
    forms: { sms: 'SMS', email: 'E-mail', social: 'Partilhar' },
    alt: { sms: 'Código para um SMS', email: 'Código para um e-mail', social: 'Código com um texto para partilhar' },
    sent: { sms: 'Enviei o SMS', email: 'Enviei o e-mail', social: 'Partilhei' },
    review: 'Enviado do seu telefone',
  },

  host: {
    open: 'Quero organizar um evento assim',
    title: 'Organizar o seu próprio evento',
    lead: 'O escritório da campanha entra em contacto consigo. Isto é selado à parte do que assinou ou escreveu.',
    country: 'País',
    noCountry: 'Não dito',
    note: 'Onde, quando, com quem? (opcional)',
    save: 'Selar o desejo',
    thanks: 'Selado. O escritório da campanha entrará em contacto consigo.',
    problems: {
      contact: {
        sms: 'Verifique este número de telefone: algarismos, com um + à frente se for do estrangeiro.',
        email: 'Verifique este endereço de e-mail: tem a forma nome@exemplo.org.',
      },
      tooLong: (most) => `Encurte este texto: podemos guardar no máximo ${most} caracteres.`,
    },
  },
};
