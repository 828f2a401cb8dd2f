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
import { demoLanguages, inEach } from './in-each.ts';
import { demoOutcomes } from './outcomes.ts';

const consents: readonly ConsentText[] = [
  {
    id: 'deliver',
    version: 1,
    text: inEach({
      en: 'My name and my letter or signature may be delivered to the addressees.',
      fr: 'Mon nom et ma lettre ou ma signature peuvent être remis aux destinataires.',
      sw: 'Jina langu na barua au sahihi yangu vinaweza kufikishwa kwa wanaoandikiwa.',
      ar: 'يجوز تسليم اسمي ورسالتي أو توقيعي إلى من وُجّهت إليهم.',
    }),
  },
  {
    id: 'outcome',
    version: 1,
    text: inEach({
      en: 'Tell me what happens, by SMS or e-mail. My number or address is used for nothing else.',
      fr: "Dites-moi ce qui se passe, par SMS ou par e-mail. Mon numéro ou mon adresse ne serviront à rien d'autre.",
      sw: 'Nijulisheni kinachotokea, kwa SMS au barua pepe. Namba au anwani yangu haitatumika kwa jambo lingine.',
      ar: 'أخبروني بما يحدث برسالة نصية أو بالبريد الإلكتروني. ولا يُستعمل رقمي أو عنواني لأي شيء آخر.',
    }),
  },
  {
    id: 'hall',
    version: 1,
    text: inEach({
      en: 'My first name may be mentioned in the hall.',
      fr: 'Mon prénom peut être mentionné dans la salle.',
      sw: 'Jina langu la kwanza linaweza kutajwa ukumbini.',
      ar: 'يجوز ذكر اسمي الأول في القاعة.',
    }),
  },
];

/** The demo campaign, first edition: twelve invented cases with pictures, in four languages, still without its dictionary. */
export function makeDemoPack(): Omit<CasePack, 'dictionary'> {
  return {
    serial: 1,
    title: inEach({ en: 'Twelve letters', fr: 'Douze lettres', sw: 'Barua kumi na mbili', ar: 'اثنتا عشرة رسالة' }),
    notice: inEach({
      en: 'Invented cases, for trying Barua out: no real person, place or office is meant.',
      fr: 'Des cas inventés, pour essayer Barua : ils ne désignent ni personne, ni lieu, ni autorité qui existe.',
      sw: 'Kesi zilizobuniwa, ili kuijaribu Barua: hakuna mtu, mahali wala ofisi halisi inayotajwa.',
      ar: 'قضايا متخيلة، لتجربة Barua: لا يُقصد بها أي شخص أو مكان أو جهة موجودة.',
    }),
    languages: demoLanguages,
    cases: [case01, case02, case03, case04, case05, case06, case07, case08, case09, case10, case11, case12],
    outcomes: demoOutcomes,
    consents,
    privacy: inEach({
      en: `What you write is sealed at once on this tablet: nobody at the table can read it, and only the campaign office can open
        it. It goes to the addressee, with your name, only if you say yes. It is kept until the campaign's end. With the code
        that you are given you can withdraw it.`,
      fr: `Ce que vous écrivez est scellé aussitôt sur cette tablette : personne à la table ne peut le lire, et seul le bureau de
        la campagne peut l'ouvrir. Le destinataire ne le reçoit, avec votre nom, que si vous dites oui. Tout est conservé
        jusqu'à la fin de la campagne. Avec le code que vous recevez, vous pouvez le retirer.`,
      sw: `Unachoandika hutiwa muhuri mara moja kwenye tableti hii: hakuna aliye mezani anayeweza kukisoma, na ofisi ya kampeni peke
        yake inaweza kukifungua. Anayeandikiwa hukipata, pamoja na jina lako, ukikubali tu. Hutunzwa hadi mwisho wa kampeni. Kwa
        msimbo unaopewa unaweza kukiondoa.`,
      ar: `ما تكتبونه يُختم فورًا على هذا الجهاز: لا يستطيع أحد عند الطاولة قراءته، ولا يفتحه إلا مكتب الحملة. ولا يصل إلى من كُتب إليه مع
        اسمكم إلا إذا وافقتم. ويُحفظ حتى نهاية الحملة. وبالرمز الذي تحصلون عليه يمكنكم سحبه.`,
    }),
  };
}
