import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

type FileButtonProps = {
  readonly children: ComponentChildren;
  /** Media types, as file fields take them. */
  readonly accept: string;
  /** May be the same file again. */
  readonly onChoose: (file: File) => void;
};

/** A button that asks for one file; on tablets the system offers the camera, too. */
export function FileButton({ children, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
