import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningPortuguese = {
  home: {
    title: 'Página inicial',
    tablet: (name: string) => `Tablet: ${name}`,
    written: 'Escrito',
    safe: 'A salvo aqui',
    centre: 'No centro',
    figuresLabel: 'Guardado neste tablet e enviado',
    allSent: 'Tudo o que está neste tablet está também no centro.',
    waiting: (n: number) =>
      count(
        n,
        '# registo espera ser enviado. Está a salvo aqui.',
        '# registos esperam ser enviados. Estão a salvo aqui.',
      ),
    nothingYet: 'Ainda nada escrito.',
    lastReceipt: (when: string) => `Último recibo do centro: ${when}.`,
    noReceipt: 'Ainda sem recibo do centro.',
    sendNow: 'Enviar agora',
    events: 'Eventos',
    noEvents: 'Ainda não há eventos. Crie um para hoje.',
    newEvent: 'Criar um evento',
    open: 'Abrir sessão',
    openFor: (title: string) => `Abrir sessão: ${title}`,
    today: 'Hoje',
    eventCode: (code: string) => `Nos totais: ${code}`,
    under18: 'Menores de 18 presentes',
    readiness: 'Estado do tablet',
    forked: (n: number) =>
      count(
        n,
        '# registo de um diário anterior espera pelo escritório.',
        '# registos de um diário anterior esperam pelo escritório.',
      ),
    update: 'Há uma nova versão do Barua pronta.',
    updateNow: 'Atualizar agora',
    healedWipe: (n: number) =>
      count(
        n,
        'O navegador tinha perdido o armazenamento. O Barua recuperou # registo da segunda cópia; nada falta.',
        'O navegador tinha perdido o armazenamento. O Barua recuperou # registos da segunda cópia; nada falta.',
      ),
    healed: (n: number) =>
      count(
        n,
        'Depois da última paragem, # registo estava numa só cópia. Está de novo nas duas.',
        'Depois da última paragem, # registos estavam numa só cópia. Estão de novo nas duas.',
      ),
    wipedUnrecovered:
      'O navegador tinha perdido o armazenamento e não se encontrou segunda cópia. O que o centro tem está a salvo.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(
        n,
        `Falta enviar # página ou fotografia: ${megabytes} MB.`,
        `Falta enviar # páginas e fotografias: ${megabytes} MB.`,
      ),
    forWifi: 'Esperam pelo Wi-Fi, ou por si.',
    aside: (n: number) =>
      count(
        n,
        '# foi recusada. Fica aqui; “Enviar agora” tenta de novo.',
        '# foram recusadas. Ficam aqui; “Enviar agora” tenta de novo.',
      ),
    sendNow: 'Enviar páginas e fotografias agora',
    wifiOnly: 'Páginas e fotografias só por Wi-Fi',
  },

  sync: {
    sending: 'A enviar …',
    nextTry: (when: string) => `Próxima tentativa às ${when}, ou logo que haja internet.`,
    troubles: {
      offline: 'Sem internet. Não faz mal: tudo fica guardado aqui e segue mais tarde por si, com o Barua aberto.',
      'not-our-centre': 'Responde outra coisa em vez do centro, talvez a página de acesso de uma rede Wi-Fi. Entre lá.',
      'centre-busy': 'O centro está ocupado. O Barua volta a tentar por si.',
      'centre-broken': 'O centro tem um problema. O Barua volta a tentar por si.',
      'captive-portal':
        'Este Wi-Fi pede primeiro um início de sessão. Abra qualquer página no navegador e entre; depois o Barua continua por si.',
      unreachable:
        'Há rede, mas não há caminho até ao centro. Tudo fica guardado aqui. Tente outra rede, ou espere: o Barua volta a tentar por si.',
      'no-secure-connection':
        'Há rede, mas repetidamente não há ligação segura ao centro. Verifique a data e a hora, e se o Wi-Fi pede para entrar. Se outras páginas abrem, avise o escritório: o centro pode estar parado, ou o certificado pode ter expirado.',
      'clock-wrong':
        'O relógio deste tablet está errado, e sem a hora certa não há ligação segura. Acerte a data e a hora; tudo fica guardado aqui.',
      'centre-too-old':
        'O centro é mais antigo do que esta aplicação e ainda não a entende. Tudo fica guardado aqui; diga ao escritório que atualize o centro.',
      'tablet-revoked':
        'O escritório retirou este tablet. O que ele envia é posto de lado e não conta. Tudo fica guardado aqui; fale com o escritório.',
      'campaign-unknown':
        'O centro não conhece esta campanha. Tudo fica guardado aqui; pergunte ao escritório se foi publicada lá.',
      'tablet-unknown': 'O centro ainda não conhece este tablet. Tudo fica guardado aqui; pergunte ao escritório.',
      'invite-refused': {
        'invite-expired': 'O convite expirou. Continue a recolher: tudo fica guardado. Peça outro ao escritório.',
        'invite-used-up': 'Todos os lugares deste convite estão tomados. Continue, e peça outro ao escritório.',
        'invite-withdrawn': 'O convite foi retirado. Tudo fica guardado aqui; fale com o escritório.',
        'certificate-wrong': 'O centro não aceitou o convite. Tudo fica guardado aqui; fale com o escritório.',
      },
      'journal-forked':
        'O centro tem outros registos com os números deste tablet. Nada se perdeu; começou um novo diário. Avise o escritório.',
      'app-too-old': 'Esta versão do Barua é demasiado antiga para o centro. Atualize-a nesta página, com internet.',
      refused: (reason: string) =>
        `O centro recusou um envio (${reason}). Tudo fica guardado aqui; avise o escritório.`,
    },
  },

  event: {
    title: 'Criar um evento',
    lead: 'Um encontro: um debate, uma aula, uma banca.',
    name: 'Título',
    nameHint: 'Por exemplo: Debate no Liceu Umoja',
    nameMissing: 'Dê um título ao evento.',
    kind: 'Tipo',
    kinds: { debate: 'Debate', class: 'Aula', stand: 'Banca', marathon: 'Maratona de cartas', other: 'Outro' },
    venue: 'Local',
    city: 'Cidade',
    country: 'País',
    countryNone: 'Prefiro não dizer',
    date: 'Data',
    dateWrong: 'Escolha uma data.',
    expected: 'Pessoas esperadas',
    goal: 'Ações esperadas',
    optional: 'facultativo',
    cases: 'Casos',
    casesMissing: 'Escolha pelo menos um caso.',
    under18: 'Há menores de 18 presentes',
    under18Hint: 'Então só se podem registar primeiro nome, idade e assinatura, para toda a gente.',
    profile: 'O que se pode recolher aqui',
    profiles: {
      full: 'Nomes, cartas e contactos',
      no_contact: 'Nomes e cartas, sem contactos',
      first_name_age: 'Primeiro nome, idade e assinatura',
      tally_only: 'Só contagens, nenhuma pessoa',
    },
    save: 'Guardar o evento',
  },
};
