import { effect, signal } from '@preact/signals';
import { createLateBackground } from './late-background.ts';
import { showFirstPage, takeFirstChoice } from './platform/first-page.ts';
import { toScriptUrl } from './platform/script-url.ts';
import { holdScreen } from './platform/wake-lock.ts';
import { App } from './screens/app.tsx';
import { type BroughtInvite, takeInviteText } from './screens/brought-invite.ts';
import { OpeningPage } from './screens/opening-page.tsx';
import { recallOrganiserLanguage } from './screens/organiser-language.ts';
import { catchBugs, followLanguage, show } from './screens/show.tsx';
import { TroublePage } from './screens/trouble-page.tsx';
import { createBrowserEnvironment } from './store/browser-environment.ts';
import { isLetterKept } from './store/letter-places.ts';
import { openTablet } from './store/open-tablet.ts';
import type { TabletStore } from './store/tablet-store.ts';

/** A start that takes longer says so: where the copies differ they are mended first. Not sooner, for on a slow tablet drawing this page holds up the first screen. */
const openingMs = 1_500;

/** Where the first page stands already, somebody may have pressed something on it: that is kept for a while longer. */
const pressedMs = 5_000;

/** Starts the tablet on this page: opens the store, shows the screens; what nobody waits for follows. */
export async function startTablet(): Promise<void> {
  let running: TabletStore | undefined;
  catchBugs(
    () => running && running.counts.value.written - running.counts.value.atCentre,
    () => running?.sitting.value !== undefined,
  );
  followLanguage();
  const inviteText = takeInviteText();
  const environment = createBrowserEnvironment({
    appVersion: import.meta.env['APP_VERSION'] as string,
    toScriptUrl,
    onOutdated: () => location.reload(),
  });
  let patience = setTimeout(() => show(<OpeningPage />), openingMs);
  const showMeanwhile = () => {
    // Whoever left a letter unfinished is asked about it first.
    if (isLetterKept() || !showFirstPage()) return;
    clearTimeout(patience);
    patience = setTimeout(() => show(<OpeningPage />), pressedMs);
  };
  const [opened] = await Promise.all([openTablet(environment, showMeanwhile), recallOrganiserLanguage()]);
  clearTimeout(patience);
  if (!opened.ok) return show(<TroublePage problem={opened.problem} />);
  const store = opened.value;
  running = store;

  const invite = signal<BroughtInvite | undefined>(undefined);
  const bringInvite = async (text: string | undefined) => {
    if (!text) return;
    const { inspectInvite } = await import('./screens/inspect-invite.ts');
    invite.value = await inspectInvite(text, store.joined.value, Date.now());
  };
  addEventListener('hashchange', () => void bringInvite(takeInviteText()));
  // Asked again, for a link may have been opened while the store was.
  await bringInvite(takeInviteText() ?? inviteText);

  show(<App tablet={{ ...createLateBackground(store), store, invite }} />);
  // What nobody took up by now was meant for another page.
  takeFirstChoice();
  offerToPrograms(store);
  // The screen stays on during a sitting.
  effect(() => (store.sitting.value ? holdScreen() : undefined));
}

/**
 * `barua.savePass` is the very function that the last screen calls: the hall simulator and the power tests save by it, and read what the store says of
 * itself. Nothing here tells what anybody wrote.
 */
function offerToPrograms({ savePass, counts, healing }: TabletStore): void {
  Object.assign(globalThis, { barua: { savePass, counts, healing } });
}
