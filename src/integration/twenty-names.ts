/** A name as somebody's keyboard gives it, and as it is kept: composed (NFC), nothing else changed. All invented, in shapes that are borne. */
export type BorneName = { readonly shape: string; readonly typed: string; readonly kept: string };

/** For what a keyboard gives in single marks: the same letters, and what they compose to. */
function composes(shape: string, kept: string, typed: string): BorneName {
  return { shape, typed, kept };
}

/** For what is kept as it was typed, to the last code point. */
function stays(shape: string, name: string): BorneName {
  return { shape, typed: name, kept: name };
}

export const twentyNames: readonly BorneName[] = [
  stays('one letter', 'O'),
  stays('one word', 'Suharyanto'),
  // Keyboards put the vowel after the shadda; composed, it comes before. It reads the same.
  composes('Arabic with vowels', 'فاطمة الز\u064E\u0651هراويّة', 'فاطمة الز\u0651\u064Eهراويّة'),
  stays('Amharic', 'ዓለምነሽ ገብረመድኅን'),
  stays('Burmese', 'ဒေါ်ခင်မြင့်'),
  stays('Thai', 'กิตติศักดิ์ วงศ์สุวรรณ'),
  stays('Devanagari', 'ज्ञानेश्वर त्रिपाठी'),
  composes('Hangul from single jamo', '남궁 하늘', '남궁 하늘'.normalize('NFD')),
  stays('Han beyond the basic plane', '𠮷野 葉月'),
  composes('Vietnamese with single marks', 'Nguyễn Thị Ngọc Ẩn', 'Nguyễn Thị Ngọc Ẩn'.normalize('NFD')),
  stays('Irish with an apostrophe', "Niamh O'Dálaigh"),
  stays('Hawaiian with ʻokina', 'ʻAlohi Mākaʻikai'),
  stays('Turkish, i with and without its dot', 'Işıl İğdır'),
  stays('Yoruba, with a mark that composes with nothing', 'Ọláńrewájú Ẹ\u0300bùnolúwa'),
  stays('Georgian', 'ნათია წყალობაძე'),
  stays('Tifinagh', 'ⵜⴰⵏⵉⵔⵜ ⵏ ⵓⴷⵔⴰⵔ'),
  stays(
    'Sri Lankan, 120 letters',
    'Warnakulasuriya Mudiyanselage Kankanamalage Don Samantha Priyadarshana Wickramanayake Bandara Jayakodi Ekanayakaarachchi',
  ),
  stays(
    'Malagasy, 120 letters',
    'Razafindrafaralahimanantsoanirina Andriamihantaniarivofenosoa Rakotovololonirinafanomezantsoa Ravelonandrianajafitiavana',
  ),
  stays('Persian, spelled with a joiner’s opposite', 'نیلوفر می\u200Cخواه'),
  stays('with a picture joined from three', 'zawadi wa Furaha 👩🏽\u200D🏫'),
];
