import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('pt', n, { one: '# ação', other: '# ações' });
const entries = (n: number) => plural('pt', n, { one: '# registo', other: '# registos' });
const parts = (n: number) => plural('pt', n, { one: '# parte', other: '# partes' });

/** Ficheiros que vão de mão em mão, sem internet. */
export const carryingPortuguese = {
  carrying: {
    open: 'Levar sem internet',
    title: 'Levar em mão',
    lead: 'Para quando as pessoas viajam e a internet não. O ficheiro está selado: quem o leva não o pode ler nem alterar.',
    writeTitle: 'Escrever um ficheiro',
    what: 'O que leva',
    unsent: 'O que o centro ainda não tem',
    all: 'Tudo deste tablet',
    write: 'Criar o ficheiro',
    writing: 'A escrever o ficheiro …',
    ready: (actionCount: number, n: number) => `O ficheiro está pronto: ${actions(actionCount)} em ${entries(n)}.`,
    megabytes: (size: string) => `${size} MB`,
    pages: (n: string, size: string) => `Páginas e fotografias no ficheiro: ${n} (${size} MB).`,
    safe: 'Pode levá-lo sem receio. Nada é apagado aqui, e nada conta como enviado até o recibo do centro voltar.',
    nothing: 'O centro tem tudo. Não há nada para levar.',
    missing: (n: number) => `${entries(n)} não podem ser lidos agora e não estão no ficheiro.`,
    failed: 'Não foi possível criar o ficheiro. Nada mudou aqui; tente outra vez.',
    share: 'Partilhar …',
    save: 'Guardar',
    notHanded: 'Não resultou. O ficheiro continua pronto; tente de outra forma.',
    saved: (name: string) => `Guardado: ${isolate(name)}.`,
    bringTitle: 'Receber um ficheiro',
    bringLead: 'O ficheiro de outro tablet, ou recibos do centro. Quantas vezes quiser: tudo conta uma vez.',
    bring: 'Escolher um ficheiro',
    reading: 'A ler o ficheiro …',
    taken: (name: string, n: number) => `${isolate(name)}: este tablet leva agora ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: ${entries(n)} já estavam aqui.`,
    own: (n: number) => `${entries(n)} são deste próprio tablet.`,
    receipted: (n: number) => `O centro tem mais ${entries(n)} deste tablet.`,
    pagesTaken: (n: string) => `Páginas e fotografias que vieram com ele: ${n}.`,
    pagesReceipted: (n: string) => `Páginas e fotografias deste tablet que o centro tem agora: ${n}.`,
    refused: (n: number) => `${parts(n)} do ficheiro estão danificadas ou não são desta campanha, e ficaram de fora.`,
    full: 'Não há espaço aqui para o resto. Leve-o a outro tablet ou ao centro.',
    cut: 'O ficheiro acaba cedo demais. O que veio antes foi recebido; peça o ficheiro outra vez para o resto.',
    nothingNew: 'Não havia nada de novo no ficheiro.',
    notCarrier: 'Isto não é um ficheiro de transporte. Escolha um que acabe em .barua ou .barua.txt.',
    notRead: 'Não foi possível ler o ficheiro. Tente outra vez.',
    otherCampaign: 'Este ficheiro é de outra campanha. Nada foi recebido.',
    carried: (n: number) => `Este tablet leva ${entries(n)} de outros tablets e envia-os quando houver internet.`,
    back: 'Voltar',
  },
};
