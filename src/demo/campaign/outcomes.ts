import type { CaseOutcome } from '../../domain/case-pack.ts';
import { demoLanguages, type InEach, inEach } from './in-each.ts';

const invented: InEach<string> = {
  en: 'An invented story, for trying Barua out.',
  fr: 'Une histoire inventée, pour essayer Barua.',
  sw: 'Hadithi iliyobuniwa, ili kuijaribu Barua.',
  ar: 'قصة متخيلة، لتجربة Barua.',
};

/** What became of the demo's earlier cases: invented, as each of them says. */
export const demoOutcomes: readonly CaseOutcome[] = [
  makeOutcome(
    2025,
    {
      en: 'Halvard Rosin, teacher',
      fr: 'Halvard Rosin, instituteur',
      sw: 'Halvard Rosin, mwalimu',
      ar: 'هالفارد روزين، معلم',
    },
    {
      en: `Released after four years in prison for a lesson about elections. He was handed 41,000 letters at the gate, in
        sacks, and is reading all of them.`,
      fr: `Libéré après quatre ans de prison pour une leçon sur les élections. À la porte, on lui a remis 41 000 lettres,
        dans des sacs. Il les lit toutes.`,
      sw: `Ameachiliwa huru baada ya miaka minne gerezani kwa sababu ya somo kuhusu uchaguzi. Langoni alikabidhiwa barua
        41,000 katika magunia, na anazisoma zote.`,
      ar: `أُفرج عنه بعد أربع سنوات في السجن بسبب درس عن الانتخابات. وعند الباب سُلّمت إليه 41,000 رسالة في أكياس، وهو يقرؤها كلها.`,
    },
  ),
  makeOutcome(
    2024,
    {
      en: 'Oleana Tiv, farmer',
      fr: 'Oleana Tiv, agricultrice',
      sw: 'Oleana Tiv, mkulima',
      ar: 'أوليانا تيف، مزارعة',
    },
    {
      en: `The charges against her were dropped, and her village has its well back. The judge said that he had never had so
        much post.`,
      fr: `Les poursuites contre elle ont été abandonnées, et son village a retrouvé son puits. Le juge a dit qu'il n'avait
        jamais reçu autant de courrier.`,
      sw: `Mashtaka dhidi yake yamefutwa, na kijiji chake kimerudishiwa kisima. Jaji alisema kwamba hakuwahi kupata barua
        nyingi hivyo.`,
      ar: `أُسقطت التهم عنها، واستعادت قريتها بئرها. وقال القاضي إنه لم يتلقَّ قط هذا القدر من البريد.`,
    },
  ),
  makeOutcome(
    2023,
    {
      en: 'The nine of Marrow Street',
      fr: 'Les neuf de la rue Marrow',
      sw: 'Watu tisa wa Mtaa wa Marrow',
      ar: 'تسعة شارع مارو',
    },
    {
      en: `A new trial after eleven years: seven of the nine are at home, two are still waiting. The letters go on.`,
      fr: `Un nouveau procès après onze ans : sept des neuf sont chez eux, deux attendent encore. Les lettres continuent.`,
      sw: `Kesi mpya baada ya miaka kumi na mmoja: saba kati ya tisa wako nyumbani, wawili bado wanangoja. Barua zinaendelea.`,
      ar: `محاكمة جديدة بعد أحد عشر عامًا: سبعة من التسعة في بيوتهم، واثنان ما زالا ينتظران. والرسائل مستمرة.`,
    },
  ),
];

function makeOutcome(year: number, name: InEach<string>, what: InEach<string>): CaseOutcome {
  const texts = Object.fromEntries(
    demoLanguages.map((language) => [language, `${what[language]}\n\n${invented[language]}`]),
  ) as InEach<string>;
  return { name: inEach(name), country: '', year, what: inEach(texts) };
}
