import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Awa Sirandé, nurse, Federation of Sahandé. */
export const case10: CampaignCase = makeCase({
  number: 10,
  address: `
    Office of the Military Prosecutor
    Camp of the Fourth Gate
    Dounfara
    Federation of Sahandé`,
  solidarity: { open: false, flags: { senderAddress: false, religiousCards: false, nameOrganisation: false } },
  texts: {
    en: {
      name: 'Awa Sirandé, nurse',
      short: `When fighting reached her town, the nurse Awa Sirandé treated everyone who was carried in. For that she has been in
        prison without a trial for fourteen months.`,
      story: `
        The dispensary of Tiéwana, in the north of the Federation of Sahandé, has six beds, a solar panel and one nurse. Awa
        Sirandé, 29, has brought more than eight hundred children into the world there. Over the door she wrote, in blue
        paint: "Here we only ask where it hurts."

        In September soldiers and armed men fought over the gold mine nearby. In three days and nights, fifty-two wounded
        people were carried in. She treated them in the order of their wounds: miners, soldiers, a girl of seven, and four
        fighters. She kept a careful list.

        The army read the list. Awa Sirandé was accused of "aiding armed groups" and taken to the military prison in
        Dounfara. She has not seen a judge for fourteen months. The dispensary is closed, and the next one is ninety
        kilometres away.`,
      demands: `
        Release Awa Sirandé at once: to treat the wounded is a duty, not a crime.
        Until then, let her see a lawyer, a doctor and her family.
        Respect nurses, doctors and hospitals, whomever they care for.`,
      addressee: 'The Military Prosecutor of the Federation of Sahandé',
      salutation: 'Dear Prosecutor,',
      closing: 'Yours respectfully,',
      letter: `
        I am writing to you on behalf of the nurse Awa Sirandé, who has been held in the military prison of Dounfara for
        fourteen months and has not seen a judge.

        When there was fighting near Tiéwana in September, fifty-two wounded people were carried to her dispensary in three
        days. She treated them in the order of their wounds, as every nurse in the world has learned to do: miners,
        soldiers, a child, and fighters too. Some of your own men are alive because of her. The list that she kept with
        such care is the proof that she did her duty, and not the proof of a crime.

        I ask you to release her at once. Until that day, please let her see a lawyer, a doctor and her family. I also ask
        that nurses, doctors and hospitals be respected, whomever they care for. The women of Tiéwana are waiting for
        their nurse.`,
      hint: `
        Please do not write to Awa Sirandé for now. Her family asks for quiet while they negotiate visits, and a letter from
        abroad could be held against her. Your letter to the prosecutor helps her most.`,
      alt: `A nurse in a white coat with a stethoscope and an ochre headwrap, before a window and a shelf of medicine.`,
    },
    fr: {
      name: 'Awa Sirandé, infirmière',
      short: `Quand les combats ont gagné sa ville, l'infirmière Awa Sirandé a soigné tous ceux qu'on lui amenait. Pour cela, elle
        est en prison sans jugement depuis quatorze mois.`,
      story: `
        Le dispensaire de Tiéwana, dans le nord de la Fédération du Sahandé, compte six lits, un panneau solaire et une
        infirmière. Awa Sirandé, 29 ans, y a aidé à naître plus de huit cents enfants. Au-dessus de la porte, elle a écrit à
        la peinture bleue : « Ici, on demande seulement où ça fait mal. »

        En septembre, soldats et hommes armés se sont battus pour la mine d'or voisine. En trois jours et trois nuits, on lui
        a amené cinquante-deux blessés. Elle les a soignés dans l'ordre de leurs blessures : des mineurs, des soldats, une
        fillette de sept ans et quatre combattants. Elle a tenu une liste soigneuse.

        L'armée a lu la liste. Awa Sirandé a été accusée d'« aide à des groupes armés » et conduite à la prison militaire de
        Dounfara. Depuis quatorze mois, elle n'a pas vu de juge. Le dispensaire est fermé, et le suivant est à
        quatre-vingt-dix kilomètres.`,
      demands: `
        Libérer Awa Sirandé immédiatement : soigner les blessés est un devoir, pas un crime.
        D'ici là, la laisser voir un avocat, un médecin et sa famille.
        Respecter les infirmières, les médecins et les hôpitaux, quels que soient ceux qu'ils soignent.`,
      addressee: 'Le procureur militaire de la Fédération du Sahandé',
      salutation: 'Monsieur le Procureur,',
      closing: `Veuillez agréer, Monsieur le Procureur, l'expression de mes sentiments respectueux.`,
      letter: `
        Je vous écris au sujet de l'infirmière Awa Sirandé, détenue depuis quatorze mois à la prison militaire de Dounfara
        sans avoir vu de juge.

        Lors des combats près de Tiéwana, en septembre, cinquante-deux blessés ont été portés à son dispensaire en trois
        jours. Elle les a soignés dans l'ordre de leurs blessures, comme l'apprennent toutes les infirmières du monde : des
        mineurs, des soldats, une enfant, et aussi des combattants. Certains de vos hommes sont en vie grâce à elle. La liste
        qu'elle a tenue prouve qu'elle a fait son devoir, et non qu'elle a commis un crime.

        Je vous demande de la libérer immédiatement. D'ici là, laissez-la voir un avocat, un médecin et sa famille. Je vous
        demande aussi de respecter les soignants, quels que soient ceux qu'ils soignent. Les femmes de Tiéwana attendent leur
        infirmière.`,
      hint: `
        N'écrivez pas à Awa Sirandé pour le moment. Sa famille demande de la discrétion pendant qu'elle négocie des visites, et
        une lettre de l'étranger pourrait lui nuire. C'est votre lettre au procureur qui l'aide le plus.`,
      alt: `Une infirmière en blouse blanche, stéthoscope et foulard ocre noué, devant une fenêtre et une étagère de
        médicaments.`,
    },
    sw: {
      name: 'Awa Sirandé, muuguzi',
      short: `Mapigano yalipofika mjini kwake, muuguzi Awa Sirandé alimtibu kila aliyeletwa. Kwa hilo yuko gerezani bila kesi kwa
        miezi kumi na minne.`,
      story: `
        Zahanati ya Tiéwana, kaskazini mwa Shirikisho la Sahandé, ina vitanda sita, paneli moja ya jua na muuguzi mmoja. Awa
        Sirandé, mwenye umri wa miaka 29, amewasaidia watoto zaidi ya mia nane kuzaliwa hapo. Juu ya mlango aliandika kwa
        rangi ya bluu: "Hapa tunauliza tu panapouma."

        Mwezi wa Septemba wanajeshi na watu wenye silaha walipigania mgodi wa dhahabu ulio karibu. Kwa siku tatu mchana na
        usiku waliletwa majeruhi hamsini na wawili. Aliwatibu kwa mpangilio wa majeraha yao: wachimba madini, wanajeshi,
        msichana wa miaka saba, na wapiganaji wanne. Aliweka orodha kwa uangalifu.

        Jeshi liliisoma orodha hiyo. Awa Sirandé alishtakiwa kwa "kuyasaidia makundi yenye silaha" na kupelekwa gereza la
        kijeshi la Dounfara. Hajamwona hakimu kwa miezi kumi na minne. Zahanati imefungwa, na iliyo karibu zaidi iko
        kilomita tisini.`,
      demands: `
        Mwachilieni huru Awa Sirandé mara moja: kuwatibu majeruhi ni wajibu, si kosa.
        Hadi wakati huo, mruhusuni amwone wakili, daktari na familia yake.
        Waheshimuni wauguzi, madaktari na hospitali, yeyote wanayemhudumia.`,
      addressee: 'Mwendesha Mashtaka wa Kijeshi wa Shirikisho la Sahandé',
      salutation: 'Mheshimiwa Mwendesha Mashtaka,',
      closing: 'Kwa heshima kubwa,',
      letter: `
        Ninakuandikia kwa ajili ya muuguzi Awa Sirandé, ambaye anashikiliwa katika gereza la kijeshi la Dounfara kwa miezi kumi
        na minne na hajamwona hakimu.

        Mapigano yalipotokea karibu na Tiéwana mwezi wa Septemba, majeruhi hamsini na wawili waliletwa katika zahanati yake
        kwa siku tatu. Aliwatibu kwa mpangilio wa majeraha yao, kama kila muuguzi duniani alivyojifunza: wachimba madini,
        wanajeshi, mtoto, na wapiganaji pia. Baadhi ya askari wako wako hai kwa sababu yake. Orodha aliyoiweka kwa uangalifu
        mkubwa ni ushahidi kwamba alitimiza wajibu wake, si ushahidi wa kosa.

        Ninakuomba umwachilie huru mara moja. Hadi siku hiyo, tafadhali mruhusu amwone wakili, daktari na familia yake. Ninaomba
        pia kwamba wauguzi, madaktari na hospitali waheshimiwe, yeyote wanayemhudumia. Wanawake wa Tiéwana wanamngoja muuguzi
        wao.`,
      hint: `
        Tafadhali usimwandikie Awa Sirandé kwa sasa. Familia yake inaomba utulivu wakati inapojadiliana kuhusu ziara, na barua
        kutoka nje ya nchi inaweza kumdhuru. Barua yako kwa mwendesha mashtaka ndiyo inayomsaidia zaidi.`,
      alt: `Muuguzi mwenye koti jeupe, stetoskopu na kilemba, mbele ya dirisha na rafu ya dawa.`,
    },
    ar: {
      name: 'آوا سيرانديه، ممرضة',
      short: `حين وصل القتال إلى بلدتها عالجت الممرضة آوا سيرانديه كل من حُمل إليها. ولهذا هي في السجن بلا محاكمة منذ أربعة عشر شهرًا.`,
      story: `
        في مستوصف تيوانا، في شمال اتحاد ساهانديه، ستة أسرّة ولوح شمسي وممرضة واحدة. وقد ساعدت آوا سيرانديه، 29 عامًا، أكثر من ثمانمئة طفل على
        المجيء إلى الدنيا هناك. وكتبت فوق الباب بطلاء أزرق: «هنا لا نسأل إلا أين الألم.»

        في سبتمبر تقاتل جنود ورجال مسلحون على منجم الذهب القريب. وفي ثلاثة أيام وثلاث ليالٍ حُمل إليها اثنان وخمسون جريحًا. عالجتهم بحسب
        جراحهم: عمال مناجم وجنودًا وطفلة في السابعة وأربعة مقاتلين. واحتفظت بقائمة دقيقة.

        قرأ الجيش القائمة. واتُّهمت آوا سيرانديه بـ«مساعدة جماعات مسلحة» ونُقلت إلى السجن العسكري في دونفارا. ولم ترَ قاضيًا منذ أربعة عشر
        شهرًا. والمستوصف مغلق، وأقرب مستوصف آخر يبعد تسعين كيلومترًا.`,
      demands: `
        الإفراج عن آوا سيرانديه فورًا: فعلاج الجرحى واجب وليس جريمة.
        وإلى ذلك الحين، السماح لها بمقابلة محامٍ وطبيب وأسرتها.
        احترام الممرضين والأطباء والمستشفيات، أيًّا كان من يعالجونه.`,
      addressee: 'المدعي العسكري في اتحاد ساهانديه',
      salutation: 'سعادة المدعي،',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      letter: `
        أكتب إليكم من أجل الممرضة آوا سيرانديه المحتجزة في السجن العسكري في دونفارا منذ أربعة عشر شهرًا، ولم ترَ قاضيًا بعد.

        حين وقع القتال قرب تيوانا في سبتمبر حُمل إلى مستوصفها اثنان وخمسون جريحًا في ثلاثة أيام. عالجتهم بحسب جراحهم كما تتعلم كل ممرضة في
        العالم: عمال مناجم وجنودًا وطفلة ومقاتلين أيضًا. وبعض رجالكم أحياء بفضلها. والقائمة التي احتفظت بها بهذه العناية دليل على أنها أدت
        واجبها، وليست دليلًا على جريمة.

        أطلب منكم الإفراج عنها فورًا. وإلى ذلك اليوم أرجو السماح لها بمقابلة محامٍ وطبيب وأسرتها. كما أطلب احترام الممرضين والأطباء
        والمستشفيات، أيًّا كان من يعالجونه. ونساء تيوانا في انتظار ممرضتهن.

        ليس من العدل أن يُعاقب إنسان لأنه خفف ألم غيره. وسأكون شاكرًا لو عرفت قراركم.`,
      hint: `
        لا تكتبوا إلى آوا سيرانديه الآن من فضلكم. أسرتها تطلب الهدوء وهي تفاوض على الزيارات، وقد تضرها رسالة من الخارج. رسالتكم إلى المدعي هي
        أكثر ما يساعدها.`,
      alt: `ممرضة بمعطف أبيض وسماعة طبية وغطاء رأس، أمام نافذة ورف أدوية.`,
    },
  },
});
