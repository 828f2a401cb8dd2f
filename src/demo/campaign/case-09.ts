import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Maribel Quisco, trans activist, Republic of Costaluna. */
export const case09: CampaignCase = makeCase({
  number: 9,
  address: `
    Office of the Attorney General
    27 Mariners' Street
    San Telio
    Republic of Costaluna`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Maribel Quisco, trans activist',
      short: `Maribel Quisco runs a telephone line for trans people from her hair salon. She was attacked, and then it was she who was
        charged.`,
      story: `
        In San Telio, in the Republic of Costaluna, Maribel Quisco, 36, cuts hair by day and answers the telephone by night.
        The number is painted inside the salon's door, where only customers see it: for trans people who have been beaten,
        thrown out, or who need somebody to talk to. In six years she has taken more than nine thousand calls.

        In February four men broke into the salon, cut off her hair with her own scissors, and filmed it. At the police
        station she was laughed at and held for two days, with men. Her report was not written down.

        The film has been seen by half the country. The four men are known by name. The only one charged is Maribel: with
        "offending public decency", for which she may get three years. She has mended the door, and the telephone still
        rings at night. She answers it.`,
      demands: `
        Drop the charge against Maribel Quisco.
        Charge the four men who attacked her, and the officers who refused her report.
        Protect her and the telephone line, and make a law against attacks on trans people.`,
      addressee: 'The Attorney General of the Republic of Costaluna',
      salutation: 'Dear Attorney General,',
      closing: 'Yours sincerely,',
      letter: `
        In February four men broke into the salon of Maribel Quisco in San Telio, cut off her hair and filmed it. The men
        are known. They are free. Maribel Quisco went to the police, was laughed at and held for two days, and is now the
        only person charged. I write to ask you to put this right.

        Maribel Quisco is a trans woman who for six years has answered more than nine thousand calls from people in need.
        There is nothing indecent in that, and nothing indecent in who she is. What offends decency is to attack a woman in
        her own salon, and a police station that will not write down her words.

        Please drop the charge against her. Please charge those who attacked her, and the officers who refused her report.
        And please protect her, and everyone who dials that number at night, with a law that counts for them too.`,
      hint: `
        Write to "Maribel", always "she". Tell her that you admire her, or what makes you brave. Your address and your
        organisation may be mentioned. No religious cards, please: many have been sent to her as insults.`,
      alt: `A woman with long wavy brown hair, hoop earrings and an ochre top, before light blue, pink and white stripes; a
        pair of scissors beside her.`,
    },
    fr: {
      name: 'Maribel Quisco, militante trans',
      short: `Dans son salon de coiffure, Maribel Quisco tient une ligne d'écoute pour les personnes trans. On l'a agressée, et c'est
        elle qu'on poursuit.`,
      story: `
        À San Telio, en République de Costaluna, Maribel Quisco, 36 ans, coiffe le jour et répond au téléphone la nuit. Le
        numéro est peint à l'intérieur de la porte du salon, où seuls les clients le voient : pour les personnes trans
        battues, chassées, ou qui ont besoin de parler à quelqu'un. En six ans, elle a reçu plus de neuf mille appels.

        En février, quatre hommes ont forcé la porte du salon, lui ont coupé les cheveux avec ses propres ciseaux et l'ont
        filmée. Au commissariat, on s'est moqué d'elle et on l'a enfermée deux jours avec des hommes. Sa plainte n'a pas été
        enregistrée.

        La moitié du pays a vu le film. On connaît le nom des quatre hommes. La seule personne poursuivie est Maribel, pour
        « outrage à la pudeur publique » ; elle risque trois ans. Elle a réparé la porte, et le téléphone sonne toujours la
        nuit. Elle répond.`,
      demands: `
        Abandonner les poursuites contre Maribel Quisco.
        Poursuivre les quatre hommes qui l'ont agressée et les agents qui ont refusé sa plainte.
        La protéger, ainsi que la ligne d'écoute, et faire une loi contre les agressions visant les personnes trans.`,
      addressee: 'Le procureur général de la République de Costaluna',
      salutation: 'Monsieur le Procureur général,',
      closing: `Veuillez agréer, Monsieur le Procureur général, mes salutations distinguées.`,
      letter: `
        En février, quatre hommes ont forcé la porte du salon de Maribel Quisco à San Telio, lui ont coupé les cheveux et
        l'ont filmée. On les connaît. Ils sont libres. Maribel Quisco est allée à la police, on s'est moqué d'elle, on l'a
        enfermée deux jours, et elle est aujourd'hui la seule personne poursuivie. Je vous écris pour que cela soit réparé.

        Maribel Quisco est une femme trans qui, en six ans, a répondu à plus de neuf mille appels de personnes en détresse.
        Il n'y a là rien d'indécent, ni dans ce qu'elle est. Ce qui est indécent, c'est d'agresser une femme dans son salon
        et de refuser sa plainte.

        Je vous prie d'abandonner les poursuites contre elle, et de poursuivre ceux qui l'ont agressée et les agents qui ont
        refusé de l'entendre. Protégez-la par une loi qui vaille pour tous.`,
      hint: `
        Écrivez à « Maribel », toujours au féminin. Dites-lui que vous l'admirez, ou ce qui vous donne du courage. Vous pouvez
        donner votre adresse et nommer votre organisation. Pas de cartes religieuses : on lui en a trop envoyé pour
        l'insulter.`,
      alt: `Une femme aux longs cheveux bruns ondulés, anneaux aux oreilles, devant des bandes bleu clair, roses et blanches ;
        des ciseaux à côté d'elle.`,
    },
    sw: {
      name: 'Maribel Quisco, mtetezi wa haki za watu trans',
      short: `Maribel Quisco anaendesha simu ya msaada kwa watu trans kutoka saluni yake ya nywele. Alishambuliwa, kisha yeye ndiye
        aliyeshtakiwa.`,
      story: `
        Huko San Telio, katika Jamhuri ya Costaluna, Maribel Quisco, mwenye umri wa miaka 36, hukata nywele mchana na kujibu
        simu usiku. Namba imechorwa upande wa ndani wa mlango wa saluni, ambako wateja tu huiona: kwa watu trans waliopigwa,
        waliofukuzwa, au wanaohitaji mtu wa kuzungumza naye. Kwa miaka sita amepokea simu zaidi ya elfu tisa.

        Mwezi wa Februari wanaume wanne walivunja na kuingia saluni, wakakata nywele zake kwa mkasi wake mwenyewe, na
        kurekodi video. Kituo cha polisi walimcheka na kumfungia siku mbili pamoja na wanaume. Malalamiko yake hayakuandikwa.

        Nusu ya nchi imeiona video hiyo. Majina ya wanaume hao wanne yanajulikana. Aliyeshtakiwa ni Maribel peke yake: kwa
        "kukiuka maadili ya umma", kosa linaloweza kumletea miaka mitatu. Ameutengeneza mlango, na simu bado hulia usiku.
        Naye huijibu.`,
      demands: `
        Futeni shtaka dhidi ya Maribel Quisco.
        Washtakini wanaume wanne waliomshambulia, na maafisa waliokataa malalamiko yake.
        Mlindeni yeye na simu hiyo ya msaada, na tungeni sheria dhidi ya mashambulio kwa watu trans.`,
      addressee: 'Mwanasheria Mkuu wa Jamhuri ya Costaluna',
      salutation: 'Mheshimiwa Mwanasheria Mkuu,',
      closing: 'Wako mwaminifu,',
      letter: `
        Mwezi wa Februari wanaume wanne walivunja na kuingia saluni ya Maribel Quisco huko San Telio, wakakata nywele zake na
        kurekodi video. Wanaume hao wanajulikana. Wako huru. Maribel Quisco alikwenda polisi, akachekwa na kufungiwa siku
        mbili, na sasa yeye ndiye mtu pekee aliyeshtakiwa. Ninakuandikia kukuomba urekebishe jambo hili.

        Maribel Quisco ni mwanamke trans ambaye kwa miaka sita amejibu simu zaidi ya elfu tisa za watu wenye shida. Hakuna
        lolote la aibu katika hilo, wala katika jinsi alivyo. La aibu ni kumshambulia mwanamke katika saluni yake mwenyewe, na
        kituo cha polisi kisichotaka kuandika maneno yake.

        Tafadhali futa shtaka dhidi yake. Tafadhali washtaki waliomshambulia, na maafisa waliokataa malalamiko yake. Na
        tafadhali mlinde, pamoja na kila anayepiga namba hiyo usiku, kwa sheria inayowahusu wao pia.`,
      hint: `
        Mwandikie "Maribel", kama mwanamke. Mwambie kwamba unampenda kwa ujasiri wake, au kinachokupa ujasiri wewe. Unaweza
        kutaja anwani na shirika lako. Tafadhali usitume kadi za kidini: nyingi zimetumwa kwake kama matusi.`,
      alt: `Mwanamke mwenye nywele ndefu za mawimbi na hereni za duara, mbele ya mistari ya bluu hafifu, waridi na nyeupe;
        kando yake mkasi.`,
    },
    ar: {
      name: 'ماريبيل كيسكو، ناشطة عابرة جنسيًا',
      short: `تدير ماريبيل كيسكو من صالونها لتصفيف الشعر خط هاتف للعابرين جنسيًا. اعتُدي عليها، ثم كانت هي من اتُّهم.`,
      story: `
        في سان تيليو، في جمهورية كوستالونا، تقص ماريبيل كيسكو، 36 عامًا، الشعر نهارًا وترد على الهاتف ليلًا. الرقم مكتوب على باب الصالون من
        الداخل حيث لا يراه إلا الزبائن: لعابرين جنسيًا ضُربوا أو طُردوا، أو يحتاجون إلى من يكلمونه. وقد تلقت في ست سنوات أكثر من تسعة آلاف
        مكالمة.

        في فبراير اقتحم أربعة رجال الصالون، وقصوا شعرها بمقصها، وصوّروا ذلك. وفي مركز الشرطة سُخر منها واحتُجزت يومين مع رجال. ولم تُدوَّن
        شكواها.

        شاهد نصف البلد المقطع. وأسماء الرجال الأربعة معروفة. والمتهمة الوحيدة هي ماريبيل: بـ«خدش الحياء العام»، وقد تُسجن ثلاث سنوات. أصلحت
        الباب، وما زال الهاتف يرن ليلًا. وهي ترد عليه.`,
      demands: `
        إسقاط التهمة عن ماريبيل كيسكو.
        توجيه الاتهام إلى الرجال الأربعة الذين اعتدوا عليها وإلى رجال الشرطة الذين رفضوا شكواها.
        حمايتها وحماية خط الهاتف، وسن قانون ضد الاعتداء على العابرين جنسيًا.`,
      addressee: 'النائب العام في جمهورية كوستالونا',
      salutation: 'سعادة النائب العام،',
      closing: 'مع خالص الاحترام،',
      letter: `
        في فبراير اقتحم أربعة رجال صالون ماريبيل كيسكو في سان تيليو، وقصوا شعرها وصوّروا ذلك. الرجال معروفون، وهم طلقاء. ذهبت ماريبيل كيسكو إلى
        الشرطة فسُخر منها واحتُجزت يومين، وهي الآن المتهمة الوحيدة. أكتب إليكم لأطلب منكم تصحيح ذلك.

        ماريبيل كيسكو امرأة عابرة جنسيًا ردت في ست سنوات على أكثر من تسعة آلاف مكالمة من أناس في ضيق. ليس في ذلك ما يخدش الحياء، ولا في كونها
        من هي. ما يخدش الحياء هو الاعتداء على امرأة في صالونها، ومركز شرطة لا يريد أن يدوّن كلامها.

        أرجو إسقاط التهمة عنها، وتوجيه الاتهام إلى من اعتدوا عليها وإلى رجال الشرطة الذين رفضوا شكواها. وأرجو حمايتها، وحماية كل من يطلب ذلك
        الرقم ليلًا، بقانون يشملهم هم أيضًا.

        وسأكون شاكرًا لو عرفت ما الذي تقررونه.`,
      hint: `
        اكتبوا إلى «ماريبيل»، بصيغة المؤنث دائمًا. قولوا لها إنكم معجبون بها، أو ما الذي يمنحكم الشجاعة. يمكنكم أن تذكروا عنوانكم ومنظمتكم. لا
        بطاقات دينية من فضلكم: فقد أُرسل كثير منها إليها إهانةً لها.`,
      alt: `امرأة بشعر بني طويل متموج وقرطين دائريين أمام خطوط بالأزرق الفاتح والوردي والأبيض، وإلى جانبها مقص.`,
    },
  },
});
