import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Ilan Torosh, conscientious objector, Karvesh Republic. */
export const case08: CampaignCase = makeCase({
  number: 8,
  address: `
    Ministry of Defence
    Citadel, Building 4
    Karvesh Lower Town 220
    Karvesh Republic`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Ilan Torosh, conscientious objector',
      short: `Ilan Torosh, 20, offered to serve his country as a firefighter, but not with a weapon. He is in prison for the third
        time.`,
      story: `
        Ilan Torosh grew up among beehives in the hills of the Karvesh Republic. When he was called up at eighteen, he wrote
        a polite letter of one page: he could not learn to kill, but he would gladly serve twice as long in a hospital, or
        with the firemen who had once saved his father's barn.

        The army did not answer the letter. It sent a second call-up, then a patrol. A military court sentenced him to six
        months. On the day of his release he was called up again at the prison gate, said no again, and got eight months.
        Now it is fourteen. The law allows this to go on until he is forty-five.

        He is kept alone, because he might "weaken the others". He is allowed one book at a time. His father reports to him,
        letter by letter, how each of the nineteen hives is doing.`,
      demands: `
        Release Ilan Torosh, and do not call him up again.
        Strike out his three convictions.
        Create a civilian service for those who cannot bear arms, fair and no longer than the other.`,
      addressee: 'The Minister of Defence of the Karvesh Republic',
      salutation: 'Dear Minister,',
      closing: 'Yours faithfully,',
      letter: `
        Ilan Torosh is twenty years old and in prison for the third time, because he has refused to carry a weapon. I am
        writing to ask you to release him.

        He has not refused to serve. In the letter that he wrote to the army when he was eighteen, he offered to work twice
        as long in a hospital or with the fire brigade. Nobody answered. Instead he is called up again each time at the
        prison gate, and sentenced again for the same words. That is punishing a man three times for one conscience.

        Many countries let young people serve without a weapon and have lost nothing by it. I am sure that a fire engine of
        the Karvesh Republic could use a calm and patient beekeeper.

        Please set him free, do not call him up again, strike out his convictions, and create a civilian service that is
        fair to everyone.`,
      hint: `
        Short and cheerful is best: he may read one letter a week. Tell him about bees, weather, music or football. You may
        name your organisation. Send no address, no religious pictures, and nothing about the army.`,
      alt: `A young man with short brown hair in a green pullover; behind him a honeycomb pattern and three flying bees.`,
    },
    fr: {
      name: 'Ilan Torosh, objecteur de conscience',
      short: `Ilan Torosh, 20 ans, a proposé de servir son pays comme pompier, mais sans arme. Il est en prison pour la troisième
        fois.`,
      story: `
        Ilan Torosh a grandi parmi les ruches, dans les collines de la République de Karvesh. Appelé à dix-huit ans, il a
        écrit une lettre polie d'une page : il ne pouvait pas apprendre à tuer, mais il servirait volontiers deux fois plus
        longtemps dans un hôpital, ou avec les pompiers qui avaient un jour sauvé la grange de son père.

        L'armée n'a pas répondu. Elle a envoyé une deuxième convocation, puis une patrouille. Un tribunal militaire l'a
        condamné à six mois. Le jour de sa libération, il a été rappelé à la porte même de la prison, a de nouveau dit non,
        et a reçu huit mois. Cette fois, c'est quatorze. La loi permet de continuer ainsi jusqu'à ses quarante-cinq ans.

        On le garde seul, parce qu'il pourrait « affaiblir les autres ». Il a droit à un livre à la fois. Son père lui
        raconte, lettre après lettre, comment va chacune des dix-neuf ruches.`,
      demands: `
        Libérer Ilan Torosh et ne plus l'appeler.
        Effacer ses trois condamnations.
        Créer un service civil pour qui ne peut porter les armes, équitable et pas plus long que l'autre.`,
      addressee: 'Le ministre de la Défense de la République de Karvesh',
      salutation: 'Monsieur le Ministre,',
      closing: `Veuillez agréer, Monsieur le Ministre, l'expression de mes sentiments respectueux.`,
      letter: `
        Ilan Torosh a vingt ans et se trouve en prison pour la troisième fois, parce qu'il refuse de porter une arme. Je vous
        écris pour vous demander de le libérer.

        Il n'a pas refusé de servir. Dans la lettre qu'il a adressée à l'armée à dix-huit ans, il proposait de travailler deux
        fois plus longtemps dans un hôpital ou chez les pompiers. Personne ne lui a répondu. Au lieu de cela, on le rappelle
        chaque fois à la porte de la prison, et on le condamne encore pour les mêmes mots. C'est punir trois fois une seule
        conscience.

        Bien des pays laissent les jeunes servir sans arme et n'y ont rien perdu.

        Je vous prie de le libérer, de ne plus l'appeler, d'effacer ses condamnations et de créer un service civil équitable
        pour tous.`,
      hint: `
        Court et gai, c'est le mieux : il ne peut lire qu'une lettre par semaine. Parlez-lui d'abeilles, du temps, de musique
        ou de football. Vous pouvez nommer votre organisation. Pas d'adresse, pas d'images religieuses, rien sur l'armée.`,
      alt: `Un jeune homme aux cheveux bruns courts, en pull vert ; derrière lui, un motif de ruche et trois abeilles en vol.`,
    },
    sw: {
      name: 'Ilan Torosh, anayekataa silaha kwa dhamiri',
      short: `Ilan Torosh, mwenye umri wa miaka 20, alijitolea kuitumikia nchi yake kama mzimamoto, lakini si kwa silaha. Yuko
        gerezani kwa mara ya tatu.`,
      story: `
        Ilan Torosh alikulia kati ya mizinga ya nyuki katika vilima vya Jamhuri ya Karvesh. Alipoitwa jeshini akiwa na miaka
        kumi na minane, aliandika barua ya adabu ya ukurasa mmoja: hawezi kujifunza kuua, lakini angefurahi kutumika mara
        mbili ya muda huo hospitalini, au pamoja na wazimamoto waliowahi kuokoa ghala la baba yake.

        Jeshi halikujibu barua hiyo. Lilituma wito wa pili, kisha doria. Mahakama ya kijeshi ilimhukumu miezi sita. Siku ya
        kuachiliwa aliitwa tena langoni mwa gereza, akakataa tena, akapewa miezi minane. Sasa ni kumi na minne. Sheria
        inaruhusu jambo hili kuendelea hadi atimize miaka arobaini na mitano.

        Anawekwa peke yake, kwa sababu anaweza "kuwadhoofisha wengine". Anaruhusiwa kitabu kimoja kwa wakati mmoja. Baba yake
        humweleza, barua baada ya barua, hali ya kila mmoja wa mizinga kumi na tisa.`,
      demands: `
        Mwachilieni huru Ilan Torosh, na msimwite tena jeshini.
        Zifuteni hukumu zake tatu.
        Anzisheni utumishi wa kiraia kwa wasioweza kubeba silaha, wa haki na usio mrefu kuliko ule mwingine.`,
      addressee: 'Waziri wa Ulinzi wa Jamhuri ya Karvesh',
      salutation: 'Mheshimiwa Waziri,',
      closing: 'Wako mwaminifu,',
      letter: `
        Ilan Torosh ana umri wa miaka ishirini na yuko gerezani kwa mara ya tatu, kwa sababu amekataa kubeba silaha.
        Ninakuandikia kukuomba umwachilie huru.

        Hakukataa kutumika. Katika barua aliyoliandikia jeshi akiwa na miaka kumi na minane alijitolea kufanya kazi mara mbili
        ya muda huo hospitalini au katika kikosi cha zimamoto. Hakuna aliyemjibu. Badala yake huitwa tena kila mara langoni
        mwa gereza na kuhukumiwa tena kwa maneno yaleyale. Huko ni kumwadhibu mtu mara tatu kwa dhamiri moja.

        Nchi nyingi huwaruhusu vijana kutumika bila silaha, na hazijapoteza chochote. Nina hakika kwamba gari la zimamoto la
        Jamhuri ya Karvesh lingefaidika na mfuga nyuki mtulivu na mvumilivu.

        Tafadhali mwachilie huru, usimwite tena, zifute hukumu zake, na uanzishe utumishi wa kiraia ulio wa haki kwa kila mtu.`,
      hint: `
        Fupi na ya furaha ndiyo bora: anaruhusiwa kusoma barua moja kwa wiki. Mweleze kuhusu nyuki, hali ya hewa, muziki au
        mpira. Unaweza kutaja shirika lako. Usitume anwani, picha za kidini, wala chochote kuhusu jeshi.`,
      alt: `Kijana mwenye nywele fupi za kahawia na sweta ya kijani; nyuma yake sega la asali na nyuki watatu wakiruka.`,
    },
    ar: {
      name: 'إيلان توروش، رافض للسلاح بدافع الضمير',
      short: `عرض إيلان توروش، 20 عامًا، أن يخدم بلده إطفائيًا، ولكن من غير سلاح. وهو في السجن للمرة الثالثة.`,
      story: `
        نشأ إيلان توروش بين خلايا النحل في تلال جمهورية كارفيش. وحين استُدعي للخدمة في الثامنة عشرة كتب رسالة مهذبة من صفحة واحدة: لا يستطيع أن
        يتعلم القتل، لكنه يسعده أن يخدم ضعف المدة في مستشفى، أو مع رجال الإطفاء الذين أنقذوا يومًا حظيرة أبيه.

        لم يجب الجيش عن الرسالة. أرسل استدعاءً ثانيًا ثم دورية. وحكمت عليه محكمة عسكرية بستة أشهر. وفي يوم الإفراج عنه استُدعي من جديد عند باب
        السجن، فقال لا من جديد، ونال ثمانية أشهر. وهي الآن أربعة عشر. ويسمح القانون بأن يستمر ذلك حتى يبلغ الخامسة والأربعين.

        يُحتجز وحده لأنه قد «يُضعف الآخرين». ويُسمح له بكتاب واحد في كل مرة. ويخبره أبوه، رسالة بعد رسالة، بحال كل خلية من الخلايا التسع عشرة.`,
      demands: `
        الإفراج عن إيلان توروش وعدم استدعائه مرة أخرى.
        شطب أحكامه الثلاثة.
        إنشاء خدمة مدنية لمن لا يستطيعون حمل السلاح، عادلة ولا تزيد مدتها على الأخرى.`,
      addressee: 'وزير الدفاع في جمهورية كارفيش',
      salutation: 'معالي الوزير،',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      letter: `
        إيلان توروش في العشرين من عمره، وهو في السجن للمرة الثالثة لأنه رفض أن يحمل السلاح. أكتب إليكم لأطلب منكم الإفراج عنه.

        لم يرفض أن يخدم. ففي الرسالة التي كتبها إلى الجيش في الثامنة عشرة عرض أن يعمل ضعف المدة في مستشفى أو مع رجال الإطفاء. ولم يجبه أحد. بل
        يُستدعى كل مرة من جديد عند باب السجن ويُحكم عليه من جديد بسبب الكلمات نفسها. هذا عقاب إنسان ثلاث مرات على ضمير واحد.

        تسمح بلدان كثيرة للشباب بأن يخدموا من غير سلاح، ولم تخسر بذلك شيئًا. وأنا واثق أن سيارة إطفاء في جمهورية كارفيش ستنتفع بنحّال هادئ
        وصبور.

        أرجو أن تطلقوا سراحه، وألا تستدعوه مرة أخرى، وأن تشطبوا أحكامه، وأن تنشئوا خدمة مدنية عادلة للجميع.

        هو لا يطلب أن يُعفى من واجبه. يطلب واجبًا يستطيع أن يؤديه بيدين نظيفتين.`,
      hint: `
        القصير والمرح هو الأفضل: فله أن يقرأ رسالة واحدة في الأسبوع. حدّثوه عن النحل أو الطقس أو الموسيقى أو كرة القدم. يمكنكم أن تذكروا
        منظمتكم. لا ترسلوا عنوانًا ولا صورًا دينية ولا شيئًا عن الجيش.`,
      alt: `شاب شعره بني قصير يرتدي كنزة خضراء، وخلفه رسم لقرص عسل وثلاث نحلات طائرة.`,
    },
  },
});
