import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('ln', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpLingala = {
  welcome: {
    title: 'Boyei malamu na Barua',
    lead: 'Tablete oyo ekosangisa mikanda mpe basiniatire, na internet to kozanga internet. Mpo na kobongisa yango, internet esengeli mbala moko, pene ya miniti mitano.',
    invited: 'Babengi yo na kampanye.',
    paste: 'Linki ya libyangi',
    scan: 'Tanga kode QR',
    scanTitle: 'Tanga libyangi',
    scanLead: 'Talisa kamera kode QR ya biro ya kampanye.',
    scanOther: 'Kode oyo ezali libyangi ya kampanye te. Luka oyo ya biro ya kampanye.',
    scanOrPaste: 'To kanga oyo mpe kotisa linki oyo biro etindaki.',
    pasteHint: 'Kotisa linki ya biro ya kampanye, to fungola yango na tablete oyo.',
    tabletName: 'Nkombo ya tablete oyo',
    tabletNameHint: 'Mpo okesenisa batablete na yo. Na ndakisa: Tablete 1',
    tabletNameMissing: 'Pesa tablete nkombo.',
    otherInvite: 'Salela linki mosusu',
    join: 'Kota na kampanye',
    joining: 'Ezali kokota, ezali kozwa makambo na bafoto na yango …',
    otherCampaign: (title: string) =>
      `Libyangi oyo ezali mpo na kampanye mosusu. Tablete oyo esangisaka mpo na “${title}” mpe ekokoba bongo.`,
    expiresSoon:
      'Na ngonga ya tablete oyo, ntango ya libyangi esili. Soki ngonga ezali malamu, senga biro mosusu ya sika.',
    problems: {
      'invite-missing': 'Oyo ezali libyangi te. Libyangi ezali linki ya molai oyo ezali na “#invite=” na kati.',
      'invite-damaged': 'Libyangi oyo ekoki te to ebebi. Zwa kopi ya linki mobimba, to senga yango lisusu.',
      'certificate-wrong': 'Libyangi oyo esalemaki te na kampanye oyo etangi. Senga biro mosusu ya sika.',
      'manifest-damaged': 'Oyo santre etindi ebebi to ezali ya solo te. Eloko ebongwani te. Meka lisusu.',
      'manifest-for-other-campaign': 'Santre eyanoli mpo na kampanye mosusu, ya libyangi te. Eloko ebongwani te.',
      'manifest-older': 'Santre etindi version ya kampanye ya kala koleka oyo ya tablete oyo. Eloko ebongwani te.',
      'pack-damaged': 'Makambo ekomi ya kobeba. Meka lisusu.',
      'pack-not-the-one-named': 'Makambo oyo ezali te oyo kampanye esinyaki. Eloko ebongwani te. Meka lisusu.',
      'not-saved': 'Tablete oyo ekokaki kobomba kampanye te: ebombelo na yango etondi to ebebi.',
      'not-joined': 'Tablete oyo ekoti naino na kampanye te.',
      offline: 'Boyokani na santre ezali te. Tala internet mpe meka lisusu; esengeli mbala moko mpo na kokota.',
      'not-our-centre': 'Oyo eyanoli ezali santre te, mbala mosusu lokasa ya kokota na Wi-Fi. Kota kuna liboso.',
      'centre-broken': 'Santre ezali na likambo. Meka lisusu nsima ya mwa miniti.',
      'centre-busy': 'Santre ezali na misala mingi. Meka lisusu nsima ya miniti moko.',
      'unknown-campaign': 'Santre eyebi kampanye oyo (naino) te. Tuna biro.',
    },
  },

  readiness: {
    title: 'Tablete oyo ebongi?',
    lead: 'Soki nyonso ezali vert, ebongi mpo na ndako oyo ezangi internet.',
    done: 'Kende na lokasa ya ebandeli',
    states: { good: 'Ebongi', wait: 'Naino te', warn: 'Tala awa', bad: 'Ebongi te' },
    checks: {
      installed: {
        name: 'Etyami lokola programe',
        good: 'Barua esalaka lokola programe na yango moko.',
        wait: 'Tya Barua na ekran ya ebandeli: boye navigateur ebombaka makambo na yango, mpe etondisaka ekran mobimba.',
        ipad: 'Na iPad: simba “Partager”, na nsima “Sur l’écran d’accueil”, mpe fungola Barua kuna. Kota lisusu kuna: programe ezali na ebombelo na yango moko.',
        act: 'Tya yango',
      },
      files: {
        name: 'Programe mobimba na tablete oyo',
        good: 'Bafisie nyonso ya programe ezali awa.',
        wait: 'Bafisie ya programe ezali koya. Tikala na internet mwa moke.',
        bad: 'Navigateur oyo ekoki kobomba programe te mpo na kosalela yango kozanga internet. Salela Chrome to Safari, na lolenge ya sekele te.',
      },
      pack: {
        name: 'Makambo na tablete oyo',
        good: (cases: number) => count(cases, 'Likambo #, na makomi mpe foto.', 'Makambo #, na makomi mpe bafoto.'),
      },
      offline: {
        name: 'Ebandaka kozanga internet',
        good: 'Emekami, mpe esali.',
        wait: 'Meka yango sikoyo: tya lolenge ya avion, kanga Barua mobimba, mpe fungola yango lisusu.',
      },
      persistent: {
        name: 'Ebombelo ebatelami',
        good: 'Navigateur elaki kolongola te makambo ya Barua yango moko.',
        warn: 'Navigateur elaki te kobomba makambo. Kotya programe esalisaka. Kolongola te makambo ya navigateur.',
        act: 'Senga lisusu',
      },
      room: {
        name: 'Esika mpo na mikanda',
        wait: 'Ezali komekama …',
        good: 'Komeka kokoma emonisi esika mpo na bankoto ya mikanda.',
        warn: 'Ebombelo ekomi pene ya kotonda. Longola bavideo to baprograme liboso ya molulu.',
        bad: 'Ebombelo etondi: seanse moko te ekoki kofungwama. Longola bavideo to baprograme, na nsima zonga.',
      },
      copies: {
        name: 'Kopi mibale ya nyonso',
        good: 'Mokanda nyonso ekomamaka mbala mibale.',
        warn: 'Navigateur oyo ekoki kobomba kaka kopi moko. Tinda ntango nyonso internet ezali.',
        bad: 'Kopi moko ebebi. Fungola Barua lisusu; ekomibongisa yango moko.',
      },
      clock: {
        name: 'Ngonga',
        good: 'Ngonga ya tablete eyokani na ya santre.',
        wait: 'Ekokanisami naino na santre te.',
        warn: (minutes: number) =>
          count(
            minutes,
            'Ngonga ebungi na miniti #. Bongisa dati na ngonga.',
            'Ngonga ebungi na miniti #. Bongisa dati na ngonga.',
          ),
      },
      key: {
        name: 'Lifungola ya kashe',
        good: 'Nyonso ekangami na lifungola ya biro ya kampanye. Moto moko te awa akoki kofungola yango.',
        wait: 'Eyaka elongo na kampanye.',
      },
      pin: { name: 'PIN', good: 'Etyami.', wait: 'Kozanga PIN moto moko te abimaka na seanse.', act: 'Tya PIN' },
    },
  },

  pin: {
    setTitle: 'Pona PIN',
    setLead:
      'Bachiffre motoba. Basungi bakoki na yango mpo na kobima na seanse; bato bamonaka yango ata moke te. Efungolaka mokanda te: eloko moko te na tablete oyo ekoki.',
    again: 'Mbala mosusu, mpo na kondimisa',
    different: 'Oyo ezalaki PIN mibale ekeseni. Banda lisusu.',
    askTitle: 'PIN',
    ask: 'Mpo na basungi: kotisa PIN.',
    answers: {
      'pin-wrong': 'Oyo ezali PIN te.',
      'pin-wait': 'Naino te.',
      storage: 'Ebombelo ezali koyanola te, yango wana PIN ekoki kotalama te. Meka lisusu, to fungola Barua lisusu.',
    },
    lost: 'Mpo na basungi: tablete oyo ezali na PIN te, to navigateur ebungisi yango. Pona ya sika. Eloko mosusu ebungi te.',
    waitSeconds: (n: number) => count(n, 'Zela segonde #.', 'Zela basegonde #.'),
    pad: {
      delete: 'Longola',
      enter: 'Ndimisa',
      entered: (n: number) => count(n, 'chiffre # ekoti', 'bachiffre # ekoti'),
    },
  },
};
