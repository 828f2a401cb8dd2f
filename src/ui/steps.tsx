import styles from './steps.module.css';

const { steps: stepsClass, step: stepClass, picture: pictureClass } = styles;

/** What is to be tapped, drawn as systems draw it, on 24 by 24. */
const pathByPicture = {
  dots: 'M12 5v.01M12 12v.01M12 19v.01',
  lines: 'M4 6h16M4 12h16M4 18h16',
  share: 'M12 15V3M8 6.5 12 3l4 3.5M8 10H6v11h12V10h-2',
  add: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM12 8v8M8 12h8',
  download: 'M12 3v12M7.5 10.5 12 15l4.5-4.5M4 20h16',
  letter: 'M3 5h18v14H3zM3 6l9 7 9-7',
  gear: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4v6M8 14v6',
} as const;

export type Step = { readonly picture: keyof typeof pathByPicture; readonly text: string };

/** What to do, one after the other, each with its picture. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class={stepsClass}>
      {steps.map(({ picture, text }) => (
        <li key={text} class={stepClass}>
          <svg class={pictureClass} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={pathByPicture[picture]} />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
