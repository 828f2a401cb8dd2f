import type { CasePack, ConsentText } from '../../domain/case-pack.ts';
import { case01 } from './case-01.ts';
import { case02 } from './case-02.ts';
import { case03 } from './case-03.ts';
import { case04 } from './case-04.ts';
import { case05 } from './case-05.ts';
import { case06 } from './case-06.ts';
import { case07 } from './case-07.ts';
import { case08 } from './case-08.ts';
import { case09 } from './case-09.ts';
import { case10 } from './case-10.ts';
import { case11 } from './case-11.ts';
import { case12 } from './case-12.ts';
import { inBoth } from './in-both.ts';
import { demoLanguages } from './make-case.ts';
import { demoOutcomes } from './outcomes.ts';

const consents: readonly ConsentText[] = [
  {
    id: 'deliver',
    version: 1,
    text: inBoth(
      'My name and my letter or signature may be delivered to the addressees.',
      'Mon nom et ma lettre ou ma signature peuvent être remis aux destinataires.',
    ),
  },
  {
    id: 'outcome',
    version: 1,
    text: inBoth(
      'Tell me what happens, by SMS or e-mail. My number or address is used for nothing else.',
      "Dites-moi ce qui se passe, par SMS ou par e-mail. Mon numéro ou mon adresse ne serviront à rien d'autre.",
    ),
  },
  {
    id: 'hall',
    version: 1,
    text: inBoth(
      'My first name may be shown on the screen in the hall.',
      "Mon prénom peut être montré sur l'écran de la salle.",
    ),
  },
];

/** The demo campaign, first edition: twelve invented cases with pictures, in English and French, still without its dictionary. */
export function makeDemoPack(): Omit<CasePack, 'dictionary'> {
  return {
    serial: 1,
    title: inBoth('Twelve letters', 'Douze lettres'),
    notice: inBoth(
      'Invented cases, for trying Barua out: no real person, place or office is meant.',
      'Des cas inventés, pour essayer Barua : ils ne désignent ni personne, ni lieu, ni autorité qui existe.',
    ),
    languages: demoLanguages,
    cases: [case01, case02, case03, case04, case05, case06, case07, case08, case09, case10, case11, case12],
    outcomes: demoOutcomes,
    consents,
    privacy: inBoth(
      `What you write is sealed at once on this tablet: nobody at the table can read it, and only the campaign office can open
      it. It goes to the addressee, with your name, only if you say yes. It is kept until the campaign's end. With the code that
      you are given you can withdraw it.`,
      `Ce que vous écrivez est scellé aussitôt sur cette tablette : personne à la table ne peut le lire, et seul le bureau de la
      campagne peut l'ouvrir. Le destinataire ne le reçoit, avec votre nom, que si vous dites oui. Tout est conservé jusqu'à
      la fin de la campagne. Avec le code que vous recevez, vous pouvez le retirer.`,
    ),
  };
}
