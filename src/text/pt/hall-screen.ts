import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other });
const number = (n: number) => formatNumber('pt', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenPortuguese = {
  hallScreen: {
    open: 'Ecrã da sala',
    openFor: (title: string) => `Ecrã da sala: ${title}`,
    leave: 'Sair',
    pinInSight: 'Toda a sala vê isto. Escreva o PIN num teclado, ou tape o projetor por um momento.',
    fullScreen: 'Ecrã inteiro',
    window: 'Numa janela',
    views: {
      count: 'Contagem',
      outcomes: 'O que as cartas fizeram',
      debate: 'Debate',
      points: 'Argumentos',
      hands: 'Votação de braço no ar',
    },
    viewsLabel: 'O que a sala vê',
    previous: 'Anterior',
    next: 'Seguinte',
    place: (n: number, of: number) => `${number(n)} de ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'carta, assinatura ou mensagem', 'cartas, assinaturas e mensagens'),
    people: (n: number) => count(n, 'pessoa', 'pessoas'),
    nobody: 'Quem será a primeira pessoa?',
    first: 'É a primeira pessoa.',
    oneIn: (n: number) => `É 1 entre ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('pt', share)} das ${number(goal)} que esperamos`,
    reached: (goal: number) => `A meta de ${number(goal)} foi alcançada. Obrigado!`,
    byCase: 'Por quem',
    fromTablets: (n: number) => count(n, 'de # tablet', 'de # tablets'),
    withoutCase: (n: number) => count(n, 'Mais # sem indicação do caso.', 'Mais # sem indicação do caso.'),
  },

  outcomes: {
    none: 'A campanha ainda não enviou resultados de casos anteriores.',
  },

  debate: {
    noMotion: 'Que vamos debater?',
    prepare: 'Preparar',
    prepareTitle: 'Preparar o debate',
    motion: 'Moção',
    motionHint: 'Por exemplo: Um jornal pode publicar o que o governo diz ser falso.',
    speakers: 'Oradores',
    speakersHint: 'Por lado, sem nomes.',
    sides: { for: 'A favor', against: 'Contra', floor: 'A sala' },
    speaker: (side: string, n: number) => `${side} · orador ${number(n)}`,
    sideOf: (n: number) => `Orador ${number(n)}: lado`,
    minutesOf: (n: number) => `Orador ${number(n)}: minutos`,
    add: 'Acrescentar um orador',
    remove: (n: number) => `Retirar o orador ${number(n)}`,
    start: 'Começar',
    pause: 'Pausa',
    nextSpeaker: 'Orador seguinte',
    previousSpeaker: 'Orador anterior',
    again: 'Repor o tempo todo',
    following: (speaker: string) => `Depois: ${speaker}`,
    phases: { plenty: 'Tempo restante', 'last-minute': 'Último minuto', over: 'O tempo acabou' },
    done: 'Pronto',
  },

  hands: {
    before: 'Antes do debate',
    after: 'Depois do debate',
    sides: { for: 'A favor', undecided: 'Indecisos', against: 'Contra' },
    ask: 'Quem é a favor, quem é contra?',
    countBefore: 'Contar antes',
    countAfter: 'Contar depois',
    show: 'Mostrar o resultado',
    hands: (n: number) => count(n, '# mão', '# mãos'),
    fewer: (side: string, n: number) => `${side}: menos ${number(n)}`,
    more: (side: string, n: number) => `${side}: mais ${number(n)}`,
    towards: (n: number) => count(n, 'A sala aproximou-se # ponto da moção.', 'A sala aproximou-se # pontos da moção.'),
    away: (n: number) => count(n, 'A sala afastou-se # ponto da moção.', 'A sala afastou-se # pontos da moção.'),
    still: 'São tantos a favor como antes.',
  },

  hallFigures: {
    give: 'Números para outro ecrã',
    giveTitle: 'Os números deste tablet',
    giveText:
      'O aparelho ligado ao projetor lê este código, ou alguém escreve lá o código curto. Diz quantos, e nada sobre ninguém.',
    giveAlt: 'Código QR com os números deste tablet',
    shortCode: 'Código curto (só totais)',
    bring: 'Outros tablets',
    bringTitle: 'Números de outros tablets',
    bringText:
      'Em cada tablet que recolhe: Voluntários, depois “Números para outro ecrã”. Leia o código dele, ou escreva aqui o curto. Conta o mais recente de cada tablet.',
    code: 'Código',
    add: 'Acrescentar',
    added: 'Acrescentado.',
    older: 'Já cá estão números mais recentes deste tablet.',
    ownTablet: 'É este mesmo tablet; já está contado.',
    otherEvent: 'A sessão desse tablet é de outro evento. Contá-la aqui mesmo assim?',
    addAnyway: 'Contar aqui',
    problems: {
      'figures-not-whole': 'Este código não está completo. Compare-o grupo a grupo.',
      'figures-too-new': 'Este código vem de um Barua mais recente. Atualize este aparelho.',
    },
    list: 'Contado aqui',
    row: (actions: number, people: number) =>
      `${count(actions, '# ação', '# ações')}, ${count(people, '# pessoa', '# pessoas')}`,
    remove: 'Retirar',
  },
};
