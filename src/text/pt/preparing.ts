import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other });

/** What the readiness list says beyond its lines, in Portuguese. */
export const preparingPortuguese: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'Pronto para uma sala sem internet.',
    toDo: (n) => count(n, 'Falta fazer # coisa.', 'Falta fazer # coisas.'),
    worries: (n) => count(n, 'Funciona, com # reserva.', 'Funciona, com # reservas.'),
    how: 'Mostrar como',
    roomGood: (n) =>
      count(
        n,
        'Uma escrita de teste mostra espaço para pelo menos mais # carta.',
        'Uma escrita de teste mostra espaço para pelo menos mais # cartas.',
      ),
    roomLittle: (n) =>
      count(
        n,
        'Só cabe com certeza mais # carta. Apague vídeos ou aplicações antes do evento.',
        'Só cabem com certeza mais # cartas. Apague vídeos ou aplicações antes do evento.',
      ),
    unprotected: (when) =>
      `O navegador não prometeu guardar os dados. Decidiu-se recolher aqui mesmo assim (${when}). Envie muitas vezes e deixe espaço livre.`,
    install: {
      title: 'Como instalar o Barua',
      steps: {
        dots: 'Toque nos três pontos ao lado do endereço.',
        lines: 'Toque nos três traços em baixo.',
        share: 'Toque em Partilhar: o quadrado com uma seta para cima.',
        bar: 'Clique no sinal de instalar no fim da barra de endereço, ou em “Instalar” no menu do navegador.',
        addHome: 'Toque em “Adicionar ao ecrã principal” ou “Instalar”, e confirme.',
        addPage: 'Toque em “Adicionar página a”, depois “Ecrã inicial”.',
        addApple: 'Deslize para baixo, toque em “Adicionar ao ecrã principal”, depois “Adicionar”.',
        dock: 'No Safari num Mac escolha “Ficheiro”, depois “Adicionar à Dock”. Noutro navegador, use antes Chrome ou Edge.',
        open: 'Feche o navegador e abra o Barua pela sua imagem.',
        openApple: 'Abra o Barua pela sua imagem e adira lá outra vez: a aplicação tem armazenamento próprio.',
      },
    },
    keyboard: {
      name: 'O teclado não aprende nada',
      wait: 'Um teclado pode lembrar nomes e oferecê-los à pessoa seguinte. Nenhuma página vê nem impede isso: desligue-o e diga-o aqui.',
      good: 'Alguém o desligou e disse-o aqui.',
      done: 'Está desligado',
      undo: 'Já não',
      title: 'Para que o teclado não aprenda nada',
      keyboards: [
        'Gboard (a maioria dos tablets Android): a roda sobre as teclas, “Correção de texto”: desligue as sugestões. Depois “Privacidade”: desligue a personalização e apague as palavras aprendidas.',
        'Teclado Samsung: “Definições”, “Gestão geral”, “Definições do Teclado Samsung”: desligue o texto previsto e apague o que aprendeu.',
        'iPad: “Definições”, “Geral”, “Teclado”: desligue o texto previsto e a correção automática. O que aprendeu apaga-se em “Transferir ou repor”, “Repor dicionário do teclado”.',
      ],
    },
  },
};
