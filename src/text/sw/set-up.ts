import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('sw', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpSwahili = {
  welcome: {
    title: 'Karibu Barua',
    lead: 'Tableti hii itakusanya barua na sahihi, ikiwa na intaneti au bila. Kuiandaa kunahitaji intaneti mara moja, kwa dakika tano hivi.',
    invited: 'Umealikwa kwenye kampeni.',
    paste: 'Kiungo cha mwaliko',
    scan: 'Soma msimbo wa QR',
    scanTitle: 'Soma mwaliko',
    scanLead: 'Elekeza kamera kwenye msimbo wa QR kutoka ofisi ya kampeni.',
    scanOther: 'Msimbo huu si mwaliko wa kampeni. Tafuta ule wa ofisi ya kampeni.',
    scanOrPaste: 'Au funga hapa na ubandike kiungo kilichotumwa na ofisi.',
    pasteHint: 'Bandika kiungo kutoka ofisi ya kampeni, au kifungue kwenye tableti hii.',
    tabletName: 'Jina la tableti hii',
    tabletNameHint: 'Ili uweze kutofautisha tableti zako. Kwa mfano: Tableti 1',
    tabletNameMissing: 'Ipe tableti jina.',
    otherInvite: 'Tumia kiungo kingine',
    join: 'Jiunge na kampeni',
    joining: 'Inajiunga, inapakua kesi na picha zake …',
    otherCampaign: (title: string) =>
      `Mwaliko huu ni wa kampeni nyingine. Tableti hii inakusanyia “${title}” na itaendelea hivyo.`,
    expiresSoon: 'Kwa saa ya tableti hii muda wa mwaliko umekwisha. Kama saa ni sahihi, omba mwaliko mpya ofisini.',
    problems: {
      'invite-missing': 'Huu si mwaliko. Mwaliko ni kiungo kirefu chenye “#invite=” ndani yake.',
      'invite-damaged': 'Mwaliko huu haujakamilika au umeharibika. Nakili kiungo chote, au kiombe tena.',
      'certificate-wrong': 'Mwaliko huu haukutengenezwa na kampeni inayotajwa. Omba mpya ofisini.',
      'manifest-damaged': 'Kilichotumwa na kituo kimeharibika au si halisi. Hakuna kilichobadilika. Jaribu tena.',
      'manifest-for-other-campaign':
        'Kituo kimejibu kwa kampeni nyingine tofauti na ya mwaliko. Hakuna kilichobadilika.',
      'manifest-older':
        'Kituo kimetuma toleo la kampeni la zamani kuliko lililo kwenye tableti hii. Hakuna kilichobadilika.',
      'pack-damaged': 'Kesi zimefika zikiwa zimeharibika. Jaribu tena.',
      'pack-not-the-one-named': 'Kesi hizi si zile zilizotiwa sahihi na kampeni. Hakuna kilichobadilika. Jaribu tena.',
      'not-saved': 'Tableti hii haikuweza kuhifadhi kampeni: hifadhi yake imejaa au ina hitilafu.',
      'not-joined': 'Tableti hii haijajiunga na kampeni.',
      offline: 'Hakuna muunganisho na kituo. Angalia intaneti na ujaribu tena; kujiunga kunaihitaji mara moja.',
      'not-our-centre': 'Kilichojibu si kituo, huenda ni ukurasa wa kuingia wa Wi-Fi. Ingia huko kwanza.',
      'centre-broken': 'Kituo kina hitilafu. Jaribu tena baada ya dakika chache.',
      'centre-busy': 'Kituo kina shughuli nyingi. Jaribu tena baada ya dakika moja.',
      'unknown-campaign': 'Kituo hakiijui kampeni hii (bado). Uliza ofisi.',
    },
  },

  readiness: {
    title: 'Je, tableti hii iko tayari?',
    lead: 'Ikiwa yote ni kijani, iko tayari kwa ukumbi usio na intaneti.',
    done: 'Nenda kwenye ukurasa wa mwanzo',
    states: { good: 'Tayari', wait: 'Bado', warn: 'Angalia hapa', bad: 'Si tayari' },
    checks: {
      installed: {
        name: 'Imesakinishwa kama programu',
        good: 'Barua inafanya kazi kama programu yake yenyewe.',
        wait: 'Weka Barua kwenye skrini ya mwanzo: hapo kivinjari kinatunza data yake, nayo inajaza skrini yote.',
        ipad: 'Kwenye iPad: gusa “Share”, kisha “Add to Home Screen”, na ufungue Barua kutoka hapo. Jiunge tena humo: programu ina hifadhi yake yenyewe.',
        act: 'Sakinisha',
      },
      files: {
        name: 'Programu kamili kwenye tableti hii',
        good: 'Faili zote za programu ziko hapa.',
        wait: 'Faili za programu zinapakuliwa. Baki mtandaoni kwa muda.',
        bad: 'Kivinjari hiki hakiwezi kutunza programu kwa matumizi bila intaneti. Tumia Chrome au Safari, si katika hali ya faragha.',
      },
      pack: {
        name: 'Kesi kwenye tableti hii',
        good: (cases: number) =>
          count(cases, 'Kesi #, pamoja na maandishi na picha.', 'Kesi #, pamoja na maandishi na picha.'),
      },
      offline: {
        name: 'Inaanza bila intaneti',
        good: 'Imejaribiwa, na inafanya kazi.',
        wait: 'Ijaribu sasa: washa hali ya ndegeni, funga Barua kabisa, kisha ifungue tena.',
      },
      persistent: {
        name: 'Hifadhi imelindwa',
        good: 'Kivinjari kimeahidi kutofuta data ya Barua chenyewe.',
        warn: 'Kivinjari hakijaahidi kutunza data. Kusakinisha programu kunasaidia. Usifute data ya kuvinjari.',
        act: 'Omba tena',
      },
      room: {
        name: 'Nafasi ya barua',
        wait: 'Inajaribiwa …',
        good: 'Jaribio la kuandika linaonyesha nafasi ya maelfu ya barua.',
        warn: 'Hifadhi inakaribia kujaa. Futa video au programu kabla ya hafla.',
        bad: 'Hifadhi imejaa: hakuna kikao kinachoweza kufunguliwa. Futa video au programu, kisha urudi.',
      },
      copies: {
        name: 'Nakala mbili za kila kitu',
        good: 'Kila barua inaandikwa mara mbili.',
        warn: 'Kivinjari hiki kinaweza kuhifadhi nakala moja tu. Tuma kila intaneti inapopatikana.',
        bad: 'Nakala moja ina hitilafu. Washa Barua upya; itajirekebisha.',
      },
      clock: {
        name: 'Saa',
        good: 'Saa ya tableti inalingana na ya kituo.',
        wait: 'Bado haijalinganishwa na kituo.',
        warn: (minutes: number) =>
          count(
            minutes,
            'Saa imekosea kwa dakika #. Rekebisha tarehe na saa.',
            'Saa imekosea kwa dakika #. Rekebisha tarehe na saa.',
          ),
      },
      key: {
        name: 'Ufunguo wa muhuri',
        good: 'Kila kitu kinatiwa muhuri kwa ufunguo wa ofisi ya kampeni. Hakuna mtu hapa anayeweza kukifungua.',
        wait: 'Unakuja pamoja na kampeni.',
      },
      pin: {
        name: 'PIN',
        good: 'Imewekwa.',
        wait: 'Bila PIN hakuna anayetoka kwenye kikao.',
        act: 'Weka PIN',
      },
    },
  },

  pin: {
    setTitle: 'Chagua PIN',
    setLead:
      'Tarakimu sita. Wahudumu wanaihitaji ili kutoka kwenye kikao; washiriki hawaioni kamwe. Haifungui barua yoyote: hakuna kitu kwenye tableti hii kinachoweza.',
    again: 'Mara moja tena, ili kuhakikisha',
    different: 'Hizi zilikuwa PIN mbili tofauti. Anza upya.',
    askTitle: 'PIN',
    ask: 'Kwa wahudumu: ingiza PIN.',
    answers: {
      'pin-wrong': 'Hiyo siyo PIN.',
      'pin-wait': 'Bado.',
      storage: 'Hifadhi haijibu, kwa hiyo PIN haiwezi kukaguliwa. Jaribu tena, au washa Barua upya.',
    },
    lost: 'Kwa wahudumu: tableti hii haina PIN, au kivinjari kimeipoteza. Chagua mpya. Hakuna kingine kilichopotea.',
    waitSeconds: (n: number) => count(n, 'Subiri sekunde #.', 'Subiri sekunde #.'),
    pad: {
      delete: 'Futa',
      enter: 'Thibitisha',
      entered: (n: number) => count(n, 'Tarakimu # imeingizwa', 'Tarakimu # zimeingizwa'),
    },
  },
};
