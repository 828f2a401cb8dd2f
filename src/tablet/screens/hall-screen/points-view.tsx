import { type CampaignCase, pickText } from '../../../domain/case-pack.ts';
import { inLanguage } from '../../../text/languages.ts';
import { language, words } from '../../../text/text.ts';
import { CasePicture } from '../../../ui/case-picture.tsx';
import styles from './points-view.module.css';

const { view, picture, told, short: shortClass, ask, points } = styles;

/** One case for the debate: who it is, and what there is to say, by the pack's points or else by its demands. */
export function PointsView({ shown, fallback }: { readonly shown: CampaignCase; readonly fallback: string }) {
  const { take } = words.value;
  const { tag } = language.value;
  const name = pickText(shown.name, tag, fallback);
  const short = pickText(shown.short, tag, fallback);
  const said = pickText(shown.talkingPoints ?? shown.demands, tag, fallback);
  return (
    <article class={view} key={shown.number} aria-live="polite">
      <div class={picture}>
        <CasePicture
          type={shown.picture.type}
          bytes={shown.picture.bytes}
          alt={pickText(shown.picture.alt, tag, fallback).text}
        />
      </div>
      <div class={told}>
        <h2 {...inLanguage(name.language)}>{name.text}</h2>
        <p class={shortClass} {...inLanguage(short.language)}>
          {short.text}
        </p>
        {!shown.talkingPoints && <h3 class={ask}>{take.weAsk}</h3>}
        <ul class={points} {...inLanguage(said.language)}>
          {said.text.split('\n').map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}
