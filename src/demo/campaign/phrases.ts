/**
 * Words and phrases that letters and messages of six languages are made of, the most frequent first, for the dictionary.
 * Written for this purpose, with plain apostrophes and without names.
 */
export const phrasesByLanguage: Readonly<Record<'en' | 'fr' | 'sw' | 'pt' | 'ar' | 'am', readonly string[]>> = {
  en: toPhrases(`
    I am writing to you / I am writing to ask you to / I respectfully ask you to / I urge you to / Please make sure that /
    has been in prison for / at once and without conditions. / immediately and unconditionally / release / because of /
    human rights / the right to / freedom of expression / freedom of speech / and the family / and her family / his family /
    and their children / who has been / who have been / should be / there is no / it is not a crime / has not done anything wrong /
    is not guilty / a fair trial / a lawyer / a doctor / medical care / is being held / was arrested / was sentenced to /
    years in prison / the police / the government / your country / in my country / all over the world / the whole world /
    is watching / I am very worried about / I was shocked to hear / I have heard about / I have just learned that /
    I am a student / at the university of / I am a pupil / at the school of / years old / My name is / we are / with my friends /
    Thank you for / reading my letter / your attention / I hope that you will / I believe that / I think that / I would like /
    you have the power to / do the right thing / justice / freedom / peace / hope / Every person has / Nobody should be /
    nobody should be punished for / tortured / torture and other ill-treatment / the death penalty / the truth / their land /
    Dear Sir or Madam, / Your Excellency, / Dear President, / Dear Minister, / Yours sincerely, / Yours faithfully, / Respectfully, /
    Kind regards, / Dear friend, / Dear / You are not alone. / We are thinking of you / I am thinking of you every day /
    We will not forget you / we will not stop until / you are free / Stay strong / be strong / keep going / Never give up /
    do not lose hope / your courage / You are very brave / inspires us all / I admire / we are with you / We stand with you /
    I send you / greetings from / with love / All my best wishes / God bless you / I pray for you / and your family / solidarity /
    everything / something / already / against / together / between / through / without / people / because / could / would / their /
    about / before / after / again / always / another / country / letter / please / which / where / when / that / this / with / from /
    have / will / your / and the / of the / to the / in the / for the / on the / is the / that the / ing / tion / ment / `),
  fr: toPhrases(`
    Je vous écris pour / Je vous écris au sujet de / Je vous demande de / Je vous prie de / Je vous demande respectueusement de /
    libérer immédiatement et sans condition / la libération de / est en prison depuis / les droits humains /
    les droits de l'homme / le droit de / la liberté d'expression / à cause de / sa famille / et ses enfants / et leurs enfants /
    qui a été / qui ont été / a été arrêté / a été arrêtée / a été condamné à / ans de prison / est détenu / est détenue /
    n'a rien fait de mal / n'est pas un crime / il n'y a pas / c'est injuste / un procès équitable / un avocat / un médecin /
    des soins médicaux / la police / le gouvernement / votre pays / dans mon pays / dans le monde entier / Le monde vous regarde /
    Je suis très inquiet / J'ai appris que / J'ai appris avec tristesse que / Je suis étudiant / Je suis étudiante /
    à l'université de / Je suis élève / au lycée / à l'école / J'ai / ans / Je m'appelle / nous sommes / avec mes amis /
    Je vous remercie de / votre attention / J'espère que vous / Je crois que / Je pense que / je voudrais / nous vous demandons de /
    vous avez le pouvoir de / la justice / la liberté / la paix / l'espoir / Toute personne a le droit / Personne ne devrait /
    être puni pour / la torture / la peine de mort / la vérité / leurs terres / d'abandonner toutes les charges / une enquête /
    Monsieur le Président, / Monsieur le Ministre, / Madame la Ministre, / Madame, Monsieur, / Excellence, /
    Veuillez agréer, / l'expression de / ma haute considération. / mes salutations distinguées. / mes sentiments respectueux /
    Respectueusement, / Cordialement, / Cher ami, / Chère amie, / Cher / Chère / Tu n'es pas seul / Vous n'êtes pas seul /
    Nous pensons à vous / Je pense à toi / tous les jours / On ne t'oublie pas / Nous ne vous oublierons jamais / Courage ! /
    ton courage / votre courage / tiens bon / tenez bon / Ne perdez pas espoir / nous sommes avec vous / de tout cœur avec vous /
    Je vous admire / Bon courage à vous et à votre famille / Que Dieu vous bénisse / Je prie pour vous / Je t'embrasse /
    amicalement / solidarité / aujourd'hui / toujours / parce que / pourquoi / encore / contre / ensemble / beaucoup / autres /
    même / aussi / avant / après / comme / cette / leurs / être / avoir / faire / peut / pour / dans / avec / sans / vous / nous / que les /
    de la / et de / dans le / pour les / sur le / qu'il / qu'elle / d'un / d'une / c'est / les / des / ment / tion / `),
  sw: toPhrases(`
    Ninakuandikia barua hii / Ninakuandikia kuhusu / Naandika kukuomba / Ninakuomba / Tunakuomba / tafadhali / Ninakusihi /
    aachiliwe huru mara moja / bila masharti yoyote / waachiliwe huru / mwachilie huru / haki za binadamu / haki ya / uhuru wa kujieleza /
    kwa sababu / kwa sababu ya / familia yake / na watoto wake / na familia zao / amefungwa gerezani / yuko gerezani / kwa miaka /
    tangu mwaka / alikamatwa na polisi / alihukumiwa / miaka / kifungo cha / hana hatia / hakufanya kosa lolote / si kosa /
    si haki / kesi ya haki / wakili / daktari / matibabu / serikali / serikali yako / nchi yako / nchi yetu / katika nchi /
    duniani kote / ulimwengu mzima / Nimesikitishwa sana / nimesikia kuwa / nina wasiwasi / Mimi ni mwanafunzi / wa chuo kikuu cha /
    wa shule ya / nina umri wa miaka / Jina langu ni / sisi ni / pamoja na / Asante kwa / asante sana / kusoma barua yangu /
    Natumaini kwamba / Ninaamini kwamba / nafikiri / ningependa / una uwezo wa / kufanya / haki / uhuru / amani / tumaini / ukweli /
    Kila mtu ana haki ya / Hakuna mtu anayepaswa / kuteswa / mateso / adhabu ya kifo / ardhi yao / kuadhibiwa / kulinda / kuheshimu /
    Mheshimiwa Rais, / Mheshimiwa Waziri, / Mheshimiwa / Ndugu / Kwa heshima, / Wako mwaminifu, / Wako katika / Mpendwa / Rafiki yangu /
    Hauko peke yako / Huko peke yako / Tuko pamoja nawe / Tuko pamoja na wewe / Tunakukumbuka / kila siku / Hatutakusahau /
    Usikate tamaa / Jipe moyo / Kuwa na nguvu / ujasiri wako / wewe ni shujaa / Mungu akubariki / Tunakuombea / Ninakuombea /
    wewe na familia yako / salamu kutoka / upendo / mshikamano / siku moja / utakuwa huru / kwamba / ambaye / ambao / lakini / kama /
    pia / sana / wote / watu / mtu / yake / yao / wake / wetu / yetu / hii / huyu / hao / katika / kuwa / ili / bado / baada ya / kabla ya /
    mpaka / kwa ajili ya / ya / na / wa / kwa / ni / za / `),
  pt: toPhrases(`
    Escrevo-lhe para pedir / Escrevo a respeito de / Peço-lhe que / Peço respeitosamente que / Venho por este meio / por favor /
    liberte imediatamente e sem condições / a libertação de / está na prisão há / está preso / está presa / os direitos humanos /
    o direito à / o direito de / a liberdade de expressão / por causa de / a sua família / e os seus filhos / que foi / que foram /
    foi detido / foi detida / foi condenado a / anos de prisão / não fez nada de mal / não é crime / não há / é injusto /
    um julgamento justo / um advogado / um médico / cuidados médicos / a polícia / o governo / o seu país / no meu país /
    em todo o mundo / o mundo inteiro / Estou muito preocupado com / Estou muito preocupada / Soube que / Fiquei triste ao saber /
    Sou estudante / da universidade de / da escola / Tenho / anos / Chamo-me / O meu nome é / nós somos / com os meus amigos /
    Agradeço / a sua atenção / obrigado / obrigada / Espero que / Acredito que / Penso que / gostaria de / tem o poder de /
    a justiça / a liberdade / a paz / a esperança / a verdade / Todas as pessoas têm direito / Ninguém deve ser / punido por /
    a tortura / a pena de morte / as suas terras / retirar todas as acusações / uma investigação / Excelentíssimo Senhor Presidente, /
    Excelentíssimo Senhor Ministro, / Senhora Ministra, / Excelência, / Com os melhores cumprimentos, / Respeitosamente, /
    Atenciosamente, / Querido amigo, / Querida amiga, / Não estás sozinho / Você não está sozinho / não está sozinha /
    Pensamos em si / Penso em ti / todos os dias / Não vamos esquecer / nunca / Coragem / a sua coragem / muita força / força /
    Não perca a esperança / estamos consigo / estamos com você / Admiro / Que Deus o abençoe / Rezo por si / e para a sua família /
    um abraço / com carinho / solidariedade / porque / também / ainda / contra / juntos / muito / pessoas / mesmo / antes / depois /
    como / esta / este / isso / para / com / sem / mais / quando / onde / não / são / ção / ções / mente / que o / que a / de um / de uma /
    do que / dos / das / para o / `),
  ar: toPhrases(`
    أكتب إليكم / أكتب إليكم بشأن / أكتب إليكم لأطلب منكم / أطلب منكم / أناشدكم / أرجو منكم / من فضلكم / الإفراج عن / الإفراج الفوري /
    فوراً ودون قيد أو شرط / إطلاق سراح / حقوق الإنسان / الحق في / حرية التعبير / بسبب / عائلته / عائلتها / وأطفاله / في السجن / منذ /
    سنوات / سنة / الذي / التي / الذين / تم اعتقاله / تم اعتقالها / حُكم عليه بالسجن / لم يرتكب أي جريمة / ليس جريمة / هذا ظلم /
    محاكمة عادلة / محامٍ / طبيب / الرعاية الطبية / الشرطة / الحكومة / بلدكم / في بلدي / في جميع أنحاء العالم / العالم كله /
    أشعر بقلق بالغ / لقد علمت أن / أنا طالب / أنا طالبة / في جامعة / في مدرسة / عمري / اسمي / نحن / مع أصدقائي / شكراً / شكراً لكم على /
    آمل أن / أعتقد أن / أتمنى / لديكم القدرة على / العدالة / الحرية / السلام / الأمل / الحقيقة / لكل إنسان الحق في / لا يجوز / التعذيب /
    عقوبة الإعدام / أرضهم / إسقاط جميع التهم / التحقيق / حماية / سيادة الرئيس، / معالي الوزير، / السيد الوزير، / السيد الرئيس، /
    تحية طيبة وبعد، / وتفضلوا بقبول فائق الاحترام والتقدير / مع خالص التحية / مع فائق الاحترام، / عزيزي / عزيزتي / صديقي / السلام عليكم /
    لست وحدك / نحن معك / نفكر فيك / كل يوم / لن ننساك / كن قوياً / كوني قوية / لا تفقد الأمل / شجاعتك / أنت شجاع / بارك الله فيك /
    أدعو لك / إن شاء الله / ولعائلتك / مع حبي / تضامن / التضامن معكم / أن / إلى / على / من / في / عن / هذا / هذه / كان / كانت / لأن / لكن / أيضاً /
    بعد / قبل / حتى / كل / غير / الناس / لهم / لها / له / ال / وال / بال / `),
  am: toPhrases(`
    ይህን ደብዳቤ የምጽፍልዎ / ስለ / እጠይቃለሁ / እንዲፈታ / እንድትፈታ / እንዲፈቱ / በአስቸኳይ / ያለ ምንም ቅድመ ሁኔታ / እባክዎ / እማጸናለሁ / በአክብሮት እጠይቃለሁ /
    ሰብአዊ መብት / ሰብአዊ መብቶች / የሰብአዊ መብት / መብት አለው / ሐሳብን የመግለጽ ነጻነት / ምክንያቱም / ምክንያት / ቤተሰብ / ቤተሰቡ / ቤተሰቦቿ / ልጆች / እስር ቤት /
    በእስር ላይ / ታስሯል / ታስራለች / ዓመት / ዓመታት / ተፈርዶበታል / ምንም ወንጀል አልፈጸመም / ወንጀል አይደለም / ፍትሃዊ የፍርድ ሂደት / ጠበቃ / ሐኪም / ሕክምና / ፖሊስ /
    መንግሥት / አገር / በአገራችን / በዓለም ዙሪያ / ዓለም ሁሉ / በጣም አሳስቦኛል / ሰምቻለሁ / እኔ ተማሪ ነኝ / ዩኒቨርሲቲ / ትምህርት ቤት / ዕድሜዬ / ስሜ / እኛ /
    ከጓደኞቼ ጋር / አመሰግናለሁ / እናመሰግናለን / ተስፋ አደርጋለሁ / አምናለሁ / እፈልጋለሁ / ፍትሕ / ፍትህ / ነጻነት / ሰላም / ተስፋ / እውነት / ማንኛውም ሰው / ማንም ሰው /
    ማሰቃየት / የሞት ቅጣት / መሬታቸው / ምርመራ / ጥበቃ / ክቡር ፕሬዚዳንት፣ / ክቡር ሚኒስትር፣ / ክቡር / ክብርት / ከአክብሮት ጋር / ከሰላምታ ጋር፣ / ውድ / ወዳጄ / ጓደኛዬ /
    ብቻህን አይደለህም / ብቻሽን አይደለሽም / ከአንተ ጋር ነን / ከእርስዎ ጋር ነን / በየቀኑ / እናስብሃለን / አንረሳህም / በርታ / በርቺ / አይዞህ / አይዞሽ / ተስፋ አትቁረጥ /
    ድፍረት / እግዚአብሔር ይባርክህ / እጸልያለሁ / ከፍቅር ጋር / አጋርነት / ነው። / ናት። / ናቸው። / ነበር። / አለ። / እና / ግን / ወይም / ላይ / ውስጥ / ጋር / ሁሉ / በጣም / ሰው /
    ሰዎች / ይህ / ያለ / እንዲሁም / በኋላ / በፊት / እንደ / ለሁሉም / አለሁ። / `),
};

function toPhrases(text: string): readonly string[] {
  return text
    .split('/')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
