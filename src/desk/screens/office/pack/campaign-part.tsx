import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import styles from '../office.module.css';
import type { Editing } from './editing.ts';
import { PartText } from './part-text.tsx';

const { actions, hint, section } = styles;

/** Title, notice, privacy and the wording of consents. */
export function CampaignPart({ editing }: { readonly editing: Editing }) {
  const { words, source, set } = editing;
  const { pack: says, tag } = words;
  return (
    <Panel label={says.campaign}>
      <PartText editing={editing} path={['title']} label={says.fields.title} />
      <PartText editing={editing} path={['notice']} label={says.fields.notice} />
      <PartText editing={editing} path={['privacy']} label={says.fields.privacy} rows={3} />
      {source.consents.map(({ id, version }, index) => (
        <div class={section} key={id}>
          <PartText
            editing={editing}
            path={['consents', index, 'text']}
            label={says.fields.consent[id]}
            hint={says.version(formatNumber(tag, version))}
          />
          <div class={actions}>
            <Button
              label={`${says.nextVersion}: ${says.fields.consent[id]}`}
              onPress={() => set(['consents', index, 'version'], version + 1)}
            >
              {says.nextVersion}
            </Button>
          </div>
        </div>
      ))}
      <p class={hint}>{says.consentHint}</p>
    </Panel>
  );
}
