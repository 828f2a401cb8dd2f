import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { pickText } from '../../domain/case-pack.ts';
import { language } from '../../text/text.ts';
import { Page } from '../../ui/page.tsx';
import { LanguageNote } from './language-note.tsx';
import { speakToOrganiser } from './organiser-language.ts';
import { OrganiserLanguageChoice } from './organiser-language-choice.tsx';
import type { Tablet } from './tablet.ts';

type OrganiserPageProps = {
  readonly tablet: Tablet;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly narrow?: boolean;
  readonly centre?: boolean;
};

/** The frame of the organiser's screens: the campaign's name, the screens' own language. */
export function OrganiserPage({ tablet, children, ...page }: OrganiserPageProps) {
  useLayoutEffect(speakToOrganiser, []);
  const joined = tablet.store.joined.value;
  const { tag } = language.value;
  const brand = joined ? pickText(joined.pack.title, tag, joined.pack.languages[0] ?? 'en').text : 'Barua';
  return (
    <Page {...page} brand={brand} corner={<OrganiserLanguageChoice />}>
      {children}
      <LanguageNote />
    </Page>
  );
}
