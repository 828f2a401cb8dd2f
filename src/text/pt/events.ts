import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Portuguese. */
export const eventsPortuguese: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'Próximos',
    past: (n) => plural('pt', n, { one: '# evento passado', other: '# eventos passados' }),
    find: 'Procurar um evento',
    findHint: 'Por título, local, data ou código.',
    found: (n) => plural('pt', n, { one: '# evento', other: '# eventos' }),
    foundNone: 'Nenhum evento corresponde.',
    more: 'Mais',
    moreOf: (title) => `Mais: ${title}`,
    change: 'Alterar',
    changeOf: (title) => `Alterar: ${title}`,
    changeTitle: 'Alterar o evento',
    repeat: 'Repetir',
    repeatOf: (title) => `Repetir: ${title}`,
    fromOffice: 'Do escritório',
    used: 'Usado aqui',
    volunteers: 'Voluntários',
    languages: 'Línguas oferecidas primeiro',
    languagesHint: 'As outras ficam a um toque.',
    profileHints: {
      full: 'Nomes, assinaturas e cartas nas palavras de cada um; telefone ou e-mail só de quem quer saber o resultado.',
      no_contact: 'O mesmo, mas ninguém pode deixar telefone nem e-mail.',
      first_name_age: 'Primeiro nome, idade se quiserem, e assinatura. Nem cartas, nem mensagens, nem contactos.',
      tally_only: 'Nenhum nome. Os voluntários contam cartas, assinaturas e mensagens; ninguém assina no tablet.',
    },
  },

  opening: {
    title: 'Abrir uma sessão',
    lead: 'A partir de agora o tablet fica para os participantes. Só o PIN permite sair.',
    notToday: (date) => `Este evento é em ${date}, não hoje.`,
    under18: 'Há menores de 18 presentes',
    under18Hint:
      'Então não há campo para mais do que primeiro nome, idade e assinatura, para ninguém. Na dúvida, ative.',
    present: 'Quem está presente',
    presentLead:
      'Começa outra sessão do mesmo evento. Quem estiver a preencher começa de novo, e a numeração continua. O relatório da noite soma tudo.',
    presentDo: 'Começar a nova sessão',
    collects: 'O que se pode recolher',
    unprotected:
      'Este navegador não prometeu guardar os dados do Barua: com o disco cheio pode deitar fora tudo o que ainda não foi enviado, as duas cópias. Instale o Barua e deixe espaço livre, ou envie muitas vezes.',
    accept: 'Recolher aqui mesmo assim',
    acceptMissing: 'Decida isto primeiro.',
    open: 'Abrir a sessão',
  },
};
