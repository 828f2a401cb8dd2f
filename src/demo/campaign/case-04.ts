import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The family of Farid Osmeen, who was made to disappear, State of Qaldara. */
export const case04: CampaignCase = makeCase({
  number: 4,
  address: `
    Ministry of the Interior
    Eastern Gate Road
    PO Box 70
    Qaldar
    State of Qaldara`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: false } },
  texts: {
    en: {
      name: 'The family of Farid Osmeen',
      short: `Five years ago men without uniforms took the baker Farid Osmeen away. His wife and three daughters still ask, every
        Tuesday, where he is.`,
      story: `
        Farid Osmeen baked bread in the old town of Qaldar, in the State of Qaldara. He also kept a list: the names of
        forty-one neighbours who had been arrested and not come home. On 14 March five years ago, at half past four in
        the morning, men in a white van without number plates took him from his oven. The bread burned.

        The police say that he was never arrested. The army says that it does not know the name. A released prisoner told
        the family that he had heard Farid sing in the next cell, a year later. Since then, nothing.

        His wife Salma and their daughters Huda, Rim and little Dana stand in front of the Ministry of the Interior every
        Tuesday with an empty picture frame. They have been chased away, fined, and once locked up for a night. They come
        back every Tuesday. "We do not ask for a favour," says Salma. "We ask for an address."`,
      demands: `
        Tell the family where Farid Osmeen is, and let them see him.
        Free him, or bring him before a proper court at once.
        Let the family ask in peace, and punish those who made him disappear.`,
      addressee: 'The Minister of the Interior of the State of Qaldara',
      salutation: 'Your Excellency,',
      closing: 'Respectfully yours,',
      letter: `
        Five years ago, on 14 March, men in a white van took the baker Farid Osmeen from his bakery in the old town of
        Qaldar. His family has not seen him since. The police say that he was never arrested, and the army says that it
        does not know him. But a prisoner heard him sing in the next cell, a year later.

        I try to imagine five years of not knowing. His wife Salma and their three daughters do not ask for a favour.
        They ask where he is. Every state owes its people an answer to that question, and no reason of state can be a
        reason to keep silent.

        I ask you to tell the family where Farid Osmeen is, to let them see him, and to free him, or to bring him before a
        proper court at once. Please let Salma and her daughters stand before your ministry in peace, and see to it that
        those who made him disappear answer for it.`,
      hint: `
        Write to Salma, Huda, Rim and Dana. Tell them that you know Farid's name. Do not write as if he were dead. Religious
        cards of any faith and your address are welcome; please do not mention any organisation.`,
      alt: `A woman in a blue headscarf and her three daughters hold up a picture frame with only a dotted outline in it.`,
    },
    fr: {
      name: 'La famille de Farid Osmeen',
      short: `Il y a cinq ans, des hommes sans uniforme ont emmené le boulanger Farid Osmeen. Chaque mardi, sa femme et ses trois
        filles demandent où il est.`,
      story: `
        Farid Osmeen était boulanger dans la vieille ville de Qaldar, dans l'État de Qaldara. Il tenait aussi une liste :
        les noms de quarante et un voisins arrêtés qui n'étaient pas rentrés. Le 14 mars, il y a cinq ans, à quatre heures
        et demie du matin, des hommes venus dans une camionnette blanche sans plaques l'ont arraché à son four. Le pain a
        brûlé.

        La police dit qu'il n'a jamais été arrêté. L'armée dit qu'elle ne connaît pas ce nom. Un prisonnier libéré a
        raconté à la famille qu'un an plus tard, il avait entendu Farid chanter dans la cellule voisine. Depuis, rien.

        Chaque mardi, sa femme Salma et leurs filles Huda, Rim et la petite Dana se tiennent devant le ministère de
        l'Intérieur avec un cadre vide. On les a chassées, mises à l'amende et, une fois, enfermées toute une nuit. Elles
        reviennent. « Nous ne demandons pas une faveur, dit Salma. Nous demandons une adresse. »`,
      demands: `
        Dire à la famille où se trouve Farid Osmeen et la laisser le voir.
        Le libérer, ou le présenter sans délai à un tribunal digne de ce nom.
        Laisser la famille demander en paix et punir ceux qui l'ont fait disparaître.`,
      addressee: `Le ministre de l'Intérieur de l'État de Qaldara`,
      salutation: 'Excellence,',
      closing: `Veuillez agréer, Excellence, l'assurance de ma haute considération.`,
      letter: `
        Le 14 mars, il y a cinq ans, des hommes ont emmené le boulanger Farid Osmeen de sa boulangerie, dans la vieille
        ville de Qaldar. Sa famille ne l'a pas revu depuis. La police dit qu'il n'a jamais été arrêté, l'armée qu'elle ne
        le connaît pas. Pourtant, un prisonnier l'a entendu chanter dans la cellule voisine, un an plus tard.

        J'essaie d'imaginer cinq ans sans savoir. Sa femme Salma et leurs trois filles ne demandent pas une faveur. Elles
        demandent où il est. Tout État doit une réponse à cette question.

        Je vous demande de dire à la famille où se trouve Farid Osmeen, de la laisser le voir et de le libérer, ou de le
        présenter sans délai à un tribunal. Je vous prie de laisser Salma et ses filles se tenir en paix devant votre
        ministère, et de veiller à ce que ceux qui l'ont fait disparaître en répondent.`,
      hint: `
        Écrivez à Salma, Huda, Rim et Dana. Dites-leur que vous connaissez le nom de Farid. N'écrivez pas comme s'il était
        mort. Les cartes religieuses de toute foi et votre adresse sont les bienvenues ; ne citez aucune organisation.`,
      alt: `Une femme au foulard bleu et ses trois filles lèvent un cadre où ne se voit qu'une silhouette en pointillé.`,
    },
    sw: {
      name: 'Familia ya Farid Osmeen',
      short: `Miaka mitano iliyopita wanaume wasio na sare walimchukua mwokaji mikate Farid Osmeen. Kila Jumanne mke wake na binti
        zake watatu bado wanauliza yuko wapi.`,
      story: `
        Farid Osmeen alioka mikate katika mji wa kale wa Qaldar, katika Dola ya Qaldara. Alikuwa pia na orodha: majina ya
        majirani arobaini na mmoja waliokamatwa na hawakurudi nyumbani. Tarehe 14 Machi, miaka mitano iliyopita, saa kumi na
        nusu alfajiri, wanaume waliokuja kwa gari jeupe lisilo na namba walimchukua mbele ya tanuri lake. Mikate iliungua.

        Polisi wanasema kwamba hakukamatwa kamwe. Jeshi linasema kwamba halilijui jina hilo. Mfungwa aliyeachiliwa aliiambia
        familia kwamba mwaka mmoja baadaye alimsikia Farid akiimba katika seli ya jirani. Tangu hapo, hakuna habari.

        Mke wake Salma na binti zao Huda, Rim na Dana mdogo husimama mbele ya Wizara ya Mambo ya Ndani kila Jumanne wakiwa na
        fremu ya picha iliyo tupu. Wamefukuzwa, wametozwa faini, na mara moja wamefungiwa usiku mzima. Hurudi kila Jumanne.
        "Hatuombi fadhila", asema Salma. "Tunaomba anwani."`,
      demands: `
        Iambieni familia Farid Osmeen yuko wapi, na waruhusuni wamwone.
        Mwachilieni huru, au mfikisheni mara moja mbele ya mahakama halali.
        Iacheni familia iulize kwa amani, na waadhibuni waliomtowesha.`,
      addressee: 'Waziri wa Mambo ya Ndani wa Dola ya Qaldara',
      salutation: 'Mheshimiwa Waziri,',
      closing: 'Wako kwa heshima,',
      letter: `
        Miaka mitano iliyopita, tarehe 14 Machi, wanaume waliokuja kwa gari jeupe walimchukua mwokaji mikate Farid Osmeen
        kutoka duka lake katika mji wa kale wa Qaldar. Familia yake haijamwona tangu siku hiyo. Polisi wanasema kwamba
        hakukamatwa kamwe, na jeshi linasema kwamba halimjui. Lakini mfungwa mmoja alimsikia akiimba katika seli ya jirani,
        mwaka mmoja baadaye.

        Najaribu kuwaza miaka mitano ya kutojua. Mke wake Salma na binti zao watatu hawaombi fadhila. Wanauliza yuko wapi.
        Kila dola inawiwa na watu wake jibu la swali hilo, na hakuna sababu ya dola inayoweza kuwa sababu ya kunyamaza.

        Ninakuomba uiambie familia Farid Osmeen yuko wapi, uwaruhusu wamwone, na umwachilie huru, au umfikishe mara moja mbele
        ya mahakama halali. Tafadhali waache Salma na binti zake wasimame kwa amani mbele ya wizara yako, na hakikisha kwamba
        waliomtowesha wanawajibishwa.`,
      hint: `
        Waandikie Salma, Huda, Rim na Dana. Waambie kwamba unalijua jina la Farid. Usiandike kana kwamba amekufa. Kadi za dini
        yoyote na anwani yako zinakaribishwa; tafadhali usitaje shirika lolote.`,
      alt: `Mwanamke mwenye kitambaa cha bluu kichwani na binti zake watatu wameinua fremu yenye mchoro wa nukta tu.`,
    },
    ar: {
      name: 'أسرة فريد عثمين',
      short: `قبل خمس سنوات أخذ رجال بلا زي رسمي الخباز فريد عثمين. وما زالت زوجته وبناته الثلاث يسألن كل ثلاثاء أين هو.`,
      story: `
        كان فريد عثمين يخبز الخبز في مدينة قلدار القديمة في دولة قلدارة. وكان يحفظ قائمة أيضًا: أسماء واحد وأربعين جارًا اعتُقلوا ولم يعودوا
        إلى بيوتهم. وفي الرابع عشر من مارس، قبل خمس سنوات، عند الرابعة والنصف صباحًا، أخذه من أمام فرنه رجال في سيارة بيضاء بلا لوحات.
        واحترق الخبز.

        تقول الشرطة إنه لم يُعتقل قط. ويقول الجيش إنه لا يعرف الاسم. وأخبر سجين مُفرج عنه الأسرة أنه سمع فريدًا يغني في الزنزانة المجاورة
        بعد عام. ومنذ ذلك الحين لا شيء.

        تقف زوجته سلمى وبناتهما هدى وريم ودانة الصغيرة أمام وزارة الداخلية كل ثلاثاء ومعهن إطار صورة فارغ. طُردن، وغُرِّمن، وحُبسن مرة
        ليلة كاملة. ويعدن كل ثلاثاء. تقول سلمى: «لا نطلب معروفًا. نطلب عنوانًا.»`,
      demands: `
        إخبار الأسرة بمكان فريد عثمين، والسماح لها برؤيته.
        الإفراج عنه، أو عرضه فورًا على محكمة عادلة.
        ترك الأسرة تسأل بسلام، ومعاقبة من أخفوه.`,
      addressee: 'وزير الداخلية في دولة قلدارة',
      salutation: 'معالي الوزير،',
      closing: 'مع فائق الاحترام،',
      letter: `
        قبل خمس سنوات، في الرابع عشر من مارس، أخذ رجال في سيارة بيضاء الخباز فريد عثمين من مخبزه في مدينة قلدار القديمة. ولم تره أسرته منذ
        ذلك اليوم. تقول الشرطة إنه لم يُعتقل قط، ويقول الجيش إنه لا يعرفه. لكن سجينًا سمعه يغني في الزنزانة المجاورة بعد عام.

        أحاول أن أتخيل خمس سنوات من عدم المعرفة. زوجته سلمى وبناتهما الثلاث لا يطلبن معروفًا. إنهن يسألن أين هو. على كل دولة أن تجيب أهلها
        عن هذا السؤال، ولا يمكن لأي مصلحة من مصالح الدولة أن تكون سببًا للصمت.

        أطلب منكم أن تخبروا الأسرة بمكان فريد عثمين، وأن تسمحوا لها برؤيته، وأن تفرجوا عنه أو تعرضوه فورًا على محكمة عادلة. وأرجو أن تتركوا
        سلمى وبناتها يقفن أمام وزارتكم بسلام، وأن يُحاسب من أخفوه.`,
      hint: `
        اكتبوا إلى سلمى وهدى وريم ودانة. قولوا لهن إنكم تعرفون اسم فريد. لا تكتبوا كأنه مات. البطاقات الدينية من أي دين وعنوانكم مرحب بها، ولكن
        لا تذكروا أي منظمة من فضلكم.`,
      alt: `امرأة بحجاب أزرق وبناتها الثلاث يرفعن إطار صورة ليس فيه سوى رسم منقّط.`,
    },
  },
});
