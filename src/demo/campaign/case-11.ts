import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The village of Lisaro, whose river was poisoned, Republic of Mbelani. */
export const case11: CampaignCase = makeCase({
  number: 11,
  address: `
    Ministry of the Environment
    Baobab House, 5th floor
    Private Bag 16
    Mbelani City
    Republic of Mbelani`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'The village of Lisaro',
      short: `Since a smelter began to work upstream, the river of Lisaro has run red and the children have lead in their blood. Those
        who asked for the test results were arrested.`,
      story: `
        Lisaro has 1,140 people, three wells and one river. People in this village in the Republic of Mbelani fished, washed
        and swam in it, until a lead smelter was opened four kilometres upstream. The first sign was the frogs: one rainy
        season, the nights were silent.

        Then the water turned red, the goats lost their young, and children who had been quick at school grew tired and
        forgetful. A doctor from the city took blood from eighty-six children. The ministry collected the results and has
        kept them ever since. The doctor was moved to another district.

        The village sent three people to ask for the numbers: Joyina Malope, a teacher, Petro Sandika, a fisherman, and
        Ruthe Amberi, who is seventeen. They were arrested in the waiting room for "causing alarm" and released on bail. The
        trial is to be in May. The smelter works day and night.`,
      demands: `
        Publish the blood tests, and treat every child who has lead in the blood.
        Stop the smelter until it no longer poisons the river, and bring Lisaro clean water now.
        Drop the charges against Joyina Malope, Petro Sandika and Ruthe Amberi.`,
      addressee: 'The Minister of the Environment of the Republic of Mbelani',
      salutation: 'Dear Minister,',
      closing: 'Yours sincerely,',
      letter: `
        In the village of Lisaro the frogs have fallen silent and the river runs red. Children who were quick at school are
        tired and forgetful. Their parents want to know how much lead is in their blood. Your ministry has known for more
        than a year, and has not told them.

        Three people came to your ministry to ask for the results: a teacher, a fisherman, and a girl of seventeen. They
        were arrested in the waiting room. What causes alarm is not their question. It is the lead, and the silence.

        I ask you to publish the blood tests and to have every child treated. Please stop the smelter until it no longer
        poisons the river, and bring clean water to Lisaro now. And please see to it that the charges against Joyina Malope,
        Petro Sandika and Ruthe Amberi are dropped.

        Every month counts for a child. I hope that you will act at once.`,
      hint: `
        Write to "the children of Lisaro" or to Joyina, Petro and Ruthe. Draw a frog, a fish or a river: the school will hang
        the drawings up. Religious cards, your address and your organisation are all fine.`,
      alt: `A village of thatched houses between trees; a red river comes down from a smelter with dark chimneys.`,
    },
    fr: {
      name: 'Le village de Lisaro',
      short: `Depuis qu'une fonderie travaille en amont, la rivière de Lisaro coule rouge et les enfants ont du plomb dans le sang.
        Ceux qui demandaient les résultats des analyses ont été arrêtés.`,
      story: `
        Lisaro compte 1 140 habitants, trois puits et une rivière. Dans ce village de la République de Mbelani, on y pêchait,
        on y lavait, on y nageait, jusqu'à l'ouverture d'une fonderie de plomb à quatre kilomètres en amont. Le premier signe
        fut celui des grenouilles : une saison des pluies, les nuits sont restées silencieuses.

        Puis l'eau est devenue rouge, les chèvres ont perdu leurs petits, et des enfants vifs à l'école se sont mis à
        s'endormir et à oublier. Un médecin de la ville a prélevé le sang de quatre-vingt-six enfants. Le ministère a pris les
        résultats et les garde depuis. Le médecin a été muté.

        Le village a envoyé trois personnes demander les chiffres : Joyina Malope, enseignante, Petro Sandika, pêcheur, et
        Ruthe Amberi, dix-sept ans. Arrêtés dans la salle d'attente pour « trouble à la tranquillité », ils ont été libérés
        sous caution. Le procès est prévu en mai. La fonderie travaille jour et nuit.`,
      demands: `
        Publier les analyses de sang et soigner chaque enfant qui a du plomb dans le sang.
        Arrêter la fonderie tant qu'elle empoisonne la rivière, et fournir dès maintenant de l'eau potable à Lisaro.
        Abandonner les charges contre Joyina Malope, Petro Sandika et Ruthe Amberi.`,
      addressee: `La ministre de l'Environnement de la République de Mbelani`,
      salutation: 'Madame la Ministre,',
      closing: `Je vous prie d'agréer, Madame la Ministre, mes salutations respectueuses.`,
      letter: `
        Au village de Lisaro, les grenouilles se sont tues et la rivière coule rouge. Des enfants vifs à l'école s'endorment
        et oublient. Leurs parents veulent savoir combien de plomb ils ont dans le sang. Votre ministère le sait depuis plus
        d'un an et ne le leur a pas dit.

        Trois personnes sont venues vous demander les résultats : une enseignante, un pêcheur et une jeune fille de dix-sept
        ans. On les a arrêtés dans la salle d'attente. Ce qui alarme, ce n'est pas leur question. C'est le plomb, et le
        silence.

        Je vous demande de publier les analyses et de faire soigner chaque enfant. Je vous prie d'arrêter la fonderie tant
        qu'elle empoisonne la rivière, de fournir de l'eau potable à Lisaro et de faire abandonner les charges contre Joyina
        Malope, Petro Sandika et Ruthe Amberi. Pour un enfant, chaque mois compte.`,
      hint: `
        Écrivez « aux enfants de Lisaro » ou à Joyina, Petro et Ruthe. Dessinez une grenouille, un poisson ou une rivière :
        l'école accrochera les dessins. Cartes religieuses, adresse et nom de votre organisation sont permis.`,
      alt: `Un village aux toits de chaume parmi les arbres ; une rivière rouge descend d'une fonderie aux cheminées sombres.`,
    },
    sw: {
      name: 'Kijiji cha Lisaro',
      short: `Tangu kiwanda cha kuyeyusha madini kilipoanza kazi juu ya mto, mto wa Lisaro umekuwa mwekundu na watoto wana risasi
        (madini) katika damu. Waliouliza matokeo ya vipimo walikamatwa.`,
      story: `
        Lisaro ina watu 1,140, visima vitatu na mto mmoja. Watu wa kijiji hiki katika Jamhuri ya Mbelani walivua, walifua na
        kuogelea humo, hadi kiwanda cha kuyeyusha risasi kilipofunguliwa kilomita nne juu ya mto. Ishara ya kwanza ilikuwa
        vyura: msimu mmoja wa mvua, usiku ulikuwa kimya.

        Kisha maji yakawa mekundu, mbuzi wakapoteza watoto wao, na watoto waliokuwa wepesi shuleni wakawa wachovu na wasahaulifu.
        Daktari kutoka jijini alichukua damu ya watoto themanini na sita. Wizara ilichukua matokeo na imeyashikilia tangu
        wakati huo. Daktari alihamishiwa wilaya nyingine.

        Kijiji kiliwatuma watu watatu kuuliza takwimu hizo: Joyina Malope, mwalimu, Petro Sandika, mvuvi, na Ruthe Amberi,
        mwenye umri wa miaka kumi na saba. Walikamatwa katika chumba cha kusubiria kwa "kuleta taharuki" na kuachiliwa kwa
        dhamana. Kesi itasikilizwa mwezi wa Mei. Kiwanda kinafanya kazi usiku na mchana.`,
      demands: `
        Tangazeni vipimo vya damu, na mtibuni kila mtoto mwenye risasi katika damu.
        Simamisheni kiwanda hadi kisitie tena sumu mtoni, na ipeni Lisaro maji safi sasa.
        Futeni mashtaka dhidi ya Joyina Malope, Petro Sandika na Ruthe Amberi.`,
      addressee: 'Waziri wa Mazingira wa Jamhuri ya Mbelani',
      salutation: 'Mheshimiwa Waziri,',
      closing: 'Wako mwaminifu,',
      letter: `
        Katika kijiji cha Lisaro vyura wamenyamaza na mto ni mwekundu. Watoto waliokuwa wepesi shuleni ni wachovu na
        wasahaulifu. Wazazi wao wanataka kujua kuna risasi kiasi gani katika damu yao. Wizara yako inajua kwa zaidi ya mwaka
        mmoja, na haijawaambia.

        Watu watatu walikuja wizarani kwako kuuliza matokeo: mwalimu, mvuvi, na msichana wa miaka kumi na saba. Walikamatwa
        katika chumba cha kusubiria. Kinacholeta taharuki si swali lao. Ni risasi, na ukimya.

        Ninakuomba utangaze vipimo vya damu na uhakikishe kwamba kila mtoto anatibiwa. Tafadhali simamisha kiwanda hadi kisitie
        tena sumu mtoni, na uipe Lisaro maji safi sasa. Na tafadhali hakikisha kwamba mashtaka dhidi ya Joyina Malope, Petro
        Sandika na Ruthe Amberi yanafutwa.

        Kwa mtoto kila mwezi una maana. Natumaini kwamba utachukua hatua mara moja.`,
      hint: `
        Waandikie "watoto wa Lisaro" au Joyina, Petro na Ruthe. Chora chura, samaki au mto: shule itaitundika michoro. Kadi za
        kidini, anwani yako na shirika lako vyote vinaruhusiwa.`,
      alt: `Kijiji chenye nyumba za nyasi kati ya miti; mto mwekundu unashuka kutoka kiwanda chenye mabomba meusi ya moshi.`,
    },
    ar: {
      name: 'قرية ليسارو',
      short: `منذ أن بدأ مصهر يعمل في أعلى النهر صار نهر ليسارو أحمر، وصار في دم الأطفال رصاص. ومن سألوا عن نتائج الفحوص اعتُقلوا.`,
      story: `
        في ليسارو 1,140 نسمة وثلاث آبار ونهر واحد. كان أهل هذه القرية في جمهورية مبيلاني يصطادون ويغسلون ويسبحون فيه، إلى أن افتُتح مصهر رصاص
        على بعد أربعة كيلومترات في أعلى النهر. وكانت العلامة الأولى هي الضفادع: ففي أحد مواسم الأمطار كانت الليالي صامتة.

        ثم احمرّ الماء، وفقدت الماعز صغارها، وصار أطفال كانوا نبهاء في المدرسة متعبين كثيري النسيان. أخذ طبيب من المدينة عينات دم من ستة
        وثمانين طفلًا. وأخذت الوزارة النتائج واحتفظت بها منذ ذلك الحين. ونُقل الطبيب إلى منطقة أخرى.

        أرسلت القرية ثلاثة أشخاص ليسألوا عن الأرقام: جوينا مالوبي، وهي معلمة، وبيترو سانديكا، وهو صياد سمك، وروثي أمبيري، وعمرها سبعة عشر
        عامًا. اعتُقلوا في غرفة الانتظار بتهمة «إثارة الهلع» وأُفرج عنهم بكفالة. والمحاكمة في مايو. والمصهر يعمل ليلًا ونهارًا.`,
      demands: `
        نشر فحوص الدم، وعلاج كل طفل في دمه رصاص.
        وقف المصهر إلى أن يكف عن تسميم النهر، وتوفير ماء نظيف لليسارو الآن.
        إسقاط التهم عن جوينا مالوبي وبيترو سانديكا وروثي أمبيري.`,
      addressee: 'وزيرة البيئة في جمهورية مبيلاني',
      salutation: 'معالي الوزيرة،',
      closing: 'مع خالص الاحترام،',
      letter: `
        في قرية ليسارو صمتت الضفادع وصار النهر أحمر. والأطفال الذين كانوا نبهاء في المدرسة متعبون كثيرو النسيان. ويريد آباؤهم وأمهاتهم أن
        يعرفوا كم في دمهم من الرصاص. ووزارتكم تعرف منذ أكثر من عام، ولم تخبرهم.

        جاء إلى وزارتكم ثلاثة أشخاص يسألون عن النتائج: معلمة وصياد سمك وفتاة في السابعة عشرة. فاعتُقلوا في غرفة الانتظار. ليس سؤالهم هو ما يثير
        الهلع، بل الرصاص والصمت.

        أطلب منكم نشر فحوص الدم وعلاج كل طفل. وأرجو وقف المصهر إلى أن يكف عن تسميم النهر، وتوفير ماء نظيف لليسارو الآن. كما أرجو العمل على إسقاط
        التهم عن جوينا مالوبي وبيترو سانديكا وروثي أمبيري.

        كل شهر مهم في عمر الطفل. وآمل أن تتحركوا فورًا، وأن تعود الليالي في ليسارو مليئة بأصوات الضفادع.`,
      hint: `
        اكتبوا إلى «أطفال ليسارو» أو إلى جوينا وبيترو وروثي. ارسموا ضفدعًا أو سمكة أو نهرًا: فالمدرسة ستعلّق الرسوم. البطاقات الدينية وعنوانكم
        ومنظمتكم، كل ذلك مسموح.`,
      alt: `قرية بيوتها مسقوفة بالقش بين الأشجار، وينزل نهر أحمر من مصهر مداخنه داكنة.`,
    },
  },
});
