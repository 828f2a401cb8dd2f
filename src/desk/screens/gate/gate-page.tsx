import { render } from 'preact';
import type { DeskSession } from '../../../protocol/desk-session.ts';
import { isRoleEnough } from '../../../protocol/role.ts';
import { language, speak } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { Progress } from '../../../ui/progress.tsx';
import besideStyles from '../beside.module.css';
import { LanguageChoice } from '../language-choice.tsx';
import { AsideView } from './aside-view.tsx';
import { ColleaguesView } from './colleagues-view.tsx';
import { Door } from './door.tsx';
import { addressByPage, findPage, type GatePageName, roleByPage } from './gate-pages.ts';
import { type Gate, type GateState, openGate } from './gate-state.ts';
import { type GateWords, pickGateWords, toMoment } from './gate-words.ts';
import { HomeView } from './home-view.tsx';
import { LogView } from './log-view.tsx';
import { PasskeysView } from './passkeys-view.tsx';
import { TabletsView } from './tablets-view.tsx';

const viewByPage = {
  home: HomeView,
  passkeys: PasskeysView,
  tablets: TabletsView,
  aside: AsideView,
  colleagues: ColleaguesView,
  log: LogView,
} as const;

/** What a view works with. */
export type ViewProps = {
  readonly words: GateWords;
  readonly session: DeskSession;
  /** The centre says that nobody is signed in any more. */
  readonly onOver: () => void;
  /** Shows a passkey once more, on the same page. */
  readonly onSignIn: () => void;
};

/** The pages of colleagues who sign in with a passkey: numbers and deeds, never letters. */
export function startGatePage(): void {
  speak(...navigator.languages);
  const page = findPage(location.pathname);
  const gate = openGate();
  // A link that is opened where this page is open already changes nothing but what stands behind the #.
  addEventListener('hashchange', () => location.reload());
  const root = document.getElementById('app');
  if (root) render(<GatePage gate={gate} page={page} />, root);
}

function GatePage({ gate, page }: { readonly gate: Gate; readonly page: GatePageName }) {
  const { tag } = language.value;
  const words = pickGateWords(tag);
  const state = gate.state.value;
  const session = state.kind === 'in' ? state.session : undefined;
  return (
    <Page
      key={session ? page : state.kind === 'invited' ? 'invited' : 'out'}
      brand="Barua"
      title={toTitle(state, page, words)}
      lead={toLead(state, page, words)}
      narrow={!session}
      beside={
        session && (
          <div class={besideStyles['beside']}>
            {page !== 'home' && <a href={addressByPage.home}>{words.gate.pages.home}</a>}
            <Button onPress={gate.signOut}>{words.gate.home.signOut}</Button>
          </div>
        )
      }
      corner={<LanguageChoice label={words.totals.language} />}
    >
      {session ? (
        <Inside page={page} words={words} session={session} onOver={gate.end} onSignIn={gate.signIn} />
      ) : state.kind === 'looking' ? (
        <Progress label={words.gate.loading} />
      ) : (
        <Door words={words} state={state} gate={gate} />
      )}
    </Page>
  );
}

function Inside({ page, ...props }: ViewProps & { readonly page: GatePageName }) {
  const { gate } = props.words;
  const View = viewByPage[page];
  const isOpen = isRoleEnough(props.session.role, roleByPage[page]);
  return isOpen ? (
    <View {...props} />
  ) : (
    <Notice tone="bad" role="alert">
      {gate.tooLow}
    </Notice>
  );
}

function toTitle(state: GateState, page: GatePageName, { gate }: GateWords): string {
  if (state.kind === 'invited') return gate.join.title(state.invite.name);
  if (state.kind !== 'in') return gate.signIn.title;
  return page === 'home' ? gate.home.title : gate[page].title;
}

function toLead(state: GateState, page: GatePageName, words: GateWords): string | undefined {
  const { gate } = words;
  if (state.kind === 'invited') return gate.join.lead;
  if (state.kind !== 'in') return gate.signIn.lead;
  if (page !== 'home') return gate[page].lead;
  const { name, role, endsAt } = state.session;
  return `${gate.home.lead(name, gate.roles[role])} ${gate.home.until(toMoment(endsAt, words))}`;
}
