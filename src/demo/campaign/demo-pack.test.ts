import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { consentIds, type Texts } from '../../domain/case-pack.ts';
import { makeDictionary, maxDictionaryBytes } from './demo-dictionary.ts';
import { makeDemoPack } from './demo-pack.ts';
import { phrasesByLanguage } from './phrases.ts';

const pack = makeDemoPack();
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('the demo campaign', () => {
  it('numbers its cases 1 to 12', () => {
    expect(pack.cases.map((each) => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('has every text in every language', () => {
    const found = [...findTexts(pack, 'pack')];
    const points = pack.cases.filter(({ talkingPoints }) => talkingPoints).length;
    expect(points).toBeGreaterThan(0);
    expect(found).toHaveLength(12 * 14 + points + (pack.outcomes?.length ?? 0) * 2 + consentIds.length + 3);
    for (const [path, texts] of found) {
      expect(Object.keys(texts), path).toEqual(pack.languages);
      for (const text of Object.values(texts)) {
        expect(text, path).not.toMatch(/^\s|\s$|\n[ \t]|[ \t]{2}|\n{3}|['"]/);
        expect(text.length, path).toBeGreaterThan(5);
      }
      // A text that was left as it is in another language; names of places may be the same.
      expect(texts['ar'], path).toMatch(/\p{Script=Arabic}/u);
      expect(texts['sw'], path).not.toBe(texts['en']);
    }
  });

  it('asks for every consent, first version', () => {
    expect(pack.consents.map(({ id, version }) => [id, version])).toEqual(consentIds.map((id) => [id, 1]));
  });

  it.each(pack.cases.map((each) => [each.number, each] as const))('says that case %i is invented', (_, each) => {
    expect(each.country).toBe('');
    expect(each.story['en']?.split('\n\n').at(-1)).toMatch(/^This story is invented/);
    expect(each.story['fr']?.split('\n\n').at(-1)).toMatch(/^Cette histoire est inventée/);
    expect(each.story['sw']?.split('\n\n').at(-1)).toMatch(/^Hadithi hii imebuniwa.* hajaikagua tafsiri hii bado\.$/);
    expect(each.story['ar']?.split('\n\n').at(-1)).toMatch(/^هذه القصة متخيلة.*ولم يراجع هذه الترجمة/);
  });

  it.each(pack.outcomes ?? [])('says that the outcome of $year is invented', ({ country, what }) => {
    expect(country).toBe('');
    expect(what['en']?.split('\n\n').at(-1)).toMatch(/^An invented story/);
    expect(what['fr']?.split('\n\n').at(-1)).toMatch(/^Une histoire inventée/);
    expect(what['sw']?.split('\n\n').at(-1)).toMatch(/^Hadithi iliyobuniwa/);
    expect(what['ar']?.split('\n\n').at(-1)).toMatch(/^قصة متخيلة/);
  });

  it.each(pack.cases.map((each) => [each.number, each] as const))('keeps case %i in its measures', (_, each) => {
    for (const language of pack.languages) {
      expect(each.demands[language]?.split('\n')).toHaveLength(3);
      const words = each.sampleLetter[language]?.match(/[\p{L}\p{N}]+(?:[-’][\p{L}\p{N}]+)*/gu)?.length;
      expect(words, language).toBeGreaterThanOrEqual(120);
      expect(words, language).toBeLessThanOrEqual(180);
    }
    expect(each.addressee.address.split('\n').length).toBeGreaterThanOrEqual(3);
  });

  it.each(pack.cases.map((each) => [each.number, each] as const))(
    'draws case %i alone, small and harmless',
    (_, each) => {
      const drawing = decode(each.picture.bytes);
      expect(each.picture.bytes.length).toBeLessThanOrEqual(2500);
      expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 300">/);
      expect(drawing).not.toMatch(/<script|<style|<text|<image|style=|href|url\(|\bon\w+=/);
    },
  );
});

describe('the demo dictionary', () => {
  const dictionary = makeDictionary(pack, ['extra words']);

  it('fits into 24 KB and ends with what the caller gave', () => {
    expect(dictionary.length).toBeLessThanOrEqual(maxDictionaryBytes);
    expect(decode(dictionary).endsWith('extra words ')).toBe(true);
  });

  it('is the same each time', () => {
    expect(makeDictionary(makeDemoPack(), ['extra words'])).toEqual(dictionary);
  });

  it('holds every phrase of every language', () => {
    const text = decode(dictionary);
    for (const phrases of Object.values(phrasesByLanguage)) {
      expect(phrases.length).toBeGreaterThanOrEqual(100);
      for (const phrase of phrases) expect(text).toContain(phrase);
    }
  });

  it.each(Object.entries(letters()))(
    'makes a letter in %s at least a fifth smaller than deflate alone',
    (_, letter) => {
      const plain = deflateRawSync(letter, { level: 9 });
      const short = deflateRawSync(letter, { level: 9, dictionary });
      expect(inflateRawSync(short, { dictionary }).toString()).toBe(letter);
      expect(short.length).toBeLessThan(plain.length * 0.8);
    },
  );
});

function* findTexts(value: unknown, path: string): Generator<[string, Texts]> {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  if ('en' in value) yield [path, value as Texts];
  else for (const [key, part] of Object.entries(value)) yield* findTexts(part, `${path}.${key}`);
}

/** Letters as participants write them, taken from neither the samples nor the phrases. */
function letters(): Record<string, string> {
  return {
    English:
      'Dear Minister,\n\nMy name is Grace and I am a student at the university here in our town. Last night at the debate I heard about the journalist whom you keep in prison because she told the truth about a hospital. I could not sleep afterwards. I think that nobody should be punished for asking a question. She has two boys who miss her, and I have two brothers of the same age, so I know what that means.\n\nPlease release her as soon as you can, and please let a doctor look at her in the meantime. You have the power to do it today. I believe that a country is stronger when its people may speak freely.\n\nThank you for reading my letter. I hope that you will answer.\n\nYours sincerely,\nGrace',
    French:
      "Monsieur le Ministre,\n\nJe m'appelle Prosper et je suis étudiant en droit à l'université. J'ai appris hier, pendant notre débat, ce qui est arrivé à cet avocat qui défendait les marchands de rue. Je trouve que c'est injuste : il n'a rien fait de mal, il a seulement fait son travail. Moi aussi, je voudrais devenir avocat, et j'ai peur pour mon pays quand je vois que l'on casse la main d'un homme parce qu'il aide les pauvres.\n\nJe vous demande de le laisser sortir de sa maison et de lui rendre son travail. Je vous prie aussi de chercher ceux qui l'ont frappé. Nous sommes nombreux à attendre votre réponse.\n\nJe vous remercie de votre attention.\n\nRespectueusement,\nProsper",
    Swahili:
      'Mheshimiwa Waziri,\n\nJina langu ni Neema na mimi ni mwanafunzi wa shule ya sekondari. Ninakuandikia kuhusu muuguzi ambaye amefungwa gerezani kwa sababu aliwatibu watu waliojeruhiwa. Nimesikitishwa sana na habari hii. Mama yangu pia ni muuguzi, na kila siku anawasaidia watu wote bila kuuliza wanatoka wapi.\n\nTafadhali, ninakuomba umwachilie huru mara moja na umruhusu kurudi kwa familia yake. Kumtibu mgonjwa si kosa. Natumaini kwamba utafanya jambo la haki.\n\nAsante sana kwa kusoma barua yangu.\n\nKwa heshima,\nNeema',
    Portuguese:
      'Senhora Ministra,\n\nChamo-me João e tenho dezassete anos. Escrevo-lhe por causa da aldeia onde o rio ficou vermelho e as crianças estão doentes. Na nossa terra também há uma fábrica perto do rio, e os meus pais têm medo de beber a água. Penso que as famílias têm o direito de saber a verdade sobre as análises.\n\nPeço-lhe que publique os resultados e que mande tratar todas as crianças. Peço também que retire as acusações contra as três pessoas que só fizeram uma pergunta. Espero que a senhora faça o que é justo.\n\nObrigado pela sua atenção.\n\nCom os melhores cumprimentos,\nJoão',
    Arabic:
      'سيادة الوزير،\n\nتحية طيبة وبعد،\n\nاسمي ليلى وأنا طالبة في جامعة المدينة. أكتب إليكم بشأن الخباز الذي أخذه رجال مجهولون قبل خمس سنوات، ولا تعرف عائلته أين هو. لقد علمت أن زوجته وبناته يقفن كل أسبوع أمام وزارتكم. أعتقد أن لكل إنسان الحق في معرفة الحقيقة عن أهله.\n\nأطلب منكم أن تخبروا عائلته بمكانه وأن يتم الإفراج عنه فوراً. آمل أن تسمعوا صوت بناته.\n\nوتفضلوا بقبول فائق الاحترام،\nليلى',
    Amharic:
      'ክቡር ሚኒስትር፣\n\nስሜ ሄለን ይባላል። እኔ የአስራ ሁለተኛ ክፍል ተማሪ ነኝ። ይህን ደብዳቤ የምጽፍልዎ ግጥም በማንበቧ ምክንያት በእስር ላይ ስላለችው አሮጊት መምህርት ነው። ግጥም ማንበብ ወንጀል አይደለም። አያቴም መምህር ነበረች፤ ስለዚህ በጣም አዝኛለሁ።\n\nእባክዎ በአስቸኳይ እንድትፈታ እጠይቃለሁ። መነጽሯ እንዲመለስላት እና ሐኪም እንዲያያትም እጠይቃለሁ። ፍትህ እንደሚሰጧት ተስፋ አደርጋለሁ።\n\nከአክብሮት ጋር፣\nሄለን',
  };
}
