import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The valley council of Talhue, Republic of Sarandia. */
export const case03: CampaignCase = makeCase({
  number: 3,
  address: `
    Office of the President
    Palace of the Two Rivers
    1 Founders' Avenue
    Nueva Arenal
    Republic of Sarandia`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'The valley council of Talhue',
      short: `Four hundred families stand between a plantation company and the only river of their valley. Shots were
        fired into the home of one who speaks for them; then she was charged.`,
      story: `
        The people of Talhue, in the Republic of Sarandia, have planted maize and beans on the same terraces for longer
        than anyone has counted. The valley is theirs by a title from 1911. In their council everyone over fifteen has a
        voice, and decisions take as long as they take.

        Two years ago a company was given permission to plant oil palms on half the valley and to turn the river towards
        them. Nobody had asked Talhue. Since then the families have taken turns to sit on the bridge, day and night, so
        that the diggers cannot cross.

        Rosalba Ykem, a weaver, and Nemesio Tahl, who keeps the seed store, speak for the council. In June, while the
        family was at table, someone fired six shots into Rosalba's kitchen. The police did not come. Instead, both were charged with "occupying" their own
        land, and may be arrested any day.`,
      demands: `
        Protect Rosalba Ykem, Nemesio Tahl and everyone in the valley, in the way they themselves ask for.
        Drop the charges, and find out who fired the shots.
        Stop the plantation until the people of Talhue have been asked and have freely agreed.`,
      addressee: 'The President of the Republic of Sarandia',
      salutation: 'Your Excellency,',
      closing: 'Yours respectfully,',
      letter: `
        I am writing to you about the valley of Talhue. Four hundred families live there from maize, beans and one river.
        A company now has permission to plant oil palms on half of their land and to turn the river, and nobody asked the
        people to whom the land has belonged since 1911.

        I am worried about the lives of Rosalba Ykem and Nemesio Tahl, who speak for the valley council. In June six shots
        were fired into Rosalba's kitchen while the family was at table. The police did not come. Instead, the two were
        charged with occupying land that is their own.

        I ask you to protect them and their neighbours in the way they themselves ask for, to have the charges dropped,
        and to find out who fired the shots. Please stop the plantation until the people of Talhue have been asked and
        have freely agreed.`,
      hint: `
        Write to "the people of Talhue". Tell them about a river, a field or a tree that you love. Religious cards and
        pictures of where you live are welcome, and so is your address: the council reads letters aloud and answers many.`,
      alt: `Two people seen from behind, with hats, looking at a green valley with terraces, a river and mountains.`,
    },
    fr: {
      name: 'Le conseil de la vallée de Talhue',
      short: `Quatre cents familles se dressent entre une société de plantation et l'unique rivière de leur vallée. On a tiré
        sur la maison de leur porte-parole, puis on l'a inculpée.`,
      story: `
        Les habitants de Talhue, en République de Sarandia, cultivent le maïs et les haricots sur les mêmes terrasses
        depuis plus longtemps qu'on ne saurait le compter. La vallée leur appartient par un titre de 1911. Dans leur
        conseil, chacun a une voix dès quinze ans, et les décisions prennent le temps qu'il faut.

        Il y a deux ans, une société a reçu l'autorisation de planter des palmiers à huile sur la moitié de la vallée et
        d'y détourner la rivière. Personne n'avait consulté Talhue. Depuis, les familles se relaient sur le pont, jour et
        nuit, pour que les pelleteuses ne passent pas.

        Rosalba Ykem, tisserande, et Nemesio Tahl, qui garde les semences, parlent au nom du conseil. En juin, alors que
        la famille était à table, quelqu'un a tiré six coups de feu dans la cuisine de Rosalba. La police n'est pas venue. Au contraire, tous deux ont été
        inculpés d'« occupation » de leur propre terre et peuvent être arrêtés d'un jour à l'autre.`,
      demands: `
        Protéger Rosalba Ykem, Nemesio Tahl et toute la vallée, de la manière qu'ils demandent eux-mêmes.
        Abandonner les charges et établir qui a tiré.
        Suspendre la plantation tant que les habitants de Talhue n'ont pas été consultés et n'ont pas librement consenti.`,
      addressee: 'Le président de la République de Sarandia',
      salutation: 'Monsieur le Président,',
      closing: `Veuillez agréer, Monsieur le Président, l'expression de mon profond respect.`,
      letter: `
        Je vous écris au sujet de la vallée de Talhue. Quatre cents familles y vivent du maïs, des haricots et d'une seule
        rivière. Une société a reçu l'autorisation de planter des palmiers à huile sur la moitié de leurs terres et de
        détourner l'eau, sans que l'on ait consulté ceux à qui la vallée appartient depuis 1911.

        Je crains pour la vie de Rosalba Ykem et de Nemesio Tahl, qui parlent au nom du conseil. En juin, six coups de feu
        ont été tirés dans la cuisine de Rosalba, alors que la famille était à table. La police n'est pas venue.

        Je vous demande de les protéger, eux et leurs voisins, de la manière qu'ils demandent eux-mêmes, de faire
        abandonner les charges et d'établir qui a tiré. Je vous prie de suspendre la plantation tant que les habitants
        n'ont pas été consultés et n'ont pas librement consenti.`,
      hint: `
        Écrivez « aux habitants de Talhue ». Parlez-leur d'une rivière, d'un champ ou d'un arbre que vous aimez. Les cartes
        religieuses et les photos de chez vous sont les bienvenues, votre adresse aussi : le conseil lit les lettres à voix
        haute et répond souvent.`,
      alt: `Deux personnes de dos, coiffées d'un chapeau, face à une vallée verte avec terrasses, rivière et montagnes.`,
    },
    sw: {
      name: 'Baraza la bonde la Talhue',
      short: `Familia mia nne zinasimama kati ya kampuni ya mashamba makubwa na mto pekee wa bonde lao. Nyumba ya mmoja wa wasemaji
        wao ilipigwa risasi; kisha yeye ndiye aliyeshtakiwa.`,
      story: `
        Watu wa Talhue, katika Jamhuri ya Sarandia, wamelima mahindi na maharagwe kwenye matuta yaleyale kwa muda mrefu kuliko
        mtu yeyote awezavyo kuhesabu. Bonde ni lao kwa hati ya mwaka 1911. Katika baraza lao kila mtu aliye na zaidi ya miaka
        kumi na mitano ana sauti, na maamuzi huchukua muda yanaohitaji.

        Miaka miwili iliyopita kampuni ilipewa kibali cha kupanda michikichi kwenye nusu ya bonde na kuugeuza mto uelekee
        huko. Hakuna aliyewauliza watu wa Talhue. Tangu wakati huo familia zinakaa darajani kwa zamu, mchana na usiku, ili
        mashine za kuchimba zisivuke.

        Rosalba Ykem, mfumaji, na Nemesio Tahl, mtunzaji wa mbegu, ndio wasemaji wa baraza. Mwezi wa Juni, familia ikiwa
        mezani, mtu alipiga risasi sita ndani ya jiko la Rosalba. Polisi hawakuja. Badala yake wote wawili walishtakiwa kwa
        "kuvamia" ardhi yao wenyewe, na wanaweza kukamatwa siku yoyote.`,
      demands: `
        Walindeni Rosalba Ykem, Nemesio Tahl na kila mtu bondeni, kwa namna wanayoiomba wenyewe.
        Futeni mashtaka, na tafuteni aliyepiga risasi.
        Simamisheni shamba hilo hadi watu wa Talhue waulizwe na wakubali kwa hiari.`,
      addressee: 'Rais wa Jamhuri ya Sarandia',
      salutation: 'Mheshimiwa Rais,',
      closing: 'Kwa heshima kubwa,',
      letter: `
        Ninakuandikia kuhusu bonde la Talhue. Familia mia nne zinaishi huko kwa mahindi, maharagwe na mto mmoja. Sasa kampuni
        ina kibali cha kupanda michikichi kwenye nusu ya ardhi yao na kuugeuza mto, na hakuna aliyewauliza watu ambao ardhi
        hiyo ni yao tangu mwaka 1911.

        Nina wasiwasi juu ya maisha ya Rosalba Ykem na Nemesio Tahl, wasemaji wa baraza la bonde. Mwezi wa Juni risasi sita
        zilipigwa ndani ya jiko la Rosalba, familia ikiwa mezani. Polisi hawakuja. Badala yake wote wawili walishtakiwa kwa
        kuvamia ardhi ambayo ni yao.

        Ninakuomba uwalinde wao na majirani zao kwa namna wanayoiomba wenyewe, uhakikishe kwamba mashtaka yanafutwa, na kwamba
        aliyepiga risasi anatafutwa. Tafadhali simamisha shamba hilo hadi watu wa Talhue waulizwe na wakubali kwa hiari.`,
      hint: `
        Waandikie "watu wa Talhue". Waeleze kuhusu mto, shamba au mti unaoupenda. Kadi za kidini na picha za mahali unapoishi
        zinakaribishwa, na anwani yako pia: baraza husoma barua kwa sauti na hujibu nyingi.`,
      alt: `Watu wawili wenye kofia, wakionekana kwa nyuma, wakitazama bonde la kijani lenye matuta, mto na milima.`,
    },
    ar: {
      name: 'مجلس وادي تالوي',
      short: `تقف أربعمئة أسرة بين شركة مزارع والنهر الوحيد في واديها. أُطلقت النار على بيت امرأة تتحدث باسمها، ثم اتُّهمت هي.`,
      story: `
        يزرع أهل تالوي في جمهورية سارانديا الذرة والفول على المدرّجات نفسها منذ زمن لم يحسبه أحد. والوادي ملك لهم بسند من عام 1911. وفي
        مجلسهم لكل من تجاوز الخامسة عشرة صوت، والقرارات تأخذ ما تحتاج إليه من وقت.

        قبل عامين مُنحت شركة إذنًا بزراعة نخيل الزيت في نصف الوادي وبتحويل النهر إليه. ولم يسأل أحد أهل تالوي. ومنذ ذلك الحين تتناوب
        الأسر على الجلوس فوق الجسر ليلًا ونهارًا كي لا تعبر الحفّارات.

        تتحدث باسم المجلس روسالبا إيكيم، وهي نسّاجة، ومعها نيميسيو تال الذي يحفظ البذور. وفي يونيو، والأسرة حول المائدة، أطلق مجهول ست
        رصاصات على مطبخ روسالبا. لم تأتِ الشرطة. بل اتُّهم الاثنان بـ«احتلال» أرضهما، وقد يُعتقلان في أي يوم.`,
      demands: `
        حماية روسالبا إيكيم ونيميسيو تال وكل أهل الوادي بالطريقة التي يطلبونها هم.
        إسقاط التهم، ومعرفة من أطلق النار.
        وقف المزرعة إلى أن يُسأل أهل تالوي ويوافقوا بحرية.`,
      addressee: 'رئيس جمهورية سارانديا',
      salutation: 'فخامة الرئيس،',
      closing: 'وتفضلوا بقبول فائق الاحترام والتقدير،',
      letter: `
        أكتب إليكم بشأن وادي تالوي. تعيش هناك أربعمئة أسرة من الذرة والفول ونهر واحد. ولدى شركة الآن إذن بزراعة نخيل الزيت في نصف أرضهم
        وبتحويل النهر، ولم يسأل أحد أصحاب هذه الأرض التي هي لهم منذ عام 1911.

        أنا قلق على حياة روسالبا إيكيم ونيميسيو تال، وهما يتحدثان باسم مجلس الوادي. ففي يونيو أُطلقت ست رصاصات على مطبخ روسالبا والأسرة
        حول المائدة. لم تأتِ الشرطة. بل اتُّهم الاثنان باحتلال أرض هي أرضهما.

        أطلب منكم حمايتهما وحماية جيرانهما بالطريقة التي يطلبونها هم، والعمل على إسقاط التهم، ومعرفة من أطلق النار. وأرجو وقف المزرعة
        إلى أن يُسأل أهل تالوي ويوافقوا بحرية.

        إن النهر لا يعود إلى مجراه بعد أن تجفّ الحقول. وما زال الوقت متاحًا لقرار عادل.`,
      hint: `
        اكتبوا إلى «أهل تالوي». حدّثوهم عن نهر أو حقل أو شجرة تحبونها. البطاقات الدينية وصور المكان الذي تعيشون فيه مرحب بها، وعنوانكم
        أيضًا: فالمجلس يقرأ الرسائل بصوت عالٍ ويجيب عن كثير منها.`,
      alt: `شخصان من الخلف يعتمران قبعتين، ينظران إلى وادٍ أخضر فيه مدرّجات ونهر وجبال.`,
    },
  },
});
