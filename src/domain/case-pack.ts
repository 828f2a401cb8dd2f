/** Text by BCP 47 language tag; the pack's first language is always there. */
export type Texts = Readonly<Record<string, string>>;

/** What may be said to the person at risk, for their safety. */
export type SafetyFlags = {
  /** The sender may give a postal address. */
  readonly senderAddress: boolean;
  /** Religious cards are welcome. */
  readonly religiousCards: boolean;
  /** The organisation may be named. */
  readonly nameOrganisation: boolean;
};

/** What can be sent for a case from a phone of one's own. */
export type PhoneActs = {
  /** `number` as it is dialled. */
  readonly sms?: { readonly number: string; readonly text: Texts };
  readonly email?: { readonly to: string; readonly subject: Texts; readonly text: Texts };
  /** A text to share, with its link if it has one. */
  readonly social?: { readonly text: Texts };
};

/** A person or community at risk, with what is asked for them. */
export type CampaignCase = {
  /** 1 to 65535, for ever the same within the campaign. */
  readonly number: number;
  readonly name: Texts;
  /** ISO 3166-1 alpha-2, or an empty string. */
  readonly country: string;
  /** One or two sentences. */
  readonly short: Texts;
  /** The whole story, paragraphs parted by blank lines. */
  readonly story: Texts;
  /** What the letter asks, one demand a line. */
  readonly demands: Texts;
  /** For the debate, one point a line; where the pack has none, the demands stand in. */
  readonly talkingPoints?: Texts;
  readonly addressee: {
    readonly name: Texts;
    /** Postal address, lines. */
    readonly address: string;
    readonly salutation: Texts;
    readonly closing: Texts;
  };
  readonly sampleLetter: Texts;
  readonly phone?: PhoneActs;
  readonly solidarity: { readonly open: boolean; readonly hint: Texts; readonly flags: SafetyFlags };
  /** An image with its media type, shown as it is; its description for who cannot see it. */
  readonly picture: { readonly type: 'image/svg+xml' | 'image/webp'; readonly bytes: Uint8Array; readonly alt: Texts };
};

/** What became of an earlier case, for the hall's screen. */
export type CaseOutcome = {
  /** Its number, where it is or was a case of this campaign: who acted for it is told. */
  readonly case?: number;
  /** The person or community. */
  readonly name: Texts;
  /** ISO 3166-1 alpha-2, or an empty string. */
  readonly country: string;
  /** In which it happened, by the Gregorian calendar. */
  readonly year: number;
  /** One or two sentences. */
  readonly what: Texts;
};

export const consentIds = ['deliver', 'outcome', 'hall'] as const;
export type ConsentId = (typeof consentIds)[number];

/** The exact wording a participant says yes to. `version` grows with every change of wording. */
export type ConsentText = { readonly id: ConsentId; readonly version: number; readonly text: Texts };

/** A campaign's cases, texts and pictures in all its languages, for use without a network. */
export type CasePack = {
  /** Grows by one with each publication. */
  readonly serial: number;
  readonly title: Texts;
  /** A sentence that the app shows beside the title, for example that the cases are invented; empty for none. */
  readonly notice: Texts;
  /** In order of preference; the first has every text. */
  readonly languages: readonly string[];
  readonly cases: readonly CampaignCase[];
  /** Of earlier cases, in the order to be shown. */
  readonly outcomes?: readonly CaseOutcome[];
  readonly consents: readonly ConsentText[];
  /** How data is used, for the participant, before the first consent. */
  readonly privacy: Texts;
  /** Deflate's preset dictionary for entry bodies (RFC 1950's FDICT idea on raw deflate): number 1 to 255 and at most 32,768 bytes. */
  readonly dictionary: { readonly number: number; readonly bytes: Uint8Array };
};

/** The text in the language asked for, else in the pack's first language. `language` says which it became. */
export function pickText(
  texts: Texts,
  language: string,
  fallback: string,
): { readonly text: string; readonly language: string } {
  const exact = texts[language];
  if (exact !== undefined && exact !== '') return { text: exact, language };
  return { text: texts[fallback] ?? '', language: fallback };
}
