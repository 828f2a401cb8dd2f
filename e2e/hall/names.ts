import { pick, type Random } from '../bench/seeded-random.ts';

/**
 * Given and family names as they are borne, by script and custom, put together at random: the people are invented. Diacritics, apostrophes, particles, joiners
 * and vowel signs are as in life; some customs know one name only.
 */
type Custom = { readonly weight: number; readonly given: readonly string[]; readonly family: readonly string[] };

const customs: readonly Custom[] = [
  {
    weight: 30,
    given: words(
      'Amina Béatrice Chantal Dieudonné Espérance Fiston Grâce Héritier Innocent Joëlle Merveille Nathanaël',
    ),
    family: words(
      'Banza Ilunga Kabongo Kalonji Kasongo Katumba Lukusa Mbuyi Mukendi Mwamba Ngoy Nsenga Tshibanda Wa-Bana',
    ),
  },
  {
    weight: 12,
    given: words('Baraka Furaha Jumaa Neema Pendo Rehema Salama Tumaini Zawadi Zuhura Shukuru Bahati'),
    family: ['Mwakasege', 'wa Thiong’o', 'Ng’ang’a', 'Abdallah', 'Mohamed', 'Kipng’eno', 'Mwinyimkuu', 'Chirwa'],
  },
  {
    weight: 10,
    given: words('João Conceição Inês Luís Mónica Ângela Simão Esperança Gonçalo Lurdes'),
    family: ['dos Santos Ferreira', 'da Silva', 'Guimarães', 'Magalhães', 'de Sá e Melo', 'Sebastião', 'Cunhal'],
  },
  {
    weight: 10,
    given: ['فاطمة', 'يوسف', 'خديجة', 'عبد الرحمن', 'نُور', 'إبراهيم', 'زينب', 'مصطفى'],
    family: ['الزهراني', 'بن صالح', 'القرشي', 'حدّاد', 'الطيب', 'عبد القادر', 'بوعزيز'],
  },
  {
    weight: 10,
    given: ['ሰላማዊት', 'ዓለምነሽ', 'ተስፋዬ', 'ብርሃኑ', 'ፍቅርተ', 'ዮሐንስ', 'ትዕግስት'],
    family: ['ገብረመድኅን', 'ወልደሚካኤል', 'ኃይለማርያም', 'ተክለሃይማኖት', 'አበበ በቀለ'],
  },
  {
    weight: 6,
    given: ['ဒေါ်ခင်မြင့်', 'ဦးအောင်ကျော်', 'မသန္တာ', 'ကိုဇော်မင်း', 'နန်းမိုးစန်'],
    family: ['ထွန်းလင်း', 'ရွှေရည်', 'စိုးမိုးသူ', 'ဝင်းမောင်', 'သီတာ'],
  },
  {
    weight: 6,
    given: ['लक्ष्मी', 'प्रज्ञा', 'कृष्णमूर्ति', 'अनुराधा', 'ज्ञानेश्वर', 'श्रुति'],
    family: ['त्रिपाठी', 'श्रेष्ठ', 'चट्टोपाध्याय', 'मिश्र', 'वर्मा', 'द्विवेदी'],
  },
  {
    weight: 4,
    given: ['สุภาพร', 'กิตติศักดิ์', 'น้ำฝน', 'ปรียานุช'],
    family: ['วงศ์สุวรรณ', 'ทองอยู่', 'ศรีสมบูรณ์', 'แก้วมณี'],
  },
  {
    weight: 6,
    given: words('Zdzisława Þórdís Ørjan Ünal Łucja Nguyễn Ștefania Đorđe Siobhán Ðặng'),
    family: [
      'Kowalczyńska',
      'Jónsdóttir',
      'Øvergård',
      'Çağlayan',
      'O’Ceallaigh',
      'Thị Ngọc',
      'Țîrlea',
      'van der Meulen',
    ],
  },
];

/** Who has one name, and no other: in Central Java, among the Luba, in Addis, in Mandalay. */
const singleNames = [
  ...words(
    'Suharyanto Widyaningsih Tshimankinda Kabwelulu Mutshipayi Ntambwekambo Sulistyowati Kanyinkuwaya Mwanaidiye',
  ),
  ...['အောင်မြတ်သူ', 'ဣန္ဒြာလွင်', 'ፀሐይነሽ', 'ዘርዓያዕቆብ', 'محجوب', 'अरविन्दाक्षन', 'ปัญญาวุฒิ'],
];

/** A name that nobody in `taken` has; adds it there. About every twentieth is one word. Throws where a hundred tries find none. */
export function inventName(random: Random, taken: Set<string>): string {
  return inventUntaken(taken, () => (random() < 0.05 ? pick(random, singleNames) : joinName(random)));
}

/** One or two first names, as where under-18s are present; unlike all in `taken`. */
export function inventFirstName(random: Random, taken: Set<string>): string {
  return inventUntaken(taken, () =>
    random() < 0.05 ? pick(random, singleNames) : joinGiven(random, pickCustom(random), 0.9),
  );
}

function inventUntaken(taken: Set<string>, invent: () => string): string {
  for (let tries = 0; tries < 100; tries += 1) {
    const name = invent().normalize('NFC');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error('too many people for the names there are');
}

function joinName(random: Random): string {
  const custom = pickCustom(random);
  return `${joinGiven(random, custom, 0.6)} ${pick(random, custom.family)}`;
}

/** Two given names where one would be common: so there are enough for a month of people. */
function joinGiven(random: Random, { given }: Custom, chanceOfTwo: number): string {
  const first = pick(random, given);
  const second = pick(random, given);
  return random() < chanceOfTwo && first !== second ? `${first} ${second}` : first;
}

function pickCustom(random: Random): Custom {
  let left = random() * customs.reduce((sum, { weight }) => sum + weight, 0);
  for (const custom of customs) {
    left -= custom.weight;
    if (left < 0) return custom;
  }
  return pick(random, customs);
}

function words(text: string): string[] {
  return text.split(' ');
}
