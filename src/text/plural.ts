export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rulesByLanguage = new Map<string, Intl.PluralRules>();
const numbersByLanguage = new Map<string, Intl.NumberFormat>();

/** The form for a number, with the number, in the language's own digits and grouping, where `#` stands. */
export function plural(language: string, n: number, forms: PluralForms): string {
  const rules = rulesByLanguage.get(language) ?? new Intl.PluralRules(language);
  rulesByLanguage.set(language, rules);
  return (forms[rules.select(n)] ?? forms.other).replace('#', formatNumber(language, n));
}

/** A number as the language writes it. */
export function formatNumber(language: string, n: number): string {
  const format = numbersByLanguage.get(language) ?? new Intl.NumberFormat(language);
  numbersByLanguage.set(language, format);
  return format.format(n);
}
