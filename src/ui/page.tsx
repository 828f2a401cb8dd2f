import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Emblem } from './emblem.tsx';
import styles from './page.module.css';

const {
  page,
  bar,
  brand: brandClass,
  main,
  narrow: narrowClass,
  centred,
  head,
  titles,
  lead: leadClass,
  foot,
} = styles;

type FrameProps = {
  readonly children: ComponentChildren;
  /** What stands beside the emblem: the campaign's name. */
  readonly brand: ComponentChildren;
  /** At the end of the top bar. */
  readonly corner?: ComponentChildren;
};

type BodyProps = {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** A sentence under the title. */
  readonly lead?: ComponentChildren;
  /** A word over everything else. */
  readonly notice?: ComponentChildren;
  /** Stays in sight at the foot. */
  readonly actions?: ComponentChildren;
  readonly narrow?: boolean;
  /** An ornament over the title. */
  readonly above?: ComponentChildren;
  /** A button at the end of the title's lines. */
  readonly beside?: ComponentChildren;
  /** In the middle of the screen, for short pages. */
  readonly centre?: boolean;
};

/** A whole screen. */
export function Page({ brand, corner, ...body }: FrameProps & BodyProps) {
  return (
    <PageFrame brand={brand} corner={corner}>
      <PageBody {...body} />
    </PageFrame>
  );
}

/** What stays when one screen follows another: the top bar. */
export function PageFrame({ brand, corner, children }: FrameProps) {
  return (
    <div class={page}>
      <header class={bar}>
        <div class={brandClass}>
          <Emblem />
          <span>{brand}</span>
        </div>
        {corner}
      </header>
      {children}
    </div>
  );
}

/** What changes, in a `PageFrame`. A new screen begins at its heading, for eyes and for screen readers alike. */
export function PageBody(props: BodyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const mainClass = [main, props.narrow && narrowClass, props.centre && centred].filter(Boolean).join(' ');
  return (
    <>
      <main class={mainClass}>
        {props.notice}
        <div class={head}>
          <div class={titles}>
            {props.above}
            <h1 ref={heading} tabIndex={-1}>
              {props.title}
            </h1>
            {props.lead && <p class={leadClass}>{props.lead}</p>}
          </div>
          {props.beside}
        </div>
        {props.children}
      </main>
      {props.actions && <footer class={foot}>{props.actions}</footer>}
    </>
  );
}
