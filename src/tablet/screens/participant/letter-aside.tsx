import { Fragment } from 'preact';
import type { CampaignCase } from '../../../domain/case-pack.ts';
import type { Letter } from '../../../domain/pass.ts';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import styles from './letter-step.module.css';
import type { Passing } from './passing.ts';

const { aside, part, address, list } = styles;

type LetterAsideProps = {
  readonly passing: Passing;
  readonly about: CampaignCase;
  readonly purpose: Letter['purpose'];
};

/** What helps beside the page: for a letter whom it goes to and what to ask; for a message what is safe for the person. */
export function LetterAside({ passing, about, purpose }: LetterAsideProps) {
  const { letter: say, take } = words.value;
  if (purpose === 'solidarity') {
    const { flags, hint } = about.solidarity;
    const advice = passing.pick(hint);
    return (
      <div class={aside}>
        <div class={part}>
          <h2>{say.safetyTitle}</h2>
          <ul class={list}>
            <li>{say.senderAddress[flags.senderAddress ? 'yes' : 'no']}</li>
            <li>{say.religious[flags.religiousCards ? 'yes' : 'no']}</li>
            <li>{say.organisation[flags.nameOrganisation ? 'yes' : 'no']}</li>
          </ul>
        </div>
        <div class={part}>
          <h2>{say.tips}</h2>
          <p {...inLanguage(advice.language)}>{advice.text}</p>
        </div>
      </div>
    );
  }
  const demands = passing.pick(about.demands);
  const addressee = passing.pick(about.addressee.name);
  return (
    <div class={aside}>
      <div class={part}>
        <h2>{say.to}</h2>
        <address class={address} {...inLanguage(addressee.language)}>
          {addressee.text}
          {/* A line that begins with a number runs as its own words do: "27 Mariners' Street" in Arabic too. */}
          {about.addressee.address.split('\n').map((line) => (
            <Fragment key={line}>
              {'\n'}
              <bdi>{line}</bdi>
            </Fragment>
          ))}
        </address>
      </div>
      <div class={part}>
        <h2>{take.weAsk}</h2>
        <ul class={list} {...inLanguage(demands.language)}>
          {demands.text.split('\n').map((demand) => (
            <li key={demand}>{demand}</li>
          ))}
        </ul>
      </div>
      <div class={part}>
        <h2>{say.tips}</h2>
        <ul class={list}>
          {say.tipList.split('\n').map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
