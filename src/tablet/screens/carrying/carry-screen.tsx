import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import { go } from '../route.ts';
import type { ScreenProps } from '../tablet.ts';
import { BringFile } from './bring-file.tsx';
import { WriteFile } from './write-file.tsx';

/** For when people travel and the internet does not: a file to take along, and files that others bring. */
export function CarryScreen({ tablet }: ScreenProps) {
  const { carrying: say } = organiserWords.value;
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
      <WriteFile tablet={tablet} />
      <BringFile tablet={tablet} />
    </OrganiserPage>
  );
}
