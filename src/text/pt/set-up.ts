import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpPortuguese = {
  welcome: {
    title: 'Boas-vindas ao Barua',
    lead: 'Este tablet vai recolher cartas e assinaturas, com ou sem internet. Para o preparar é preciso internet uma vez, durante uns cinco minutos.',
    invited: 'Recebeu um convite para uma campanha.',
    paste: 'Ligação do convite',
    scan: 'Ler o código QR',
    scanTitle: 'Ler o convite',
    scanLead: 'Aponte a câmara ao código QR do escritório da campanha.',
    scanOther: 'Este código não é um convite para uma campanha. Procure o do escritório da campanha.',
    scanOrPaste: 'Ou feche isto e cole a ligação que o escritório enviou.',
    pasteHint: 'Cole a ligação do escritório da campanha, ou abra-a neste tablet.',
    tabletName: 'Nome deste tablet',
    tabletNameHint: 'Para distinguir os seus tablets. Por exemplo: Tablet 1',
    tabletNameMissing: 'Dê um nome ao tablet.',
    otherInvite: 'Usar outra ligação',
    join: 'Aderir à campanha',
    joining: 'A aderir, a buscar os casos e as suas imagens …',
    otherCampaign: (title: string) =>
      `Este convite é para outra campanha. Este tablet recolhe para “${title}” e continua a fazê-lo.`,
    expiresSoon: 'Pelo relógio deste tablet, o convite expirou. Se o relógio está certo, peça outro ao escritório.',
    problems: {
      'invite-missing': 'Isto não é um convite. É uma ligação longa com “#invite=” dentro.',
      'invite-damaged': 'Este convite está incompleto ou danificado. Copie a ligação inteira, ou peça-a outra vez.',
      'certificate-wrong': 'Este convite não foi feito pela campanha que nomeia. Peça outro ao escritório.',
      'manifest-damaged': 'O que o centro enviou está danificado ou não é genuíno. Nada mudou. Tente de novo.',
      'manifest-for-other-campaign': 'O centro respondeu por outra campanha que não a do convite. Nada mudou.',
      'manifest-older': 'O centro enviou uma versão da campanha mais antiga do que a deste tablet. Nada mudou.',
      'pack-damaged': 'Os casos chegaram danificados. Tente de novo.',
      'pack-not-the-one-named': 'Estes casos não são os que a campanha assinou. Nada mudou. Tente de novo.',
      'not-saved': 'Este tablet não conseguiu guardar a campanha: o armazenamento está cheio ou avariado.',
      'not-joined': 'Este tablet não aderiu a nenhuma campanha.',
      offline: 'Sem ligação ao centro. Verifique a internet e tente de novo; só é precisa uma vez.',
      'not-our-centre':
        'Respondeu outra coisa em vez do centro, talvez a página de acesso de uma rede Wi-Fi. Entre lá primeiro.',
      'centre-broken': 'O centro tem um problema. Tente de novo dentro de alguns minutos.',
      'centre-busy': 'O centro está ocupado. Tente de novo dentro de um minuto.',
      'unknown-campaign': 'O centro (ainda) não conhece esta campanha. Pergunte ao escritório.',
    },
  },

  readiness: {
    title: 'Este tablet está pronto?',
    lead: 'Tudo a verde, e está pronto para uma sala sem internet.',
    done: 'Ir para a página inicial',
    states: { good: 'Pronto', wait: 'Ainda não', warn: 'Veja aqui', bad: 'Não está pronto' },
    checks: {
      installed: {
        name: 'Instalado como aplicação',
        good: 'O Barua funciona como aplicação própria.',
        wait: 'Ponha o Barua no ecrã principal: assim o navegador guarda os dados, e ele ocupa o ecrã inteiro.',
        ipad: 'Num iPad: toque em Partilhar, depois em “Adicionar ao ecrã principal”, e abra o Barua a partir daí. Adira lá outra vez: a aplicação tem armazenamento próprio.',
        act: 'Instalar',
      },
      files: {
        name: 'Aplicação completa neste tablet',
        good: 'Todos os ficheiros da aplicação estão aqui.',
        wait: 'Os ficheiros da aplicação estão a chegar. Fique em linha um momento.',
        bad: 'Este navegador não consegue guardar a aplicação para uso sem internet. Use Chrome ou Safari, fora do modo privado.',
      },
      pack: {
        name: 'Casos neste tablet',
        good: (cases: number) => count(cases, '# caso, com texto e imagem.', '# casos, com textos e imagens.'),
      },
      offline: {
        name: 'Arranca sem internet',
        good: 'Experimentado, e funciona.',
        wait: 'Experimente agora: ligue o modo de avião, feche o Barua por completo e abra-o outra vez.',
      },
      persistent: {
        name: 'Armazenamento protegido',
        good: 'O navegador prometeu não apagar por si os dados do Barua.',
        warn: 'O navegador não prometeu guardar os dados. Instalar a aplicação ajuda. Não apague os dados de navegação.',
        act: 'Pedir outra vez',
      },
      room: {
        name: 'Espaço para cartas',
        wait: 'Em ensaio …',
        good: 'Uma escrita de ensaio mostra espaço para milhares de cartas.',
        warn: 'O armazenamento está quase cheio. Apague vídeos ou aplicações antes do evento.',
        bad: 'O armazenamento está cheio: não se pode abrir nenhuma sessão. Apague vídeos ou aplicações e volte.',
      },
      copies: {
        name: 'Duas cópias de tudo',
        good: 'Cada carta é escrita duas vezes.',
        warn: 'Este navegador só consegue guardar uma cópia. Envie sempre que houver internet.',
        bad: 'Uma das cópias está avariada. Reinicie o Barua; ele repara-se a si próprio.',
      },
      clock: {
        name: 'Relógio',
        good: 'O relógio do tablet está de acordo com o do centro.',
        wait: 'Ainda não comparado com o centro.',
        warn: (minutes: number) =>
          count(
            minutes,
            'O relógio está # minuto errado. Acerte a data e a hora.',
            'O relógio está # minutos errado. Acerte a data e a hora.',
          ),
      },
      key: {
        name: 'Chave do selo',
        good: 'Tudo é selado para a chave do escritório da campanha. Ninguém aqui o pode abrir.',
        wait: 'Vem com a campanha.',
      },
      pin: { name: 'PIN', good: 'Definido.', wait: 'Sem o PIN ninguém sai de uma sessão.', act: 'Definir o PIN' },
    },
  },

  pin: {
    setTitle: 'Escolha um PIN',
    setLead:
      'Seis algarismos. Os voluntários precisam dele para sair de uma sessão; os participantes nunca o veem. Não abre nenhuma carta: nada neste tablet o consegue.',
    again: 'Mais uma vez, para ter a certeza',
    different: 'Eram dois PIN diferentes. Recomece.',
    askTitle: 'PIN',
    ask: 'Para os voluntários: introduza o PIN.',
    answers: {
      'pin-wrong': 'Esse não é o PIN.',
      'pin-wait': 'Ainda não.',
      storage:
        'O armazenamento não responde, por isso o PIN não pode ser verificado. Tente de novo, ou reinicie o Barua.',
    },
    lost: 'Para os voluntários: este tablet não tem PIN, ou o navegador perdeu-o. Escolha um novo. Nada mais se perdeu.',
    waitSeconds: (n: number) => count(n, 'Espere # segundo.', 'Espere # segundos.'),
    pad: {
      delete: 'Apagar',
      enter: 'Confirmar',
      entered: (n: number) => count(n, '# algarismo introduzido', '# algarismos introduzidos'),
    },
  },
};
