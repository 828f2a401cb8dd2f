import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentPortuguese = {
  store: {
    health: {
      'two-copies': 'Tudo é escrito duas vezes.',
      'one-copy': 'Uma das duas cópias está avariada. Continua-se a guardar; reinicie o Barua em breve.',
      'one-copy-only': 'Este navegador guarda uma só cópia.',
      failing: 'Este tablet não consegue guardar neste momento. Pare a recolha; reinicie o Barua.',
    },
    notSaved: {
      full: 'Não foi guardado: o armazenamento está cheio. Nada do que escreveu se perdeu. Chame um voluntário e tente de novo.',
      failing:
        'Não foi guardado: o armazenamento não responde. Nada do que escreveu se perdeu. Tente de novo, ou chame um voluntário.',
    },
    notJoined: 'Este tablet não aderiu a nenhuma campanha.',
    sittingOpenAlready: 'Já há uma sessão aberta.',
    opening: 'A abrir …',
    trouble: {
      'second-tab': {
        title: 'O Barua já está aberto',
        text: 'Só uma janela pode escrever. Feche esta e continue na outra.',
      },
      'storage-refused': {
        title: 'Este navegador recusa guardar dados',
        text: 'Talvez esteja em modo privado, ou as definições proíbam o armazenamento. Abra o Barua numa janela normal, ou instale-o.',
      },
      'storage-hangs': {
        title: 'O armazenamento não responde',
        text: 'O que foi selado continua neste tablet. Feche o Barua por completo e abra-o outra vez; se não ajudar, reinicie o tablet.',
      },
      'app-outdated': {
        title: 'Este Barua é antigo demais',
        text: 'Uma versão mais nova já trabalhou aqui. Nada se perdeu. Ligue-se à internet, feche o Barua e abra-o de novo, duas vezes se for preciso.',
      },
    },
  },

  sitting: {
    welcome: 'Escolha a sua língua',
    volunteer: 'Voluntários',
    countsOnly: 'Neste evento só se podem recolher contagens. Ninguém pode assinar neste tablet.',
    menuTitle: 'Para os voluntários',
    peopleSoFar: 'Pessoas nesta sessão',
    actionsSoFar: 'Ações nesta sessão',
    openedAt: (when: string) => `Aberta desde ${when}`,
    goOn: 'Voltar aos participantes',
    close: 'Fechar a sessão',
    closeSure:
      'Fechar esta sessão? Tudo o que nela está foi selado e fica a salvo. Pode abrir outra em qualquer momento.',
    closeNow: 'Sim, fechar',
  },

  crash: {
    title: 'O Barua tropeçou',
    text: 'O que foi selado está a salvo neste tablet.',
    waiting: (n: number) =>
      count(n, '# registo está aqui e espera ser enviado.', '# registos estão aqui e esperam ser enviados.'),
    stumbled: 'Algo correu mal. Nada nesta página se perdeu. Reinicie o Barua depois desta pessoa.',
    restart: 'Recomeçar',
    details: 'Para o escritório',
  },
};
