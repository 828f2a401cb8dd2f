import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The people of the Old Ropeyard, who were evicted, Republic of Tamarra. */
export const case07: CampaignCase = makeCase({
  number: 7,
  address: `
    City Hall
    Harbour Square 1
    Port Amaris
    Republic of Tamarra`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: 'The people of the Old Ropeyard',
      short: `At four in the morning bulldozers came for a neighbourhood of 6,200 people, against the order of a court. A marina is to
        be built there.`,
      story: `
        The Old Ropeyard stood on stilts at the edge of Port Amaris, in the Republic of Tamarra: net menders, taxi drivers,
        two schools, a cinema with forty seats. Every house had a lamp over the door, so that the boats would find their
        way home. The oldest family had come eighty years ago.

        On a Sunday in the rainy season, three days after a notice was glued to the cinema, bulldozers came at four in the
        morning. A judge had forbidden the eviction the day before. The driver of the first machine was shown the order and
        said that he had been told not to read anything.

        By evening a third of the houses were gone. Some 2,000 people live under the flyover now, with one tap. The others
        still light their lamps. The city says that it will come back for the rest "when the weather allows".`,
      demands: `
        Stop the eviction of the Old Ropeyard, as the court has ordered.
        Give the families who lost their homes shelter, water and school places now, and homes nearby soon.
        Talk with the people who live there about every plan for the shore.`,
      addressee: 'The Mayor of Port Amaris',
      salutation: 'Dear Mayor,',
      closing: 'Yours sincerely,',
      letter: `
        I have never been to Port Amaris, but I have heard of the lamps over the doors of the Old Ropeyard, which show the
        boats the way home. A third of them are out. On a Sunday in the rainy season your bulldozers came at four in the
        morning, although a judge had forbidden it the day before.

        Some 2,000 people, many of them children, now live under a flyover with a single tap. They were given three days'
        notice after eighty years. Nobody asked them, and nobody has offered them a roof.

        A city may change. But it may not drive out its own people, and least of all against the order of a court.

        Please stop the eviction for good. Give those who lost their homes shelter, clean water and school places now, and
        homes nearby soon. And please sit down with the people who live there before any plan for the shore is made.`,
      hint: `
        Draw or describe a lamp, a door or a window from your street: the letters are hung up under the flyover. You may
        name your school or organisation. Leave out your address, because anyone can read what hangs there.`,
      alt: `Coloured houses on stilts at night with lit windows and lanterns; at the edge, houses that are only dotted lines.`,
    },
    fr: {
      name: 'Les habitants de la Vieille-Corderie',
      short: `À quatre heures du matin, des bulldozers ont attaqué un quartier de 6 200 habitants, malgré l'interdiction d'un
        juge. On veut y construire une marina.`,
      story: `
        La Vieille-Corderie se dressait sur pilotis au bord de Port-Amaris, en République de Tamarra : des ramendeurs de
        filets, des chauffeurs de taxi, deux écoles, un cinéma de quarante places. Chaque maison avait une lampe au-dessus
        de la porte pour que les bateaux retrouvent leur chemin. La plus ancienne famille était là depuis quatre-vingts
        ans.

        Un dimanche de la saison des pluies, trois jours après l'avis collé sur le cinéma, les bulldozers sont arrivés à
        quatre heures du matin. La veille, un juge avait interdit l'expulsion. Le conducteur du premier engin, à qui l'on
        montrait l'ordonnance, a répondu qu'on lui avait dit de ne rien lire.

        Le soir, un tiers des maisons avait disparu. Quelque 2 000 personnes vivent maintenant sous l'échangeur, avec un
        seul robinet. Les autres allument encore leurs lampes. La ville dit qu'elle reviendra « quand le temps le
        permettra ».`,
      demands: `
        Arrêter l'expulsion de la Vieille-Corderie, comme le juge l'a ordonné.
        Donner tout de suite un abri, de l'eau et une place à l'école aux familles expulsées, et bientôt un logement proche.
        Discuter avec les habitants de tout projet pour le rivage.`,
      addressee: 'La maire de Port-Amaris',
      salutation: 'Madame la Maire,',
      closing: `Veuillez agréer, Madame la Maire, mes salutations distinguées.`,
      letter: `
        Je ne connais pas Port-Amaris, mais on m'a parlé des lampes de la Vieille-Corderie, qui montrent aux bateaux le
        chemin du retour. Un tiers d'entre elles sont éteintes. Un dimanche de la saison des pluies, vos bulldozers sont
        venus à quatre heures du matin, alors qu'un juge l'avait interdit la veille.

        Quelque 2 000 personnes, dont beaucoup d'enfants, vivent maintenant sous un échangeur avec un seul robinet. Elles ont
        eu trois jours de préavis, après quatre-vingts ans.

        Une ville peut changer. Mais elle ne peut pas chasser ses propres habitants, et moins encore contre la décision d'un
        juge.

        Je vous prie d'arrêter définitivement l'expulsion, de donner tout de suite aux familles un abri, de l'eau potable et
        des places à l'école, et de discuter avec les habitants avant tout projet pour le rivage.`,
      hint: `
        Dessinez ou décrivez une lampe, une porte ou une fenêtre de votre rue : les lettres sont accrochées sous l'échangeur.
        Vous pouvez nommer votre école ou votre organisation. Ne donnez pas votre adresse : tout le monde peut lire.`,
      alt: `Des maisons colorées sur pilotis, la nuit, fenêtres et lanternes allumées ; au bord, des maisons en pointillé.`,
    },
    sw: {
      name: 'Watu wa Old Ropeyard',
      short: `Saa kumi alfajiri matingatinga yalivamia mtaa wa watu 6,200, kinyume cha amri ya mahakama. Hapo panatakiwa kujengwa
        bandari ya boti za starehe.`,
      story: `
        Mtaa wa Old Ropeyard ulisimama juu ya nguzo ukingoni mwa Port Amaris, katika Jamhuri ya Tamarra: watengeneza nyavu,
        madereva wa teksi, shule mbili, sinema yenye viti arobaini. Kila nyumba ilikuwa na taa juu ya mlango, ili boti zipate
        njia ya kurudi. Familia ya kwanza ilikuja miaka themanini iliyopita.

        Jumapili moja ya msimu wa mvua, siku tatu baada ya tangazo kubandikwa kwenye sinema, matingatinga yalikuja saa kumi
        alfajiri. Jaji alikuwa ameikataza bomoabomoa hiyo siku iliyotangulia. Dereva wa mashine ya kwanza alionyeshwa amri
        hiyo, akasema kwamba ameambiwa asisome chochote.

        Kufikia jioni theluthi ya nyumba zilikuwa zimetoweka. Watu wapatao 2,000 sasa wanaishi chini ya barabara ya juu, wakiwa
        na bomba moja la maji. Wengine bado huwasha taa zao. Jiji linasema kwamba litarudi kumalizia "hali ya hewa
        itakaporuhusu".`,
      demands: `
        Simamisheni bomoabomoa ya Old Ropeyard, kama mahakama ilivyoamuru.
        Wapeni sasa waliopoteza nyumba malazi, maji na nafasi shuleni, na makazi ya karibu hivi punde.
        Zungumzeni na wakazi kuhusu kila mpango wa ufuo huo.`,
      addressee: 'Meya wa Port Amaris',
      salutation: 'Mheshimiwa Meya,',
      closing: 'Wako mwaminifu,',
      letter: `
        Sijawahi kufika Port Amaris, lakini nimesikia habari za taa zilizo juu ya milango ya Old Ropeyard, zinazozionyesha boti
        njia ya kurudi. Theluthi ya taa hizo zimezimika. Jumapili moja ya msimu wa mvua matingatinga yako yalikuja saa kumi
        alfajiri, ingawa jaji alikuwa amekataza siku iliyotangulia.

        Watu wapatao 2,000, wengi wao watoto, sasa wanaishi chini ya barabara ya juu wakiwa na bomba moja tu. Walipewa siku tatu
        za kuondoka baada ya miaka themanini. Hakuna aliyewauliza, na hakuna aliyewapa mahali pa kulala.

        Jiji linaweza kubadilika. Lakini haliwezi kuwafukuza watu wake lenyewe, hasa kinyume cha amri ya mahakama.

        Tafadhali simamisha bomoabomoa hiyo kabisa. Wape waliopoteza nyumba malazi, maji safi na nafasi shuleni sasa, na makazi
        ya karibu hivi punde. Na tafadhali keti na wakazi kabla ya kufanya mpango wowote wa ufuo huo.`,
      hint: `
        Chora au eleza taa, mlango au dirisha la mtaa wako: barua hutundikwa chini ya barabara ya juu. Unaweza kutaja shule au
        shirika lako. Usiandike anwani yako, kwa sababu kila mtu anaweza kusoma kinachotundikwa pale.`,
      alt: `Nyumba za rangi juu ya nguzo usiku, madirisha na taa zikiwaka; ukingoni, nyumba zilizobaki mistari ya nukta tu.`,
    },
    ar: {
      name: 'أهالي حي الحبّالين القديم',
      short: `في الرابعة صباحًا جاءت الجرافات إلى حي يسكنه 6,200 شخص، خلافًا لأمر محكمة. ويُراد بناء مرسى لليخوت مكانه.`,
      story: `
        كان حي الحبّالين القديم قائمًا على أعمدة عند طرف بورت أماريس في جمهورية تامارا: مصلحو شباك وسائقو سيارات أجرة ومدرستان وسينما بأربعين
        مقعدًا. وكان فوق باب كل بيت مصباح كي تجد القوارب طريق العودة. وأقدم أسرة جاءت قبل ثمانين عامًا.

        في يوم أحد من موسم الأمطار، بعد ثلاثة أيام من لصق إعلان على السينما، جاءت الجرافات في الرابعة صباحًا. وكان قاضٍ قد منع الإخلاء في اليوم
        السابق. أُري سائق الآلة الأولى الأمر، فقال إنهم طلبوا منه ألا يقرأ شيئًا.

        عند المساء كان ثلث البيوت قد زال. ويعيش نحو 2,000 شخص الآن تحت الجسر ومعهم صنبور واحد. والآخرون ما زالوا يضيئون مصابيحهم. وتقول
        البلدية إنها ستعود إلى ما بقي «حين يسمح الطقس».`,
      demands: `
        وقف إخلاء حي الحبّالين القديم كما أمرت المحكمة.
        إعطاء الأسر التي فقدت بيوتها مأوى وماءً ومقاعد في المدارس الآن، ومساكن قريبة بعد وقت قصير.
        التشاور مع السكان في كل مخطط للشاطئ.`,
      addressee: 'رئيسة بلدية بورت أماريس',
      salutation: 'سعادة رئيسة البلدية،',
      closing: 'مع خالص الاحترام،',
      letter: `
        لم أزر بورت أماريس قط، لكني سمعت عن المصابيح فوق أبواب حي الحبّالين القديم التي تدل القوارب على طريق العودة. ثلثها مطفأ. ففي يوم أحد من
        موسم الأمطار جاءت جرافاتكم في الرابعة صباحًا، مع أن قاضيًا كان قد منع ذلك في اليوم السابق.

        يعيش الآن نحو 2,000 شخص، كثير منهم أطفال، تحت جسر ومعهم صنبور واحد. أُعطوا مهلة ثلاثة أيام بعد ثمانين عامًا. لم يسألهم أحد، ولم يعرض
        عليهم أحد سقفًا.

        يمكن للمدينة أن تتغير. لكن لا يجوز لها أن تطرد أهلها، ولا سيما خلافًا لأمر محكمة.

        أرجو وقف الإخلاء نهائيًا. أعطوا من فقدوا بيوتهم مأوى وماءً نظيفًا ومقاعد في المدارس الآن، ومساكن قريبة بعد وقت قصير. وأرجو أن تجلسوا مع
        السكان قبل وضع أي مخطط للشاطئ.`,
      hint: `
        ارسموا أو صفوا مصباحًا أو بابًا أو نافذة من شارعكم: فالرسائل تُعلَّق تحت الجسر. يمكنكم أن تذكروا مدرستكم أو منظمتكم. لا تكتبوا عنوانكم لأن
        أي شخص يستطيع قراءة ما يُعلَّق هناك.`,
      alt: `بيوت ملونة على أعمدة ليلًا بنوافذ مضاءة وفوانيس، وعند الطرف بيوت لم يبقَ منها سوى خطوط منقطة.`,
    },
  },
});
