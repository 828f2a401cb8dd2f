import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Maribel Quisco, trans activist, Republic of Costaluna. */
export const case09: CampaignCase = makeCase({
  number: 9,
  address: `
    Office of the Attorney General
    27 Mariners' Street
    San Telio
    Republic of Costaluna`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Maribel Quisco, trans activist',
      short: `Maribel Quisco runs a telephone line for trans people from her hair salon. She was attacked, and then it was she who was
        charged.`,
      story: `
        In San Telio, in the Republic of Costaluna, Maribel Quisco, 36, cuts hair by day and answers the telephone by night.
        The number is painted inside the salon's door, where only customers see it: for trans people who have been beaten,
        thrown out, or who need somebody to talk to. In six years she has taken more than nine thousand calls.

        In February four men broke into the salon, cut off her hair with her own scissors, and filmed it. At the police
        station she was laughed at and held for two days, with men. Her report was not written down.

        The film has been seen by half the country. The four men are known by name. The only one charged is Maribel: with
        "offending public decency", for which she may get three years. She has mended the door, and the telephone still
        rings at night. She answers it.`,
      demands: `
        Drop the charge against Maribel Quisco.
        Charge the four men who attacked her, and the officers who refused her report.
        Protect her and the telephone line, and make a law against attacks on trans people.`,
      addressee: 'The Attorney General of the Republic of Costaluna',
      salutation: 'Dear Attorney General,',
      closing: 'Yours sincerely,',
      letter: `
        In February four men broke into the salon of Maribel Quisco in San Telio, cut off her hair and filmed it. The men
        are known. They are free. Maribel Quisco went to the police, was laughed at and held for two days, and is now the
        only person charged. I write to ask you to put this right.

        Maribel Quisco is a trans woman who for six years has answered more than nine thousand calls from people in need.
        There is nothing indecent in that, and nothing indecent in who she is. What offends decency is to attack a woman in
        her own salon, and a police station that will not write down her words.

        Please drop the charge against her. Please charge those who attacked her, and the officers who refused her report.
        And please protect her, and everyone who dials that number at night, with a law that counts for them too.`,
      hint: `
        Write to "Maribel", always "she". Tell her that you admire her, or what makes you brave. Your address and your
        organisation may be mentioned. No religious cards, please: many have been sent to her as insults.`,
      alt: `A woman with long wavy brown hair, hoop earrings and an ochre top, before light blue, pink and white stripes; a
        pair of scissors beside her.`,
    },
    fr: {
      name: 'Maribel Quisco, militante trans',
      short: `Dans son salon de coiffure, Maribel Quisco tient une ligne d'écoute pour les personnes trans. On l'a agressée, et c'est
        elle qu'on poursuit.`,
      story: `
        À San Telio, en République de Costaluna, Maribel Quisco, 36 ans, coiffe le jour et répond au téléphone la nuit. Le
        numéro est peint à l'intérieur de la porte du salon, où seuls les clients le voient : pour les personnes trans
        battues, chassées, ou qui ont besoin de parler à quelqu'un. En six ans, elle a reçu plus de neuf mille appels.

        En février, quatre hommes ont forcé la porte du salon, lui ont coupé les cheveux avec ses propres ciseaux et l'ont
        filmée. Au commissariat, on s'est moqué d'elle et on l'a enfermée deux jours avec des hommes. Sa plainte n'a pas été
        enregistrée.

        La moitié du pays a vu le film. On connaît le nom des quatre hommes. La seule personne poursuivie est Maribel, pour
        « outrage à la pudeur publique » ; elle risque trois ans. Elle a réparé la porte, et le téléphone sonne toujours la
        nuit. Elle répond.`,
      demands: `
        Abandonner les poursuites contre Maribel Quisco.
        Poursuivre les quatre hommes qui l'ont agressée et les agents qui ont refusé sa plainte.
        La protéger, ainsi que la ligne d'écoute, et faire une loi contre les agressions visant les personnes trans.`,
      addressee: 'Le procureur général de la République de Costaluna',
      salutation: 'Monsieur le Procureur général,',
      closing: `Veuillez agréer, Monsieur le Procureur général, mes salutations distinguées.`,
      letter: `
        En février, quatre hommes ont forcé la porte du salon de Maribel Quisco à San Telio, lui ont coupé les cheveux et
        l'ont filmée. On les connaît. Ils sont libres. Maribel Quisco est allée à la police, on s'est moqué d'elle, on l'a
        enfermée deux jours, et elle est aujourd'hui la seule personne poursuivie. Je vous écris pour que cela soit réparé.

        Maribel Quisco est une femme trans qui, en six ans, a répondu à plus de neuf mille appels de personnes en détresse.
        Il n'y a là rien d'indécent, ni dans ce qu'elle est. Ce qui est indécent, c'est d'agresser une femme dans son salon
        et de refuser sa plainte.

        Je vous prie d'abandonner les poursuites contre elle, et de poursuivre ceux qui l'ont agressée et les agents qui ont
        refusé de l'entendre. Protégez-la par une loi qui vaille pour tous.`,
      hint: `
        Écrivez à « Maribel », toujours au féminin. Dites-lui que vous l'admirez, ou ce qui vous donne du courage. Vous pouvez
        donner votre adresse et nommer votre organisation. Pas de cartes religieuses : on lui en a trop envoyé pour
        l'insulter.`,
      alt: `Une femme aux longs cheveux bruns ondulés, anneaux aux oreilles, devant des bandes bleu clair, roses et blanches ;
        des ciseaux à côté d'elle.`,
    },
  },
});
