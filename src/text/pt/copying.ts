import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('pt', n, { one: '# registo', other: '# registos' });

/** Dois tablets numa sala, cada um com uma cópia do outro. */
export const copyingPortuguese = {
  copying: {
    title: 'Uma cópia noutro tablet',
    lead: 'Dois tablets lado a lado fazem cada um uma cópia selada das cartas do outro, sem internet. O primeiro que encontrar internet envia-as; cada uma conta uma vez.',
    both: 'Nos dois tablets: o mesmo Wi-Fi, ou um no hotspot do outro, e esta página aberta. Um mostra um código, o outro lê-o.',
    pages: (size: string) => `Também fotografias e páginas à mão (${size} MB)`,
    show: 'Mostrar um código',
    scan: 'Ler o código do outro',
    scanLead: 'Aponte a câmara para o código do outro tablet.',
    first: 'Deixe o outro tablet ler este código',
    firstThen: 'Ele mostra depois um código seu: leia-o aqui.',
    second: 'Agora deixe o primeiro tablet ler este código',
    asText: 'O código como texto, se não houver câmara',
    waiting: 'À espera do outro tablet …',
    copying: (name: string, n: number) => `${isolate(name)}: ${entries(n)} já lá estão. Deixe os dois tablets aqui.`,
    has: (name: string, n: number) => `${isolate(name)} tem uma cópia de ${entries(n)} deste tablet.`,
    made: (when: string) => `Feita: ${when}.`,
    row: (name: string) => `Cópia em ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} não tem espaço para o resto.`,
    notCode: 'Esse não é o código de um tablet que recebe uma cópia, ou é de uma versão mais nova.',
    otherCode: 'Esse código não combina com o daqui. Recomece nos dois: um mostra um código, o outro lê-o.',
    stranger: 'Esse tablet não é desta campanha, ou o escritório retirou-o. Nada é copiado.',
    notFound: 'Os tablets não se encontraram. Algumas redes separam-nos: use um hotspot e recomece nos dois.',
    noLine: 'Este navegador não consegue fazer isto. Leve antes um ficheiro.',
    cut: 'A ligação caiu. O que foi copiado fica guardado; recomece nos dois para o resto.',
  },
};
