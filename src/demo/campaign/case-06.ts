import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Kwabo Mensende, lawyer, Republic of Ondawe. */
export const case06: CampaignCase = makeCase({
  number: 6,
  address: `
    Ministry of Justice
    Keeper of the Seals
    Independence Boulevard 8
    Ondawe City
    Republic of Ondawe`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Kwabo Mensende, lawyer',
      short: `Kwabo Mensende defended thirty street traders free of charge, and won. Now he may neither work nor leave his
        house.`,
      story: `
        Kwabo Mensende's office in Ondawe City was one room above a tyre shop. The door had no bell, because it was always
        open. When the capital of the Republic of Ondawe cleared its markets before a summit and arrested thirty traders,
        he took all thirty cases and did not ask for a fee. He won twenty-eight.

        The next week his licence was withdrawn for "conduct unbecoming". Two nights later, masked men waited on his stairs
        and broke his right hand. He learned to write with the left one, and filed a complaint. Nobody has been questioned.

        For seven months now, police have stood at his gate. He has not been charged with anything. He may not go out, and
        clients may not come in. The two traders whose appeals were still open have no lawyer. His daughter does her
        homework at the window and counts the shifts of the guards.`,
      demands: `
        End the house arrest of Kwabo Mensende, for which there is no order of a court.
        Give him his licence back, and let him defend his clients without fear.
        Find those who attacked him and bring them to justice.`,
      addressee: 'The Minister of Justice, Keeper of the Seals, of the Republic of Ondawe',
      salutation: 'Dear Minister,',
      closing: 'Yours faithfully,',
      letter: `
        I am writing to you about the lawyer Kwabo Mensende, who has not been allowed to leave his house in Ondawe City for
        seven months. No court has ordered it, and he has not been charged with anything.

        What he did was his profession. He defended thirty street traders who could not pay, and your own courts found
        that he was right in twenty-eight cases. A week later his licence was withdrawn, and masked men broke his right
        hand on his own stairs. He filed a complaint with the left one. Nobody has been questioned.

        Where a lawyer must fear for defending the poor, nobody is safe before the law, not even a minister.

        I respectfully ask you to withdraw the police from his gate, to give him his licence back, and to have the attack
        investigated, so that those responsible are brought to justice. I look forward to your answer.`,
      hint: `
        Write to him at home, in any language. Your name and address are welcome, and you may say which organisation you
        come from. Tell him about somebody who stood up for you. His daughter collects stamps.`,
      alt: `A man with round glasses, a short beard and a lawyer's white bands, before the columns of a courthouse.`,
    },
    fr: {
      name: 'Kwabo Mensende, avocat',
      short: `Kwabo Mensende a défendu gratuitement trente marchands de rue, et il a gagné. Il ne peut plus ni exercer ni sortir de
        chez lui.`,
      story: `
        Le cabinet de Kwabo Mensende, à Ondawe-Ville, tenait en une pièce au-dessus d'un marchand de pneus. La porte n'avait
        pas de sonnette : elle était toujours ouverte. Quand la capitale de la République d'Ondawe a vidé ses marchés
        avant un sommet et arrêté trente marchands, il a pris les trente dossiers sans demander d'honoraires. Il en a
        gagné vingt-huit.

        La semaine suivante, on l'a radié du barreau pour « conduite indigne ». Deux nuits plus tard, des hommes masqués
        l'attendaient dans l'escalier et lui ont cassé la main droite. Il a appris à écrire de la gauche et a porté
        plainte. Personne n'a été interrogé.

        Depuis sept mois, la police se tient devant sa porte. Il n'est accusé de rien. Il ne peut pas sortir, ses clients
        ne peuvent pas entrer. Les deux marchands dont l'appel était en cours n'ont plus d'avocat. Sa fille fait ses
        devoirs à la fenêtre et compte les relèves des gardes.`,
      demands: `
        Mettre fin à l'assignation à résidence de Kwabo Mensende, qu'aucun tribunal n'a ordonnée.
        Le réintégrer au barreau et le laisser défendre ses clients sans crainte.
        Retrouver ceux qui l'ont agressé et les traduire en justice.`,
      addressee: `Le ministre de la Justice, garde des Sceaux, de la République d'Ondawe`,
      salutation: 'Monsieur le Ministre,',
      closing: `Je vous prie d'agréer, Monsieur le Ministre, l'expression de ma haute considération.`,
      letter: `
        Je vous écris au sujet de l'avocat Kwabo Mensende, qui n'a pas le droit de quitter sa maison d'Ondawe-Ville depuis
        sept mois. Aucun tribunal ne l'a ordonné, et il n'est accusé de rien.

        Il n'a fait que son métier. Il a défendu trente marchands de rue qui ne pouvaient pas payer, et vos propres
        tribunaux lui ont donné raison vingt-huit fois. Une semaine plus tard, il était radié, et des hommes masqués lui
        cassaient la main droite dans son escalier. Il a porté plainte de la main gauche. Personne n'a été interrogé.

        Là où un avocat doit craindre de défendre les pauvres, nul n'est en sécurité devant la loi.

        Je vous demande respectueusement de retirer la police de sa porte, de le réintégrer au barreau et de faire enquêter
        sur l'agression, afin que les responsables soient traduits en justice.`,
      hint: `
        Écrivez-lui chez lui, dans n'importe quelle langue. Votre nom et votre adresse sont les bienvenus, et vous pouvez dire
        de quelle organisation vous venez. Parlez-lui de quelqu'un qui a pris votre défense. Sa fille collectionne les timbres.`,
      alt: `Un homme à lunettes rondes et barbe courte, en robe d'avocat à rabat blanc, devant les colonnes d'un tribunal.`,
    },
    sw: {
      name: 'Kwabo Mensende, wakili',
      short: `Kwabo Mensende aliwatetea wachuuzi thelathini wa mitaani bila malipo, akashinda. Sasa haruhusiwi kufanya kazi wala
        kutoka nyumbani kwake.`,
      story: `
        Ofisi ya Kwabo Mensende katika Jiji la Ondawe ilikuwa chumba kimoja juu ya duka la matairi. Mlango haukuwa na kengele,
        kwa sababu ulikuwa wazi siku zote. Mji mkuu wa Jamhuri ya Ondawe uliposafisha masoko yake kabla ya mkutano wa viongozi
        na kuwakamata wachuuzi thelathini, alizichukua kesi zote thelathini bila kudai ada. Alishinda ishirini na nane.

        Wiki iliyofuata leseni yake iliondolewa kwa "mwenendo usiofaa". Usiku mbili baadaye wanaume waliofunika nyuso
        walimngoja kwenye ngazi zake na kumvunja mkono wa kulia. Alijifunza kuandika kwa mkono wa kushoto, akapeleka malalamiko.
        Hakuna aliyehojiwa.

        Kwa miezi saba sasa polisi wanasimama langoni kwake. Hajashtakiwa kwa lolote. Haruhusiwi kutoka, na wateja hawaruhusiwi
        kuingia. Wachuuzi wawili ambao rufaa zao hazijaamuliwa hawana wakili. Binti yake hufanya kazi za shule dirishani na
        kuhesabu zamu za walinzi.`,
      demands: `
        Komesheni kizuizi cha nyumbani cha Kwabo Mensende, ambacho hakuna mahakama iliyokiamuru.
        Mrudishieni leseni yake, na mwacheni awatetee wateja wake bila hofu.
        Watafuteni waliomshambulia na wafikisheni mbele ya sheria.`,
      addressee: 'Waziri wa Sheria, Mtunza Mihuri, wa Jamhuri ya Ondawe',
      salutation: 'Mheshimiwa Waziri,',
      closing: 'Wako mwaminifu,',
      letter: `
        Ninakuandikia kuhusu wakili Kwabo Mensende, ambaye kwa miezi saba haruhusiwi kutoka nyumbani kwake katika Jiji la
        Ondawe. Hakuna mahakama iliyoamuru hivyo, na hajashtakiwa kwa lolote.

        Alichofanya ni kazi yake. Aliwatetea wachuuzi thelathini wa mitaani wasioweza kulipa, na mahakama zako zenyewe zilikubali
        kwamba alikuwa na haki katika kesi ishirini na nane. Wiki moja baadaye leseni yake iliondolewa, na wanaume waliofunika
        nyuso wakamvunja mkono wa kulia kwenye ngazi zake. Alipeleka malalamiko kwa mkono wa kushoto. Hakuna aliyehojiwa.

        Pale ambapo wakili lazima aogope kuwatetea maskini, hakuna aliye salama mbele ya sheria, hata waziri.

        Kwa heshima ninakuomba uondoe polisi langoni kwake, umrudishie leseni yake, na uagize shambulio hilo lichunguzwe ili
        waliohusika wafikishwe mbele ya sheria. Ninangoja jibu lako kwa matumaini.`,
      hint: `
        Mwandikie nyumbani kwake, kwa lugha yoyote. Jina na anwani yako vinakaribishwa, na unaweza kusema umetoka shirika gani.
        Mweleze kuhusu mtu aliyekutetea. Binti yake hukusanya stempu.`,
      alt: `Mwanamume mwenye miwani ya mviringo, ndevu fupi na kola nyeupe ya wakili, mbele ya nguzo za mahakama.`,
    },
    ar: {
      name: 'كوابو مينسيندي، محامٍ',
      short: `دافع كوابو مينسيندي مجانًا عن ثلاثين بائعًا في الشارع، وكسب. والآن لا يُسمح له بالعمل ولا بمغادرة بيته.`,
      story: `
        كان مكتب كوابو مينسيندي في مدينة أونداوي غرفة واحدة فوق محل للإطارات. ولم يكن للباب جرس لأنه كان مفتوحًا دائمًا. وحين أخلت عاصمة
        جمهورية أونداوي أسواقها قبل قمة واعتقلت ثلاثين بائعًا، تولى القضايا الثلاثين كلها ولم يطلب أجرًا. وكسب ثمانيًا وعشرين منها.

        في الأسبوع التالي سُحبت رخصته بسبب «سلوك غير لائق». وبعد ليلتين انتظره رجال ملثمون على درج بيته وكسروا يده اليمنى. تعلّم الكتابة
        باليسرى وقدّم شكوى. ولم يُستجوب أحد.

        منذ سبعة أشهر تقف الشرطة عند بوابته. لم توجَّه إليه أي تهمة. لا يحق له أن يخرج، ولا يحق لموكليه أن يدخلوا. والبائعان اللذان لم يُبتّ
        في استئنافهما بلا محامٍ. وابنته تكتب واجباتها عند النافذة وتعدّ نوبات الحراس.`,
      demands: `
        إنهاء الإقامة الجبرية المفروضة على كوابو مينسيندي، ولم تأمر بها أي محكمة.
        إعادة رخصته إليه، وتركه يدافع عن موكليه دون خوف.
        العثور على من اعتدوا عليه وتقديمهم إلى العدالة.`,
      addressee: 'وزير العدل وحافظ الأختام في جمهورية أونداوي',
      salutation: 'معالي الوزير،',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      letter: `
        أكتب إليكم بشأن المحامي كوابو مينسيندي الذي لا يُسمح له منذ سبعة أشهر بمغادرة بيته في مدينة أونداوي. لم تأمر بذلك أي محكمة، ولم
        توجَّه إليه أي تهمة.

        ما فعله هو مهنته. دافع عن ثلاثين بائعًا في الشارع لا يستطيعون الدفع، وقضت محاكمكم نفسها بأنه على حق في ثمانٍ وعشرين قضية. وبعد أسبوع
        سُحبت رخصته، وكسر رجال ملثمون يده اليمنى على درج بيته. وقدّم شكوى كتبها باليسرى. ولم يُستجوب أحد.

        حيث يخاف المحامي من الدفاع عن الفقراء لا أحد آمن أمام القانون، ولا حتى الوزير.

        أطلب منكم بكل احترام سحب الشرطة من أمام بوابته، وإعادة رخصته إليه، والتحقيق في الاعتداء كي يُقدَّم المسؤولون عنه إلى العدالة. وأنتظر
        جوابكم.`,
      hint: `
        اكتبوا إليه في بيته بأي لغة. اسمكم وعنوانكم مرحب بهما، ويمكنكم أن تقولوا من أي منظمة أنتم. حدّثوه عن شخص دافع عنكم. ابنته تجمع الطوابع.`,
      alt: `رجل بنظارة مستديرة ولحية قصيرة وياقة المحامين البيضاء أمام أعمدة محكمة.`,
    },
  },
});
