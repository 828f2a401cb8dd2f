import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Teodora Valmik, journalist, Republic of Varenia. */
export const case01: CampaignCase = makeCase({
  number: 1,
  address: `
    Ministry of Justice
    12 Square of the Scales
    Port Sereno 1004
    Republic of Varenia`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: false, nameOrganisation: false } },
  texts: {
    en: {
      name: 'Teodora Valmik, journalist',
      short: `Teodora Valmik asked where the money for a children's hospital had gone. For that she is serving six years.`,
      story: `
        For eleven years Teodora Valmik, 41, wrote for a small newspaper in the harbour town of Selm. Last spring she
        published three articles about a children's hospital in the Republic of Varenia that had been paid for and never
        built: a fence, a sign, and a field of thistles.

        Nine days after the third article, police searched the newsroom and took her away in front of her two sons. A
        court heard the case in one afternoon, behind closed doors, and sentenced her to six years for "spreading false
        news". Nobody has ever shown that a sentence of hers was false.

        She is held in Korvat prison, four hours from her sons, and may see them for half an hour a month. Her asthma
        is not treated. She goes on writing, on the backs of envelopes, because paper is rationed.`,
      demands: `
        Release Teodora Valmik at once and without conditions.
        Until then, give her the medical care she needs and let her sons visit every week.
        Repeal the law on "false news", which is used to punish reporting.`,
      points: `
        Who is harmed when a newspaper asks where public money has gone? And who, when it may not?
        A court may call a report false. What would it have to show us first?
        Is there any news that should be forbidden? Who would decide?`,
      addressee: 'The Minister of Justice of the Republic of Varenia',
      salutation: 'Dear Minister,',
      closing: 'Yours faithfully,',
      letter: `
        I am writing to you about Teodora Valmik, a journalist from Selm, who is serving six years in Korvat prison. She
        reported that a children's hospital had been paid for and never built. The court that sentenced her heard the
        case in one afternoon, behind closed doors, and nobody has shown that anything she wrote was false.

        To ask where public money has gone is not a crime. It is what a newspaper is for. Parents in your country have a
        right to know why there is no hospital, and Teodora Valmik's sons have a right to their mother.

        I respectfully ask you to release her at once and without conditions. Until then, please make sure that her
        asthma is treated and that her sons may visit her every week. I also ask you to repeal the law on "false news".

        I would be grateful to hear what you decide.`,
      hint: `
        Write two or three simple sentences in large, clear letters, and send your best wishes to her sons Luka and Mirel
        too. Do not give your address, and do not mention politics, the court or any organisation.`,
      alt: `A woman with dark, chin-length hair and a pencil behind her ear, a newspaper page beside her.`,
    },
    fr: {
      name: 'Teodora Valmik, journaliste',
      short: `Teodora Valmik a demandé où était passé l'argent d'un hôpital pour enfants. Pour cela, elle purge une peine de
        six ans.`,
      story: `
        Pendant onze ans, Teodora Valmik, 41 ans, a écrit pour un petit journal de la ville portuaire de Selm. Au
        printemps dernier, elle a publié trois articles sur un hôpital pour enfants de la République de Varénie, payé et
        jamais construit : une clôture, un panneau et un champ de chardons.

        Neuf jours après le troisième article, la police a fouillé la rédaction et l'a emmenée devant ses deux fils. Un
        tribunal a jugé l'affaire en un après-midi, à huis clos, et l'a condamnée à six ans de prison pour « diffusion
        de fausses nouvelles ». Personne n'a jamais montré qu'une seule de ses phrases était fausse.

        Elle est détenue à la prison de Korvat, à quatre heures de route de ses fils, qu'elle peut voir une demi-heure
        par mois. Son asthme n'est pas soigné. Elle continue d'écrire, au dos d'enveloppes, car le papier est rationné.`,
      demands: `
        Libérer Teodora Valmik immédiatement et sans condition.
        D'ici là, lui donner les soins dont elle a besoin et laisser ses fils la voir chaque semaine.
        Abroger la loi sur les « fausses nouvelles », qui sert à punir l'information.`,
      points: `
        À qui nuit un journal qui demande où est passé l'argent public ? Et à qui nuit-on quand il n'en a pas le droit ?
        Un tribunal peut dire qu'un article est faux. Que devrait-il d'abord nous montrer ?
        Y a-t-il des nouvelles qu'il faudrait interdire ? Qui en déciderait ?`,
      addressee: 'Le ministre de la Justice de la République de Varénie',
      salutation: 'Monsieur le Ministre,',
      closing: `Je vous prie d'agréer, Monsieur le Ministre, l'expression de ma haute considération.`,
      letter: `
        Je vous écris au sujet de Teodora Valmik, journaliste à Selm, qui purge une peine de six ans à la prison de
        Korvat. Elle a révélé qu'un hôpital pour enfants avait été payé et jamais construit. Le tribunal l'a jugée en un
        après-midi, à huis clos, et personne n'a montré qu'elle avait écrit quoi que ce soit de faux.

        Demander où est passé l'argent public n'est pas un crime. C'est à cela que sert un journal. Les parents de votre
        pays ont le droit de savoir pourquoi il n'y a pas d'hôpital, et ses fils ont droit à leur mère.

        Je vous demande respectueusement de la libérer immédiatement et sans condition. D'ici là, veillez à ce que son
        asthme soit soigné et à ce que ses fils puissent la voir chaque semaine. Je vous demande aussi d'abroger la loi
        sur les « fausses nouvelles ».`,
      hint: `
        Écrivez deux ou trois phrases simples, en grandes lettres bien lisibles, et saluez aussi ses fils Luka et Mirel.
        N'indiquez pas votre adresse et ne parlez ni de politique, ni du tribunal, ni d'une organisation.`,
      alt: `Une femme aux cheveux bruns mi-longs, un crayon derrière l'oreille, une page de journal à côté d'elle.`,
    },
    sw: {
      name: 'Teodora Valmik, mwandishi wa habari',
      short: `Teodora Valmik aliuliza fedha za hospitali ya watoto zimekwenda wapi. Kwa hilo anatumikia kifungo cha miaka sita.`,
      story: `
        Kwa miaka kumi na mmoja Teodora Valmik, mwenye umri wa miaka 41, aliandikia gazeti dogo katika mji wa bandari wa
        Selm. Majira ya kuchipua yaliyopita alichapisha makala tatu kuhusu hospitali ya watoto katika Jamhuri ya Varenia
        ambayo ililipiwa lakini haikujengwa kamwe: palikuwa na ua, kibao, na shamba la miiba.

        Siku tisa baada ya makala ya tatu, polisi walipekua chumba cha habari na kumchukua mbele ya wanawe wawili. Mahakama
        ilisikiliza kesi kwa alasiri moja, milango ikiwa imefungwa, na ikamhukumu miaka sita kwa "kueneza habari za uongo".
        Hakuna aliyewahi kuonyesha kwamba hata sentensi yake moja ilikuwa ya uongo.

        Anashikiliwa katika gereza la Korvat, saa nne kutoka kwa wanawe, na anaruhusiwa kuwaona nusu saa kwa mwezi. Pumu
        yake haitibiwi. Anaendelea kuandika, nyuma ya bahasha, kwa sababu karatasi hutolewa kwa kipimo.`,
      demands: `
        Mwachilieni Teodora Valmik mara moja na bila masharti.
        Hadi wakati huo, mpeni matibabu anayohitaji na waruhusuni wanawe kumtembelea kila wiki.
        Futeni sheria ya "habari za uongo", inayotumiwa kuadhibu uandishi wa habari.`,
      points: `
        Nani anaumia gazeti linapouliza fedha za umma zimekwenda wapi? Na nani anaumia lisiporuhusiwa kuuliza?
        Mahakama inaweza kusema kwamba habari ni ya uongo. Ingepaswa kutuonyesha nini kwanza?
        Je, kuna habari zinazopaswa kukatazwa? Nani angeamua?`,
      addressee: 'Waziri wa Sheria wa Jamhuri ya Varenia',
      salutation: 'Mheshimiwa Waziri,',
      closing: 'Kwa heshima,',
      letter: `
        Ninakuandikia kuhusu Teodora Valmik, mwandishi wa habari kutoka Selm, ambaye anatumikia kifungo cha miaka sita katika
        gereza la Korvat. Alieleza kwamba hospitali ya watoto ililipiwa lakini haikujengwa kamwe. Mahakama iliyomhukumu
        ilisikiliza kesi kwa alasiri moja, milango ikiwa imefungwa, na hakuna aliyeonyesha kwamba alichoandika kilikuwa cha
        uongo.

        Kuuliza fedha za umma zimekwenda wapi si kosa. Hiyo ndiyo kazi ya gazeti. Wazazi katika nchi yako wana haki ya kujua
        kwa nini hakuna hospitali, na wana wa Teodora Valmik wana haki ya kuwa na mama yao.

        Kwa heshima ninakuomba umwachilie huru mara moja na bila masharti. Hadi wakati huo, tafadhali hakikisha kwamba pumu
        yake inatibiwa na kwamba wanawe wanaweza kumtembelea kila wiki. Ninakuomba pia ufute sheria ya "habari za uongo".

        Nitashukuru kusikia uamuzi wako.`,
      hint: `
        Andika sentensi mbili au tatu rahisi kwa herufi kubwa zinazosomeka, na uwatumie salamu pia wanawe Luka na Mirel.
        Usitaje anwani yako, wala siasa, mahakama au shirika lolote.`,
      alt: `Mwanamke mwenye nywele nyeusi zinazofika kidevuni na penseli nyuma ya sikio, kando yake ukurasa wa gazeti.`,
    },
    ar: {
      name: 'تيودورا فالميك، صحفية',
      short: `سألت تيودورا فالميك أين ذهبت أموال مستشفى للأطفال. ولهذا تقضي حكمًا بالسجن ست سنوات.`,
      story: `
        كتبت تيودورا فالميك، البالغة من العمر 41 عامًا، أحد عشر عامًا في صحيفة صغيرة في مدينة سيلم الساحلية. وفي الربيع الماضي
        نشرت ثلاث مقالات عن مستشفى للأطفال في جمهورية فارينيا دُفع ثمنه ولم يُبنَ قط: سياج ولافتة وحقل من الشوك.

        بعد تسعة أيام من المقالة الثالثة فتّشت الشرطة مكتب التحرير واقتادتها أمام ابنيها. ونظرت محكمة في القضية في عصر يوم واحد
        خلف أبواب مغلقة، وحكمت عليها بالسجن ست سنوات بتهمة «نشر أخبار كاذبة». ولم يُثبت أحد قط أن جملة واحدة مما كتبته كاذبة.

        هي محتجزة في سجن كورفات، على بعد أربع ساعات من ابنيها، ولا يُسمح لها برؤيتهما إلا نصف ساعة في الشهر. والربو الذي تعانيه لا
        يُعالج. وما زالت تكتب، على ظهر المظاريف، لأن الورق يُوزّع بمقدار.`,
      demands: `
        الإفراج عن تيودورا فالميك فورًا ودون شروط.
        وإلى ذلك الحين، تقديم العلاج الذي تحتاج إليه والسماح لابنيها بزيارتها كل أسبوع.
        إلغاء قانون «الأخبار الكاذبة» الذي يُستعمل لمعاقبة الصحافة.`,
      points: `
        من يتضرر حين تسأل صحيفة أين ذهب المال العام؟ ومن يتضرر حين لا يُسمح لها بالسؤال؟
        قد تقول محكمة إن خبرًا ما كاذب. فما الذي عليها أن تثبته لنا أولًا؟
        هل هناك أخبار ينبغي منعها؟ ومن يقرر ذلك؟`,
      addressee: 'وزير العدل في جمهورية فارينيا',
      salutation: 'معالي الوزير،',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      letter: `
        أكتب إليكم بشأن تيودورا فالميك، وهي صحفية من سيلم تقضي حكمًا بالسجن ست سنوات في سجن كورفات. لقد كشفت أن مستشفى للأطفال دُفع
        ثمنه ولم يُبنَ قط. والمحكمة التي حكمت عليها نظرت في القضية في عصر يوم واحد خلف أبواب مغلقة، ولم يُثبت أحد أن شيئًا مما كتبته
        كاذب.

        ليس جريمة أن يسأل المرء أين ذهب المال العام. لهذا وُجدت الصحف. ومن حق الآباء والأمهات في بلدكم أن يعرفوا لماذا لا يوجد
        مستشفى، ومن حق ابني تيودورا فالميك أن تكون أمهما معهما.

        أطلب منكم بكل احترام أن تفرجوا عنها فورًا ودون شروط. وإلى ذلك الحين، أرجو أن تتأكدوا من علاج الربو الذي تعانيه ومن أن ابنيها
        يستطيعان زيارتها كل أسبوع. كما أطلب منكم إلغاء قانون «الأخبار الكاذبة».

        وسأكون شاكرًا لو عرفت قراركم.`,
      hint: `
        اكتبوا جملتين أو ثلاث جمل بسيطة بحروف كبيرة واضحة، وأرسلوا تحياتكم إلى ابنيها لوكا وميريل أيضًا. لا تذكروا عنوانكم، ولا تذكروا
        السياسة أو المحكمة أو أي منظمة.`,
      alt: `امرأة شعرها داكن يصل إلى الذقن وخلف أذنها قلم رصاص، وإلى جانبها صفحة من جريدة.`,
    },
  },
});
