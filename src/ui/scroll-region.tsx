import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type ScrollRegionProps = {
  readonly children: ComponentChildren;
  readonly class: string | undefined;
  readonly label: string;
  readonly regionRef?: RefObject<HTMLElement | null>;
};

/**
 * Something that may be longer than its frame. Where it is, the keyboard scrolls it too: Safari lets the arrow keys scroll only what can have the
 * focus. Where it is not, nobody has to pass through it.
 */
export function ScrollRegion({ children, class: className, label, regionRef }: ScrollRegionProps) {
  const own = useRef<HTMLElement>(null);
  const region = regionRef ?? own;
  const [isLonger, setIsLonger] = useState(false);
  useLayoutEffect(() => {
    const frame = region.current;
    if (!frame) return;
    const measure = () => setIsLonger(frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight);
    const observer = new ResizeObserver(measure);
    for (const element of [frame, ...frame.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [region, children]);
  return (
    <section ref={region} class={className} aria-label={label} tabIndex={isLonger ? 0 : undefined}>
      {children}
    </section>
  );
}
