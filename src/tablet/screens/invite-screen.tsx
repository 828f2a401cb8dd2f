import { useState } from 'preact/hooks';
import { pickText } from '../../domain/case-pack.ts';
import { language, organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { JoinProblem } from '../sync/join.ts';
import { inspectInvite } from './inspect-invite.ts';
import styles from './invite-screen.module.css';
import { OrganiserPage } from './organiser-page.tsx';
import { QrScanner } from './qr-scanner.tsx';
import { go } from './route.ts';
import type { ScreenProps, Tablet } from './tablet.ts';

const { form, buttons } = styles;

/** Joins a campaign by an invite: from the link that opened the app, or pasted. A tablet that has joined stays with its campaign. */
export function InviteScreen({ tablet }: ScreenProps) {
  const joined = tablet.store.joined.value;
  const invite = tablet.invite.value;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState(joined?.tabletName ?? '');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [isScanning, setIsScanning] = useState(false);
  const [isJoining, setIsJoining] = useState(false);
  const [problem, setProblem] = useState<JoinProblem>();
  const { general } = words.value;
  const { readiness, welcome } = organiserWords.value;
  const leave = () => {
    tablet.invite.value = undefined;
    go('home');
  };
  const join = () => {
    setIsNameMissing(name.trim() === '');
    if (name.trim() === '') return;
    setProblem(undefined);
    setIsJoining(true);
    // The store knows the campaign before the centre has answered: this page stays until it has.
    go('invite');
    void joinByInvite(tablet, invite?.text ?? typed, name).then((found) => {
      setIsJoining(false);
      setProblem(found);
    });
  };
  if (joined && invite?.kind === 'other-campaign') {
    const { title, languages } = joined.pack;
    return (
      <OrganiserPage
        tablet={tablet}
        title={welcome.title}
        narrow
        centre
        actions={
          <Button kind="primary" large onPress={leave}>
            {readiness.done}
          </Button>
        }
      >
        <Notice tone="warn" role="alert">
          {welcome.otherCampaign(pickText(title, language.value.tag, languages[0] ?? 'en').text)}
        </Notice>
      </OrganiserPage>
    );
  }
  return (
    <OrganiserPage tablet={tablet} title={welcome.title} lead={welcome.lead} narrow centre>
      <form
        class={form}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        {invite ? (
          <Notice tone="good">{welcome.invited}</Notice>
        ) : (
          <>
            <Button large full onPress={() => setIsScanning(true)}>
              {welcome.scan}
            </Button>
            <Field label={welcome.paste} hint={welcome.pasteHint} value={typed} onInput={setTyped} />
          </>
        )}
        {invite?.isExpired && <Notice tone="warn">{welcome.expiresSoon}</Notice>}
        <Field
          label={welcome.tabletName}
          hint={welcome.tabletNameHint}
          value={name}
          max={80}
          onInput={setName}
          problem={isNameMissing && welcome.tabletNameMissing}
        />
        {problem && (
          <Notice
            tone="bad"
            role="alert"
            action={invite && <Button onPress={() => (tablet.invite.value = undefined)}>{welcome.otherInvite}</Button>}
          >
            {welcome.problems[problem.kind]}
          </Notice>
        )}
        {isJoining && <Progress label={welcome.joining} />}
        <div class={buttons}>
          <Button kind="primary" large submit disabled={isJoining}>
            {welcome.join}
          </Button>
          {joined && (
            <Button large onPress={leave}>
              {general.cancel}
            </Button>
          )}
        </div>
      </form>
      {isScanning && !invite && <InviteScanner tablet={tablet} onClose={() => setIsScanning(false)} />}
    </OrganiserPage>
  );
}

/** The invite by its QR code; any other code gets a word, and scanning goes on. */
function InviteScanner({ tablet, onClose }: ScreenProps & { readonly onClose: () => void }) {
  const { welcome } = organiserWords.value;
  const take = async (text: string) => {
    const inspected = await inspectInvite(text, tablet.store.joined.value, Date.now());
    if (inspected.kind === 'damaged')
      return text.includes('invite=') ? welcome.problems['invite-damaged'] : welcome.scanOther;
    tablet.invite.value = inspected;
    onClose();
    return undefined;
  };
  return (
    <QrScanner title={welcome.scanTitle} lead={welcome.scanLead} onText={take} onClose={onClose}>
      <p>{welcome.scanOrPaste}</p>
    </QrScanner>
  );
}

/** Joins, unless the tablet collects for another campaign: then the page says so. Gives what went wrong. */
async function joinByInvite(tablet: Tablet, text: string, name: string): Promise<JoinProblem | undefined> {
  const inspected = await inspectInvite(text, tablet.store.joined.value, Date.now());
  if (inspected.kind === 'other-campaign') {
    tablet.invite.value = inspected;
    return undefined;
  }
  const outcome = await tablet.join(text, name.normalize('NFC').trim());
  if (!outcome.ok) return outcome.problem;
  tablet.invite.value = undefined;
  go('readiness');
  return undefined;
}
