import { type CampaignEvent, dayToIsoDate } from '../../../domain/campaign-event.ts';
import { pickText, type Texts } from '../../../domain/case-pack.ts';
import type { Sheet } from '../../../domain/sheet.ts';
import { sheetNumberToCode, sheetNumberToText } from '../../../domain/sheet-number.ts';
import type { OrganiserWords } from '../../../text/en/organiser.ts';
import { QrCode } from '../../../ui/qr-code.tsx';
import { textToPaperQrRows } from '../../platform/qr-drawing.ts';
import type { Joined } from '../../store/tablet-store.ts';
import styles from './printed-sheet.module.css';
import { SheetTable } from './sheet-table.tsx';

const { sheet: sheetClass, head, titles, code, number: numberClass, event: eventClass } = styles;
const { kicker, name: nameClass, asks, demands, foot, rule } = styles;

type PrintedSheetProps = {
  readonly joined: Joined;
  readonly event: CampaignEvent;
  readonly sheet: Sheet;
  readonly words: OrganiserWords['sheetPrint'];
};

/** One page for one case: for whom, whom it goes to, what is asked, and lines to sign on. */
export function PrintedSheet({ joined: { pack }, event, sheet, words: say }: PrintedSheetProps) {
  const subject = pack.cases.find(({ number }) => number === sheet.case);
  const consent = pack.consents.find(({ id }) => id === 'deliver');
  const pick = (texts: Texts) => pickText(texts, sheet.language, pack.languages[0] ?? 'en');
  if (!subject) return null;
  const [addressee, asked] = [subject.addressee.name, subject.demands].map(pick);
  const text = sheetNumberToText(sheet.number);
  const isTally = sheet.profile === 'tally_only';
  const wording = consent && pick(consent.text);
  return (
    <article class={sheetClass} aria-label={text}>
      <header class={head}>
        <div class={titles}>
          <p class={kicker}>{say.sign}</p>
          <h2 class={nameClass} lang={pick(subject.name).language}>
            {pick(subject.name).text}
          </h2>
          <p>
            {say.to} <b lang={addressee?.language}>{addressee?.text}</b>
          </p>
        </div>
        <div class={code}>
          <QrCode rows={textToPaperQrRows(sheetNumberToCode(sheet.number))} alt={text} />
          <p class={numberClass}>{text}</p>
        </div>
      </header>
      <div class={asks}>
        <p>{say.ask}</p>
        <ul class={demands} lang={asked?.language} dir="auto">
          {asked?.text
            .split('\n')
            .filter(Boolean)
            .map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
        </ul>
        <p class={rule}>{toRule(sheet, say)}</p>
      </div>
      <SheetTable sheet={sheet} words={say} />
      <footer class={foot}>
        {!isTally && wording && (
          <p>
            {say.consent} <span lang={wording.language}>“{wording.text}”</span> ({say.wording(consent.version)})
          </p>
        )}
        <p>{isTally ? say.privacyTally : say.privacy}</p>
        <p class={eventClass}>
          <bdi>{event.title}</bdi> · <bdi>{dayToIsoDate(event.day)}</bdi> · <bdi>{text}</bdi>
        </p>
      </footer>
    </article>
  );
}

function toRule({ profile }: Sheet, say: OrganiserWords['sheetPrint']): string {
  if (profile === 'tally_only') return say.tally;
  return profile === 'first_name_age' ? say.minors : say.noContact;
}
