import { signal } from '@preact/signals';
import { render } from 'preact';
import { takeCasePack } from '../../protocol/case-pack-codec.ts';
import { type PreviewMessage, previewChannel } from '../../protocol/pack-preview.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { deskPackEnglish } from '../../text/desk-pack-en.ts';
import { deskPackFrench } from '../../text/desk-pack-fr.ts';
import { speak } from '../../text/text.ts';
import { Participant } from '../screens/participant/participant.tsx';
import { followLanguage } from '../screens/show.tsx';
import styles from './preview.module.css';
import { openPreview, type PreviewTablet } from './preview-store.ts';

const { bar, waiting } = styles;

/** The participants' own screens over a draft that the office's page is writing: what they take to the seal goes nowhere. */
export function startPreview(): void {
  const office = navigator.languages.some((tag) => tag.startsWith('fr')) ? deskPackFrench : deskPackEnglish;
  const tablet = signal<PreviewTablet | undefined>(undefined);
  const channel = new BroadcastChannel(previewChannel);
  let isOpening = false;
  channel.onmessage = async ({ data }: MessageEvent<PreviewMessage>) => {
    if (data.kind !== 'pack') return;
    // As a tablet takes it.
    const pack = takeCasePack(data.pack, digestBytes(data.pack));
    if (!pack.ok) return;
    if (tablet.value) {
      tablet.value.take(pack.value);
      return;
    }
    if (isOpening) return;
    isOpening = true;
    speak(...pack.value.languages);
    tablet.value = await openPreview(pack.value);
  };
  channel.postMessage({ kind: 'ready' } satisfies PreviewMessage);
  followLanguage();
  const root = document.getElementById('app');
  if (root) render(<Preview />, root);

  function Preview() {
    const shown = tablet.value;
    return (
      <>
        <p class={bar} lang={office === deskPackFrench ? 'fr' : 'en'} dir="ltr">
          {office.previewBar}
        </p>
        {shown ? (
          <Participant tablet={shown} joined={shown.joined.value} sitting={shown.sitting} />
        ) : (
          <p class={waiting} role="status">
            {office.previewWaiting}
          </p>
        )}
      </>
    );
  }
}
