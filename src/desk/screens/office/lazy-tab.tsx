import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A tab whose code comes when it is first opened. */
export function lazyTab<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return (props: Props) => {
    const [Shown, setShown] = useState<ComponentType<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then((tab) => {
        loaded = tab;
        setShown(() => tab);
      });
    }, []);
    return Shown ? h(Shown, props) : null;
  };
}
