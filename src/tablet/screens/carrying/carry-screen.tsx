import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import { go } from '../route.ts';
import type { ScreenProps } from '../tablet.ts';
import { BringFile } from './bring-file.tsx';
import styles from './carry-screen.module.css';
import { WriteFile } from './write-file.tsx';

const { buttons, hint } = styles;

/** For when people travel and the internet does not: a file to take along, and files that others bring. */
export function CarryScreen({ tablet }: ScreenProps) {
  const { carrying: say, copying } = organiserWords.value;
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={say.lead}
      actions={
        <Button large onPress={() => go('home')}>
          {say.back}
        </Button>
      }
    >
      <Panel>
        <h2>{copying.title}</h2>
        <p class={hint}>{copying.lead}</p>
        <div class={buttons}>
          <Button kind="primary" onPress={() => go('second-copy')}>
            {words.value.general.next}
          </Button>
        </div>
      </Panel>
      <WriteFile tablet={tablet} />
      <BringFile tablet={tablet} />
    </OrganiserPage>
  );
}
