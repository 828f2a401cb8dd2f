import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Nhia Solang, poet, Union of Bhalong. */
export const case05: CampaignCase = makeCase({
  number: 5,
  address: `
    Supreme Court
    Hall of the Nine Pillars
    Lotus Canal Road 40
    Thavan
    Union of Bhalong`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: true, nameOrganisation: false } },
  texts: {
    en: {
      name: 'Nhia Solang, poet',
      short: `Nhia Solang, 67, read a poem at a market. It has nine lines, and she was sentenced to eight years for it.`,
      story: `
        Nhia Solang taught children to read for thirty-four years. When she retired, she began to write down what she had
        always said by heart: short poems about rice, ferries, and the river on which Thavan, the capital of the Union of
        Bhalong, is built.

        At the spring market two years ago she stood on a fruit crate and read "The River Has No Captain". People laughed,
        clapped, and asked for it again. A policeman wrote it down. A court found that the captain must be the head of
        state, and sentenced her to eight years for insulting him.

        Her eyes are failing. Her spectacles were taken from her as "glass", and paper is forbidden in her wing. So she
        makes her poems in her head and teaches them to the women in her cell, who carry them out when they are released.
        Forty-three poems have come out in this way.`,
      demands: `
        Annul the sentence and release Nhia Solang without conditions.
        Give her spectacles, paper and an eye doctor today.
        Abolish the crime of insulting the head of state.`,
      addressee: 'The President of the Supreme Court of the Union of Bhalong',
      salutation: 'Dear Madam President,',
      closing: 'With respect,',
      letter: `
        Your court will soon decide on the appeal of Nhia Solang, a teacher of 67 years, who was sentenced to eight years
        in prison for a poem. I ask you to annul the sentence and to let her go home.

        Her poem has nine lines. It speaks of a river that has no captain. People at the market laughed and clapped, and
        nobody was harmed. A state that is sure of itself does not fear nine lines, and a court that is just does not
        punish what a listener may have thought.

        Nhia Solang is losing her sight. Her spectacles were taken from her, and she is not allowed paper. This is cruel
        and serves no purpose. Please make sure that she gets both today, and that an eye doctor sees her.

        She taught children to read for thirty-four years. I hope that some of them sit in your court, and remember.`,
      hint: `
        Copy out a short poem that you know by heart, or write her one line of your own. Write large: her eyes are weak.
        Religious cards are welcome. Leave out your address, her trial, and any organisation.`,
      alt: `An old woman with white hair in a bun, in profile with closed eyes; before her a moon and the waves of a river.`,
    },
    fr: {
      name: 'Nhia Solang, poète',
      short: `Nhia Solang, 67 ans, a lu un poème au marché. Il compte neuf vers, et lui a valu huit ans de prison.`,
      story: `
        Pendant trente-quatre ans, Nhia Solang a appris à lire aux enfants. À la retraite, elle s'est mise à écrire ce
        qu'elle disait depuis toujours par cœur : de courts poèmes sur le riz, les bacs et le fleuve au bord duquel est
        bâtie Thavan, la capitale de l'Union de Bhalong.

        Au marché de printemps, il y a deux ans, elle est montée sur un cageot de fruits et a lu « Le fleuve n'a pas de
        capitaine ». Les gens ont ri, applaudi et redemandé le poème. Un policier l'a noté. Un tribunal a jugé que le
        capitaine ne pouvait être que le chef de l'État et l'a condamnée à huit ans pour outrage.

        Sa vue baisse. On lui a pris ses lunettes parce que c'est « du verre », et le papier est interdit dans son
        quartier. Alors elle compose dans sa tête et enseigne ses poèmes à ses compagnes de cellule, qui les emportent à
        leur libération. Quarante-trois poèmes sont sortis ainsi.`,
      demands: `
        Annuler la condamnation et libérer Nhia Solang sans condition.
        Lui donner dès aujourd'hui des lunettes, du papier et un médecin des yeux.
        Abolir le délit d'outrage au chef de l'État.`,
      addressee: `La présidente de la Cour suprême de l'Union de Bhalong`,
      salutation: 'Madame la Présidente,',
      closing: `Je vous prie d'agréer, Madame la Présidente, mes salutations respectueuses.`,
      letter: `
        Votre cour va bientôt se prononcer sur l'appel de Nhia Solang, une enseignante de 67 ans, condamnée à huit ans de
        prison pour un poème. Je vous demande d'annuler cette condamnation et de la laisser rentrer chez elle.

        Son poème compte neuf vers. Il parle d'un fleuve qui n'a pas de capitaine. Au marché, les gens ont ri et applaudi,
        et personne n'a subi de tort. Un État sûr de lui ne craint pas neuf vers, et une cour juste ne punit pas ce qu'un
        auditeur a pu penser.

        Nhia Solang perd la vue. On lui a pris ses lunettes et le papier lui est interdit. C'est cruel et cela ne sert à
        rien. Veillez, je vous prie, à ce qu'elle reçoive les deux dès aujourd'hui et à ce qu'un médecin des yeux
        l'examine.`,
      hint: `
        Recopiez un court poème que vous savez par cœur, ou écrivez-lui un vers à vous. Écrivez grand : sa vue est faible.
        Les cartes religieuses sont les bienvenues. Ne donnez pas votre adresse, ne parlez ni du procès, ni d'une
        organisation.`,
      alt: `Une vieille femme aux cheveux blancs en chignon, de profil, les yeux clos ; devant elle, la lune et un fleuve.`,
    },
    sw: {
      name: 'Nhia Solang, mshairi',
      short: `Nhia Solang, mwenye umri wa miaka 67, alisoma shairi sokoni. Lina mistari tisa, na kwa ajili yake alihukumiwa miaka
        minane.`,
      story: `
        Kwa miaka thelathini na minne Nhia Solang alifundisha watoto kusoma. Alipostaafu alianza kuandika yale aliyokuwa
        akiyasema kwa moyo siku zote: mashairi mafupi kuhusu mpunga, vivuko, na mto ambako Thavan, mji mkuu wa Muungano wa
        Bhalong, umejengwa.

        Katika soko la majira ya kuchipua miaka miwili iliyopita alisimama juu ya kreti la matunda na kusoma "Mto hauna
        nahodha". Watu walicheka, wakapiga makofi, wakaomba alisome tena. Polisi mmoja aliliandika. Mahakama iliamua kwamba
        nahodha lazima ni mkuu wa nchi, ikamhukumu miaka minane kwa kumtukana.

        Macho yake yanafifia. Miwani yake ilichukuliwa kwa kuwa ni "kioo", na karatasi imekatazwa katika sehemu aliyofungwa.
        Basi hutunga mashairi kichwani na kuwafundisha wanawake walio naye seli moja, nao huyabeba wanapoachiliwa. Mashairi
        arobaini na matatu yametoka kwa njia hiyo.`,
      demands: `
        Futeni hukumu na mwachilieni Nhia Solang bila masharti.
        Mpeni leo miwani, karatasi na daktari wa macho.
        Ondoeni kosa la kumtukana mkuu wa nchi.`,
      addressee: 'Rais wa Mahakama Kuu ya Muungano wa Bhalong',
      salutation: 'Mheshimiwa Rais wa Mahakama,',
      closing: 'Kwa heshima,',
      letter: `
        Mahakama yako itaamua hivi karibuni rufaa ya Nhia Solang, mwalimu mwenye umri wa miaka 67, aliyehukumiwa miaka minane
        gerezani kwa sababu ya shairi. Ninakuomba ufute hukumu hiyo na umruhusu arudi nyumbani.

        Shairi lake lina mistari tisa. Linazungumzia mto usio na nahodha. Watu sokoni walicheka na kupiga makofi, na hakuna
        aliyedhurika. Dola inayojiamini haiogopi mistari tisa, na mahakama ya haki haiadhibu yale ambayo huenda msikilizaji
        aliyafikiria.

        Nhia Solang anapoteza uwezo wa kuona. Miwani yake ilichukuliwa, na haruhusiwi kuwa na karatasi. Huu ni ukatili usio na
        faida yoyote. Tafadhali hakikisha kwamba anapata vyote viwili leo, na kwamba daktari wa macho anamwona.

        Alifundisha watoto kusoma kwa miaka thelathini na minne. Natumaini kwamba baadhi yao wamo katika mahakama yako, na
        wanakumbuka.`,
      hint: `
        Nakili shairi fupi unalolijua kwa moyo, au mwandikie mstari mmoja wako mwenyewe. Andika kwa herufi kubwa: macho yake ni
        dhaifu. Kadi za kidini zinakaribishwa. Usitaje anwani yako, kesi yake, wala shirika lolote.`,
      alt: `Bibi mwenye nywele nyeupe zilizofungwa fundo, kwa upande, macho yamefumba; mbele yake mwezi na mawimbi ya mto.`,
    },
    ar: {
      name: 'نيا سولانغ، شاعرة',
      short: `قرأت نيا سولانغ، 67 عامًا، قصيدة في سوق. القصيدة تسعة أسطر، وحُكم عليها بسببها بالسجن ثماني سنوات.`,
      story: `
        علّمت نيا سولانغ الأطفال القراءة أربعة وثلاثين عامًا. وحين تقاعدت بدأت تكتب ما كانت تقوله دائمًا عن ظهر قلب: قصائد قصيرة عن الأرز
        والعبّارات والنهر الذي بُنيت عليه تافان، عاصمة اتحاد بالونغ.

        في سوق الربيع قبل عامين وقفت على صندوق فاكهة وقرأت «ليس للنهر قبطان». ضحك الناس وصفقوا وطلبوا أن تعيدها. ودوّنها شرطي. ورأت محكمة أن
        القبطان لا بد أن يكون رئيس الدولة، وحكمت عليها بالسجن ثماني سنوات بتهمة إهانته.

        بصرها يضعف. وقد أُخذت نظارتها منها لأنها «زجاج»، والورق ممنوع في قسمها. لذلك تؤلف قصائدها في رأسها وتعلّمها لرفيقاتها في الزنزانة،
        فيحملنها معهن حين يُفرج عنهن. وخرجت بهذه الطريقة ثلاث وأربعون قصيدة.`,
      demands: `
        إلغاء الحكم والإفراج عن نيا سولانغ دون شروط.
        إعطاؤها نظارة وورقًا وعرضها على طبيب عيون اليوم.
        إلغاء جريمة إهانة رئيس الدولة.`,
      addressee: 'رئيسة المحكمة العليا لاتحاد بالونغ',
      salutation: 'سيادة الرئيسة،',
      closing: 'مع الاحترام،',
      letter: `
        ستنظر محكمتكم قريبًا في استئناف نيا سولانغ، وهي معلمة عمرها 67 عامًا حُكم عليها بالسجن ثماني سنوات بسبب قصيدة. أطلب منكم إلغاء الحكم
        والسماح لها بالعودة إلى بيتها.

        قصيدتها تسعة أسطر. وهي تتحدث عن نهر ليس له قبطان. ضحك الناس في السوق وصفقوا، ولم يتضرر أحد. إن الدولة الواثقة بنفسها لا تخاف تسعة
        أسطر، والمحكمة العادلة لا تعاقب على ما قد يكون مستمع فكّر فيه.

        تفقد نيا سولانغ بصرها. أُخذت نظارتها منها، ولا يُسمح لها بالورق. هذا قاسٍ ولا فائدة منه. أرجو أن تتأكدوا من حصولها على الاثنين اليوم،
        ومن أن طبيب عيون يفحصها.

        لقد علّمت الأطفال القراءة أربعة وثلاثين عامًا. وآمل أن يكون بعضهم في محكمتكم، وأن يتذكروا.`,
      hint: `
        انسخوا قصيدة قصيرة تحفظونها، أو اكتبوا لها سطرًا من عندكم. اكتبوا بحروف كبيرة: فعيناها ضعيفتان. البطاقات الدينية مرحب بها. لا تذكروا
        عنوانكم ولا محاكمتها ولا أي منظمة.`,
      alt: `امرأة مسنة بشعر أبيض معقود، من الجانب وعيناها مغمضتان، وأمامها قمر وأمواج نهر.`,
    },
  },
});
