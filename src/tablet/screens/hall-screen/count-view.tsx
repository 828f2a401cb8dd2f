import { type CampaignCase, pickText } from '../../../domain/case-pack.ts';
import type { HallCount } from '../../../domain/hall-figures.ts';
import { inLanguage } from '../../../text/languages.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { ShareBar } from '../../../ui/share-bar.tsx';
import styles from './count-view.module.css';

const { view, hero, actions, people, oneIn, goal, goalBar, caseList, picture, caseName, caseBar, caseNumber, aside } =
  styles;

type CountViewProps = {
  readonly count: HallCount;
  /** Actions hoped for, 0 for none. */
  readonly goal: number;
  readonly cases: readonly CampaignCase[];
  readonly fallback: string;
};

/** How many we are by now: actions and people apart, the goal, and for whom. */
export function CountView({ count, goal: hoped, cases: shown, fallback }: CountViewProps) {
  const { hallCount: say } = organiserWords.value;
  const { tag } = language.value;
  return (
    <div class={view}>
      <div class={hero}>
        <p class={actions}>
          <BigNumber tag={tag} n={count.actions} /> <span>{say.actions(count.actions)}</span>
        </p>
        <p class={people}>
          <BigNumber tag={tag} n={count.people} /> <span>{say.people(count.people)}</span>
        </p>
        <p class={oneIn}>
          {count.people === 0 ? say.nobody : count.people === 1 ? say.first : say.oneIn(count.people)}
        </p>
        {count.tablets > 1 && <p class={aside}>{say.fromTablets(count.tablets)}</p>}
      </div>
      <CaseBars count={count} shown={shown} tag={tag} fallback={fallback} />
      {hoped > 0 && <Goal actions={count.actions} hoped={hoped} />}
    </div>
  );
}

/** Each new number settles in softly. */
function BigNumber({ tag, n }: { readonly tag: string; readonly n: number }) {
  return <b key={n}>{formatNumber(tag, n)}</b>;
}

function Goal({ actions: done, hoped }: { readonly actions: number; readonly hoped: number }) {
  const { hallCount: say } = organiserWords.value;
  const isReached = done >= hoped;
  return (
    <div class={goal}>
      <div class={goalBar}>
        <ShareBar share={done / hoped} done={isReached} />
      </div>
      <p>{isReached ? say.reached(hoped) : say.goal(hoped, Math.floor((done * 100) / hoped))}</p>
    </div>
  );
}

type CaseBarsProps = {
  readonly count: HallCount;
  readonly shown: readonly CampaignCase[];
  readonly tag: string;
  readonly fallback: string;
};

function CaseBars({ count, shown, tag, fallback }: CaseBarsProps) {
  const { hallCount: say } = organiserWords.value;
  const numberByCase = new Map(count.cases.map((each) => [each.case, each.n]));
  const most = Math.max(1, ...count.cases.map(({ n }) => n));
  return (
    <section class={caseList} aria-label={say.byCase}>
      <ul>
        {shown.map((each) => {
          const name = pickText(each.name, tag, fallback);
          const n = numberByCase.get(each.number) ?? 0;
          return (
            <li key={each.number}>
              <div class={picture}>
                <CasePicture type={each.picture.type} bytes={each.picture.bytes} alt="" />
              </div>
              <p class={caseName} {...inLanguage(name.language)}>
                {name.text}
              </p>
              <p class={caseNumber}>{formatNumber(tag, n)}</p>
              <div class={caseBar}>
                <ShareBar share={n / most} />
              </div>
            </li>
          );
        })}
      </ul>
      {count.withoutCase > 0 && <p class={aside}>{say.withoutCase(count.withoutCase)}</p>}
    </section>
  );
}
