import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('pt', n, forms);

/** O que um tablet guarda, o que custa enviar e como se esvazia. */
export const storingPortuguese = {
  storing: {
    open: 'Memória',
    title: 'Memória e dados',
    lead: 'O que este tablet guarda, o que custa enviar e como se esvazia.',
    keptTitle: 'Guardado aqui',
    pages: {
      name: 'Páginas e fotografias',
      good: 'Há espaço para mais.',
      warn: 'Não há espaço para mais. Textos e assinaturas ainda cabem.',
    },
    dataTitle: 'Dados móveis',
    cap: 'Megabytes por mês',
    capHint:
      'O máximo a gastar onde os dados custam dinheiro. Vazio: sem limite. O texto segue sempre; páginas e fotografias esperam então.',
    hotspot: 'Este Wi-Fi vem de um telemóvel: contá-lo',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `Este mês foram gastos a enviar ${spent} MB.`
        : `Este mês foram gastos a enviar ${spent} de ${cap} MB.`,
    waits: (megabytes: string) => `O que espera ocupa cerca de ${megabytes} MB.`,
    held: 'Esperam por Wi-Fi, pelo próximo mês ou por uma ordem.',
    emptyTitle: 'Esvaziar este tablet',
    emptyLead: 'No fim, ou antes de passar a outra pessoa: tudo o que é do Barua é apagado, com o PIN e os eventos.',
    notYet: 'Ainda não é seguro',
    sitting: 'Há uma sessão aberta.',
    unsent: (n: number) => count(n, { one: '# registo não está no centro.', other: '# registos não estão no centro.' }),
    pagesLeft: (n: number) =>
      count(n, {
        one: '# página ou fotografia não está no centro.',
        other: '# páginas e fotografias não estão no centro.',
      }),
    carried: (n: number) =>
      count(n, { one: 'Este tablet leva # registo de outros.', other: 'Este tablet leva # registos de outros.' }),
    forked: 'Leve tudo num ficheiro e avise o escritório.',
    unread: 'As páginas e fotografias não podem ser lidas agora. Reinicie o Barua.',
    sheets: (n: number) =>
      count(n, {
        one: '# folha impressa não foi contada. Depois ninguém a poderá contar.',
        other: '# folhas impressas não foram contadas. Depois ninguém as poderá contar.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'Pode ser esvaziado: o centro tem # registo, pelo seu próprio recibo.',
        other: 'Pode ser esvaziado: o centro tem os # registos, pelos seus próprios recibos.',
      }),
    nothing: 'Nada foi escrito aqui. Pode ser esvaziado.',
    sure: 'O centro é consultado mais uma vez. Depois tudo é apagado para sempre.',
    emptyNow: 'Apagar tudo',
    asking: 'A perguntar ao centro …',
    problems: {
      'no-answer': 'O centro não responde agora. Nada foi apagado; tente de novo com internet.',
      'not-there': 'O centro já não tem tudo. Nada foi apagado. Leve tudo num ficheiro e avise o escritório.',
    },
    emptiedTitle: 'Este tablet está vazio',
    emptied: {
      cleared: 'Já não há nada da campanha nele. A aplicação pode ser removida.',
      asked: 'Tudo foi apagado. O navegador arruma os seus ficheiros mais tarde; o que lá fica está selado.',
      'not-all': 'Algo não pôde ser apagado. Limpe os dados deste site nas definições do navegador.',
    },
  },
};
