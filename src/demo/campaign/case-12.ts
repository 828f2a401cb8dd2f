import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Tomas Reyhan, on death row, Republic of Dareth. */
export const case12: CampaignCase = makeCase({
  number: 12,
  address: `
    Office of the President
    House of the Four Winds
    Dareth Central 0001
    Republic of Dareth`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Tomas Reyhan, on death row',
      short: `Tomas Reyhan has waited for his execution for seventeen years. The only witness against him has long since said that she
        was wrong.`,
      story: `
        Tomas Reyhan was nineteen and repaired radios when a shopkeeper was killed in his street, in the capital of the
        Republic of Dareth. He was questioned for five days and nights, without a lawyer and without sleep, and beaten on the
        soles of his feet. On the sixth day he signed what was put before him.

        The only witness, a neighbour, had seen "somebody tall" in the dark. Three years later she swore before a notary that
        it had not been Tomas, and that a policeman had told her what to say. No court has agreed to hear her.

        He is thirty-six now. He mends the wardens' radios, and has taught eleven fellow prisoners to read. His sister Leyla
        takes the bus for nine hours, twice a year, to see him through a pane of glass. His last appeal was rejected in
        autumn. The date can be set on any day, with two days' notice.`,
      demands: `
        Do not execute Tomas Reyhan: commute his sentence now.
        Grant him a new and fair trial, in which the witness is heard and the forced confession does not count.
        Stop all executions, as a first step to abolishing the death penalty.`,
      addressee: 'The President of the Republic of Dareth',
      salutation: 'Dear Mr President,',
      closing: 'Yours respectfully,',
      letter: `
        You are the only person who can now save the life of Tomas Reyhan. I am writing to ask you to commute his death
        sentence.

        He was nineteen when he was arrested. He signed a confession after five days and nights of questioning, without a
        lawyer, without sleep, and under blows. The only witness has sworn that it was not him whom she saw. No court has
        heard her. If he is executed, and she was right, nobody will be able to undo it.

        I do not forget the shopkeeper who was killed, nor his family. They have a right to the truth. But the death of a
        man who may be innocent brings them no nearer to it, and I believe that no state should take a life.

        Please commute the sentence of Tomas Reyhan, grant him a new and fair trial, and let there be no more executions in
        Dareth.`,
      hint: `
        Write about ordinary, living things: a song you heard on the radio, the sky this morning. Religious cards are
        welcome, and you may name your organisation. Leave out your address, and do not write about dates or the sentence.`,
      alt: `A man with greying hair and a short beard in a cell; a white bird sits in the barred window, and light falls in.`,
    },
    fr: {
      name: 'Tomas Reyhan, condamné à mort',
      short: `Depuis dix-sept ans, Tomas Reyhan attend son exécution. Il y a longtemps que l'unique témoin contre lui a dit s'être
        trompée.`,
      story: `
        Tomas Reyhan avait dix-neuf ans et réparait des radios quand un commerçant a été tué dans sa rue, dans la capitale de
        la République de Dareth. On l'a interrogé cinq jours et cinq nuits, sans avocat et sans sommeil, en le frappant sur la
        plante des pieds. Le sixième jour, il a signé ce qu'on lui présentait.

        L'unique témoin, une voisine, avait vu « quelqu'un de grand » dans l'obscurité. Trois ans plus tard, elle a juré devant
        notaire que ce n'était pas Tomas, et qu'un policier lui avait dicté ses mots. Aucun tribunal n'a voulu l'entendre.

        Il a maintenant trente-six ans. Il répare les radios des gardiens et a appris à lire à onze codétenus. Deux fois par
        an, sa sœur Leyla fait neuf heures d'autocar pour le voir derrière une vitre. Son dernier recours a été rejeté à
        l'automne. La date peut être fixée à tout moment, avec deux jours de préavis.`,
      demands: `
        Ne pas exécuter Tomas Reyhan : commuer sa peine maintenant.
        Lui accorder un nouveau procès, équitable, où le témoin soit entendu et où l'aveu forcé ne compte pas.
        Suspendre toutes les exécutions, premier pas vers l'abolition de la peine de mort.`,
      addressee: 'Le président de la République de Dareth',
      salutation: 'Monsieur le Président,',
      closing: `Veuillez agréer, Monsieur le Président, l'expression de mon profond respect.`,
      letter: `
        Vous êtes la seule personne qui puisse encore sauver la vie de Tomas Reyhan. Je vous écris pour vous demander de
        commuer sa condamnation à mort.

        Il avait dix-neuf ans quand on l'a arrêté. Il a signé des aveux après cinq jours et cinq nuits d'interrogatoire, sans
        avocat, sans sommeil et sous les coups. L'unique témoin a juré que ce n'était pas lui. Aucun tribunal ne l'a entendue.
        S'il est exécuté et qu'elle disait vrai, personne ne pourra le réparer.

        Je n'oublie pas le commerçant qui a été tué, ni sa famille. Ils ont droit à la vérité. Mais la mort d'un homme
        peut-être innocent ne les en rapproche pas.

        Je vous prie de commuer la peine de Tomas Reyhan, de lui accorder un nouveau procès équitable et de mettre fin aux
        exécutions à Dareth.`,
      hint: `
        Parlez de choses ordinaires et vivantes : une chanson entendue à la radio, le ciel de ce matin. Les cartes religieuses
        sont les bienvenues, et vous pouvez nommer votre organisation. Pas d'adresse, rien sur les dates ni sur la peine.`,
      alt: `Un homme aux cheveux grisonnants et à la barbe courte dans une cellule ; un oiseau blanc à la fenêtre, la lumière
        entre.`,
    },
    sw: {
      name: 'Tomas Reyhan, aliyehukumiwa kifo',
      short: `Kwa miaka kumi na saba Tomas Reyhan amengoja kunyongwa. Shahidi pekee dhidi yake alisema zamani kwamba alikosea.`,
      story: `
        Tomas Reyhan alikuwa na umri wa miaka kumi na tisa na alitengeneza redio wakati mwenye duka alipouawa katika mtaa wake,
        katika mji mkuu wa Jamhuri ya Dareth. Alihojiwa kwa siku tano mchana na usiku, bila wakili na bila usingizi, na
        kupigwa kwenye nyayo. Siku ya sita alitia sahihi karatasi aliyowekewa.

        Shahidi pekee, jirani, alikuwa amemwona "mtu mrefu" gizani. Miaka mitatu baadaye aliapa mbele ya mthibitishaji kwamba
        hakuwa Tomas, na kwamba polisi alimwambia la kusema. Hakuna mahakama iliyokubali kumsikiliza.

        Sasa ana miaka thelathini na sita. Hutengeneza redio za walinzi, na amewafundisha wafungwa wenzake kumi na mmoja kusoma.
        Dada yake Leyla husafiri kwa basi saa tisa, mara mbili kwa mwaka, kumwona nyuma ya kioo. Rufaa yake ya mwisho ilikataliwa
        majira ya vuli. Tarehe inaweza kupangwa siku yoyote, kwa taarifa ya siku mbili.`,
      demands: `
        Msimnyonge Tomas Reyhan: badilisheni hukumu yake sasa.
        Mpeni kesi mpya ya haki, ambamo shahidi anasikilizwa na ungamo la kulazimishwa halihesabiwi.
        Simamisheni utekelezaji wote wa hukumu ya kifo, kama hatua ya kwanza ya kuiondoa adhabu hiyo.`,
      addressee: 'Rais wa Jamhuri ya Dareth',
      salutation: 'Mheshimiwa Rais,',
      closing: 'Kwa heshima kubwa,',
      letter: `
        Wewe ndiye mtu pekee ambaye sasa anaweza kuokoa maisha ya Tomas Reyhan. Ninakuandikia kukuomba ubadilishe hukumu yake
        ya kifo.

        Alikuwa na umri wa miaka kumi na tisa alipokamatwa. Alitia sahihi ungamo baada ya siku tano za kuhojiwa mchana na usiku,
        bila wakili, bila usingizi, na kwa vipigo. Shahidi pekee ameapa kwamba hakuwa yeye aliyemwona. Hakuna mahakama
        iliyomsikiliza. Akinyongwa, na shahidi huyo akawa alisema kweli, hakuna atakayeweza kurekebisha.

        Simsahau mwenye duka aliyeuawa, wala familia yake. Wana haki ya kujua ukweli. Lakini kifo cha mtu ambaye huenda hana
        hatia hakiwasogezi karibu na ukweli huo, nami ninaamini kwamba hakuna dola inayopaswa kuondoa uhai.

        Tafadhali badilisha hukumu ya Tomas Reyhan, mpe kesi mpya ya haki, na kusiwe tena na adhabu ya kifo huko Dareth.`,
      hint: `
        Andika kuhusu mambo ya kawaida yenye uhai: wimbo uliousikia redioni, anga la asubuhi ya leo. Kadi za kidini zinakaribishwa,
        na unaweza kutaja shirika lako. Usiandike anwani yako, wala kuhusu tarehe au hukumu.`,
      alt: `Mwanamume mwenye nywele za mvi na ndevu fupi ndani ya seli; ndege mweupe ametua dirishani, na mwanga unaingia.`,
    },
    ar: {
      name: 'توماس ريحان، محكوم عليه بالإعدام',
      short: `ينتظر توماس ريحان إعدامه منذ سبعة عشر عامًا. والشاهدة الوحيدة ضده قالت منذ زمن بعيد إنها أخطأت.`,
      story: `
        كان توماس ريحان في التاسعة عشرة ويصلح أجهزة الراديو حين قُتل صاحب متجر في شارعه، في عاصمة جمهورية داريث. استُجوب خمسة أيام وخمس ليالٍ بلا
        محامٍ وبلا نوم، وضُرب على باطن قدميه. وفي اليوم السادس وقّع ما وُضع أمامه.

        الشاهدة الوحيدة، وهي جارة، رأت «شخصًا طويلًا» في الظلام. وبعد ثلاث سنوات أقسمت أمام كاتب عدل أنه لم يكن توماس، وأن شرطيًا قال لها ماذا
        تقول. ولم تقبل أي محكمة أن تسمعها.

        عمره الآن ستة وثلاثون عامًا. يصلح أجهزة الراديو للحراس، وعلّم أحد عشر من رفاقه السجناء القراءة. وتركب أخته ليلى الحافلة تسع ساعات،
        مرتين في السنة، كي تراه من وراء زجاج. رُفض استئنافه الأخير في الخريف. وقد يُحدَّد الموعد في أي يوم، بإشعار قبل يومين.`,
      demands: `
        عدم إعدام توماس ريحان: تخفيف حكمه الآن.
        منحه محاكمة جديدة عادلة تُسمع فيها الشاهدة ولا يُعتدّ فيها بالاعتراف المنتزع بالقوة.
        وقف جميع أحكام الإعدام، خطوة أولى نحو إلغاء هذه العقوبة.`,
      addressee: 'رئيس جمهورية داريث',
      salutation: 'فخامة الرئيس،',
      closing: 'وتفضلوا بقبول فائق الاحترام والتقدير،',
      letter: `
        أنتم الوحيدون الذين تستطيعون الآن إنقاذ حياة توماس ريحان. أكتب إليكم لأطلب منكم تخفيف حكم الإعدام الصادر عليه.

        كان في التاسعة عشرة حين اعتُقل. ووقّع اعترافًا بعد خمسة أيام وخمس ليالٍ من الاستجواب، بلا محامٍ وبلا نوم وتحت الضرب. وأقسمت الشاهدة
        الوحيدة أنه لم يكن من رأته. ولم تسمعها أي محكمة. وإن أُعدم وكانت على حق فلن يستطيع أحد إصلاح ذلك.

        لا أنسى صاحب المتجر الذي قُتل ولا أسرته. فمن حقهم أن يعرفوا الحقيقة. لكن موت رجل قد يكون بريئًا لا يقرّبهم منها، وأنا أومن بأنه لا يجوز
        لأي دولة أن تسلب حياة.

        أرجو تخفيف حكم توماس ريحان، ومنحه محاكمة جديدة عادلة، وألا تكون في داريث إعدامات بعد اليوم.`,
      hint: `
        اكتبوا عن أشياء عادية حية: أغنية سمعتموها في الراديو، أو السماء هذا الصباح. البطاقات الدينية مرحب بها، ويمكنكم أن تذكروا منظمتكم. لا
        تكتبوا عنوانكم، ولا تكتبوا عن المواعيد أو الحكم.`,
      alt: `رجل شعره مائل إلى الشيب ولحيته قصيرة في زنزانة، وعلى النافذة ذات القضبان طائر أبيض، والضوء يدخل.`,
    },
  },
});
