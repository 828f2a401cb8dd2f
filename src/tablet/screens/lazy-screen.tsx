import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';

type Screen<Props> = (props: Props) => ComponentChild;

/**
 * A screen whose code comes when it is first shown; until then `Meanwhile`. Where it does not come, that is a bug and shown as one: every
 * file of the app is on the tablet.
 */
export function lazyScreen<Props extends object>(
  load: (props: Props) => Promise<Screen<Props>>,
  Meanwhile: Screen<Props>,
) {
  const loaded = signal<Screen<Props> | undefined>(undefined);
  let isLoading = false;
  return (props: Props) => <Late props={props} loaded={loaded} load={keep} Meanwhile={Meanwhile} />;

  function keep(props: Props): void {
    if (isLoading) return;
    isLoading = true;
    void load(props)
      .then((screen) => {
        loaded.value = screen;
      })
      .catch((error: unknown) => {
        isLoading = false;
        throw error;
      });
  }
}

type LateProps<Props> = {
  readonly props: Props;
  readonly loaded: ReadonlySignal<Screen<Props> | undefined>;
  readonly load: (props: Props) => void;
  readonly Meanwhile: Screen<Props>;
};

function Late<Props extends object>({ props, loaded, load, Meanwhile }: LateProps<Props>) {
  // By the props that it was first shown with.
  useEffect(() => load(props), []);
  const Shown = loaded.value ?? Meanwhile;
  return <Shown {...props} />;
}
