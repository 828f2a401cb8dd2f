import { words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './crash-page.module.css';

const { detailsBox } = styles;

type CrashPageProps = {
  readonly error: unknown;
  /** Entries that wait to be sent; `undefined` where the store was not open yet. */
  readonly waiting: number | undefined;
};

/** The last resort for bugs. It says what matters first: the letters are safe. It never offers to reset anything. */
export function CrashPage({ error, waiting }: CrashPageProps) {
  const { crash } = words.value;
  return (
    <Page brand="Barua" title={crash.title} lead={crash.text} narrow centre>
      {waiting !== undefined && waiting > 0 && <p>{crash.waiting(waiting)}</p>}
      <div>
        <Button kind="primary" large onPress={() => location.reload()}>
          {crash.restart}
        </Button>
      </div>
      <details class={detailsBox}>
        <summary>{crash.details}</summary>
        <pre>{error instanceof Error ? (error.stack ?? String(error)) : String(error)}</pre>
      </details>
    </Page>
  );
}
