import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The students' union of Brennick, United Provinces of Haldane. */
export const case02: CampaignCase = makeCase({
  number: 2,
  address: `
    Office of the Prosecutor General
    3 Old Mint Street
    Haldane City H2 11
    United Provinces of Haldane`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: `The students' union of Brennick`,
      short: `Students sat down on the library steps to keep the library open at night. Nine of them now face ten years in
        prison.`,
      story: `
        At the University of Brennick, in the United Provinces of Haldane, most students share a room with four or five
        others. The library was the one quiet, heated place. When the university decided to lock it at five o'clock, the
        students' union asked for a meeting, and asked again, eleven times in all.

        On 3 November about two hundred students sat down on the library steps with blankets and books, and read. They
        blocked no door. Before midnight police cleared the steps with batons and broke the arm of a first-year student.

        Nine members of the union's board were expelled and charged with "unlawful assembly to overthrow order", which
        carries up to ten years. Oriel Tamsin, 22, Bram Ekeli, 21, and Suna Parvel, 20, are still in detention. Their
        friends bring them lecture notes every Friday. The guards do not always pass them on.`,
      demands: `
        Drop all charges against the nine students and free the three who are detained.
        Give all nine their places at the university back.
        Investigate the violence on the library steps, independently and in public.`,
      addressee: 'The Prosecutor General of the United Provinces of Haldane',
      salutation: 'Dear Madam Prosecutor General,',
      closing: 'Yours sincerely,',
      letter: `
        Nine students of the University of Brennick face up to ten years in prison because they sat on the steps of
        their library and read. I am writing to ask you to drop all charges against them.

        They had asked for a meeting eleven times. When nobody answered, they sat down with blankets and books. They
        blocked no door and hurt nobody. It was the police who came with batons, and a first-year student whose arm was
        broken. To gather in peace is everybody's right, and a country that locks up its readers harms itself.

        Please free Oriel Tamsin, Bram Ekeli and Suna Parvel, who are still in detention, and see to it that all nine
        may go back to their lectures. I also ask for an independent and public investigation of what happened that
        night.

        Young people all over the world will notice your decision. So will I.`,
      hint: `
        Tell them what you are learning, or which book you would have read on the steps. You may sign with your name and
        address, and say how you heard of them. Drawings are welcome.`,
      alt: `Three students side by side in front of arches; the one in the middle holds an open book above his head.`,
    },
    fr: {
      name: `L'union étudiante de Brennick`,
      short: `Des étudiants se sont assis sur les marches de leur bibliothèque pour qu'elle reste ouverte le soir. Neuf
        d'entre eux risquent dix ans de prison.`,
      story: `
        À l'université de Brennick, dans les Provinces-Unies de Haldane, la plupart des étudiants partagent une chambre à
        cinq ou six. La bibliothèque était le seul endroit calme et chauffé. Quand l'université a décidé de la fermer à
        dix-sept heures, l'union étudiante a demandé un rendez-vous, puis un autre, onze fois en tout.

        Le 3 novembre, environ deux cents étudiants se sont assis sur les marches avec des couvertures et des livres, et
        ils ont lu. Ils ne bloquaient aucune porte. Avant minuit, la police a évacué les marches à coups de matraque et a
        cassé le bras d'un étudiant de première année.

        Neuf membres du bureau ont été exclus et inculpés d'« attroupement visant à renverser l'ordre », ce qui peut
        valoir dix ans. Oriel Tamsin, 22 ans, Bram Ekeli, 21 ans, et Suna Parvel, 20 ans, sont toujours en détention.
        Chaque vendredi, leurs amis leur apportent les notes de cours. Les gardiens ne les transmettent pas toujours.`,
      demands: `
        Abandonner toutes les charges contre les neuf étudiants et libérer les trois qui sont détenus.
        Rendre à tous les neuf leur place à l'université.
        Ouvrir une enquête indépendante et publique sur les violences commises sur les marches.`,
      addressee: 'La procureure générale des Provinces-Unies de Haldane',
      salutation: 'Madame la Procureure générale,',
      closing: `Veuillez agréer, Madame la Procureure générale, mes salutations respectueuses.`,
      letter: `
        Neuf étudiants de l'université de Brennick risquent dix ans de prison parce qu'ils se sont assis sur les marches
        de leur bibliothèque pour lire. Je vous écris pour vous demander d'abandonner toutes les charges contre eux.

        Ils avaient demandé onze fois un rendez-vous. Comme personne ne répondait, ils se sont assis avec des couvertures
        et des livres. Ils n'ont bloqué aucune porte ni blessé personne. C'est la police qui est venue avec des matraques,
        et un étudiant a eu le bras cassé. Se réunir pacifiquement est un droit de chacun.

        Je vous prie de libérer Oriel Tamsin, Bram Ekeli et Suna Parvel, toujours en détention, et de veiller à ce que
        tous les neuf puissent retourner en cours. Je demande aussi une enquête indépendante et publique sur ce qui s'est
        passé cette nuit-là.`,
      hint: `
        Racontez-leur ce que vous apprenez, ou quel livre vous auriez lu sur les marches. Vous pouvez signer de votre nom,
        donner votre adresse et dire comment vous avez entendu parler d'eux. Les dessins sont les bienvenus.`,
      alt: `Trois étudiants côte à côte devant des arcades ; celui du milieu tient un livre ouvert au-dessus de sa tête.`,
    },
    sw: {
      name: 'Umoja wa wanafunzi wa Brennick',
      short: `Wanafunzi waliketi kwenye ngazi za maktaba ili ibaki wazi usiku. Tisa kati yao sasa wanakabiliwa na miaka kumi
        gerezani.`,
      story: `
        Katika Chuo Kikuu cha Brennick, katika Majimbo ya Muungano ya Haldane, wanafunzi wengi hukaa chumba kimoja na wengine
        wanne au watano. Maktaba ilikuwa mahali pekee penye utulivu na joto. Chuo kilipoamua kuifunga saa kumi na moja jioni,
        umoja wa wanafunzi uliomba mkutano, ukaomba tena, mara kumi na moja kwa jumla.

        Tarehe 3 Novemba wanafunzi wapatao mia mbili waliketi kwenye ngazi za maktaba wakiwa na mablanketi na vitabu,
        wakasoma. Hawakuziba mlango wowote. Kabla ya usiku wa manane polisi waliwafukuza kwa marungu na kumvunja mkono
        mwanafunzi wa mwaka wa kwanza.

        Viongozi tisa wa umoja walifukuzwa chuoni na kushtakiwa kwa "mkusanyiko haramu wa kupindua utaratibu", kosa
        linaloweza kuleta kifungo cha hadi miaka kumi. Oriel Tamsin, miaka 22, Bram Ekeli, miaka 21, na Suna Parvel, miaka 20,
        bado wako kizuizini. Marafiki zao huwaletea madokezo ya masomo kila Ijumaa. Walinzi hawawapi kila mara.`,
      demands: `
        Futeni mashtaka yote dhidi ya wanafunzi tisa na waachilieni huru watatu walio kizuizini.
        Warudishieni wote tisa nafasi zao chuoni.
        Chunguzeni ukatili uliotokea kwenye ngazi za maktaba, kwa uhuru na mbele ya umma.`,
      addressee: 'Mwendesha Mashtaka Mkuu wa Majimbo ya Muungano ya Haldane',
      salutation: 'Mheshimiwa Mwendesha Mashtaka Mkuu,',
      closing: 'Wako mwaminifu,',
      letter: `
        Wanafunzi tisa wa Chuo Kikuu cha Brennick wanakabiliwa na kifungo cha hadi miaka kumi kwa sababu waliketi kwenye
        ngazi za maktaba yao wakasoma. Ninakuandikia kukuomba ufute mashtaka yote dhidi yao.

        Walikuwa wameomba mkutano mara kumi na moja. Hakuna aliyewajibu, ndipo wakaketi na mablanketi na vitabu vyao.
        Hawakuziba mlango wowote wala kumuumiza mtu. Polisi ndio waliokuja na marungu, na mwanafunzi wa mwaka wa kwanza ndiye
        aliyevunjwa mkono. Kukusanyika kwa amani ni haki ya kila mtu, na nchi inayowafunga wasomaji wake inajidhuru yenyewe.

        Tafadhali waachilie huru Oriel Tamsin, Bram Ekeli na Suna Parvel, ambao bado wako kizuizini, na hakikisha kwamba wote
        tisa wanarudi masomoni. Ninaomba pia uchunguzi huru na wa wazi kuhusu yaliyotokea usiku ule.

        Vijana duniani kote watauona uamuzi wako. Nami pia nitauona.`,
      hint: `
        Waeleze unachojifunza, au kitabu ambacho ungekisoma kwenye ngazi. Unaweza kuweka jina na anwani yako, na kusema
        ulisikiaje habari zao. Michoro inakaribishwa.`,
      alt: `Wanafunzi watatu bega kwa bega mbele ya matao; wa katikati ameinua kitabu kilichofunguliwa juu ya kichwa.`,
    },
    ar: {
      name: 'اتحاد طلاب برينيك',
      short: `جلس طلاب على درج المكتبة كي تبقى مفتوحة في المساء. ويواجه تسعة منهم الآن السجن عشر سنوات.`,
      story: `
        في جامعة برينيك في مقاطعات هالدين المتحدة يسكن معظم الطلاب مع أربعة أو خمسة آخرين في غرفة واحدة. وكانت المكتبة المكان الوحيد
        الهادئ والدافئ. وحين قررت الجامعة إغلاقها عند الخامسة مساءً طلب اتحاد الطلاب لقاءً، ثم طلب مرة أخرى، إحدى عشرة مرة في المجموع.

        في الثالث من نوفمبر جلس نحو مئتي طالب على درج المكتبة ومعهم أغطية وكتب، وأخذوا يقرأون. لم يسدّوا أي باب. وقبل منتصف الليل أخلت
        الشرطة الدرج بالهراوات وكسرت ذراع طالب في سنته الأولى.

        فُصل تسعة من أعضاء مجلس الاتحاد واتُّهموا بـ«التجمع غير المشروع لقلب النظام»، وعقوبته تصل إلى عشر سنوات. وما زال أورييل تامسين،
        22 عامًا، وبرام إيكيلي، 21 عامًا، وسونا بارفيل، 20 عامًا، محتجزين. يحمل إليهم أصدقاؤهم ملخصات الدروس كل جمعة. ولا يسلّمها الحراس
        دائمًا.`,
      demands: `
        إسقاط جميع التهم عن الطلاب التسعة والإفراج عن الثلاثة المحتجزين.
        إعادة التسعة جميعًا إلى مقاعدهم في الجامعة.
        التحقيق في العنف الذي وقع على درج المكتبة تحقيقًا مستقلًا وعلنيًا.`,
      addressee: 'المدعية العامة لمقاطعات هالدين المتحدة',
      salutation: 'سعادة المدعية العامة،',
      closing: 'مع خالص الاحترام،',
      letter: `
        يواجه تسعة طلاب من جامعة برينيك السجن حتى عشر سنوات لأنهم جلسوا على درج مكتبتهم وقرأوا. أكتب إليكم لأطلب منكم إسقاط جميع التهم
        عنهم.

        لقد طلبوا لقاءً إحدى عشرة مرة. وحين لم يجبهم أحد جلسوا ومعهم أغطية وكتب. لم يسدّوا أي باب ولم يؤذوا أحدًا. الشرطة هي التي جاءت
        بالهراوات، والذي كُسرت ذراعه طالب في سنته الأولى. إن التجمع السلمي حق لكل إنسان، والبلد الذي يسجن قرّاءه يؤذي نفسه.

        أرجو الإفراج عن أورييل تامسين وبرام إيكيلي وسونا بارفيل، وهم ما زالوا محتجزين، والتأكد من عودة التسعة جميعًا إلى محاضراتهم. كما
        أطلب تحقيقًا مستقلًا وعلنيًا في ما حدث تلك الليلة.

        سيلاحظ الشباب في العالم كله قراركم. وسألاحظه أنا أيضًا.`,
      hint: `
        حدّثوهم عمّا تتعلمونه، أو عن الكتاب الذي كنتم ستقرؤونه على الدرج. يمكنكم أن توقّعوا باسمكم وعنوانكم وأن تقولوا كيف سمعتم بهم.
        والرسوم مرحب بها.`,
      alt: `ثلاثة طلاب جنبًا إلى جنب أمام أقواس، والأوسط منهم يرفع كتابًا مفتوحًا فوق رأسه.`,
    },
  },
});
