import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Teodora Valmik, journalist, Republic of Varenia. */
export const case01: CampaignCase = makeCase({
  number: 1,
  address: `
    Ministry of Justice
    12 Square of the Scales
    Port Sereno 1004
    Republic of Varenia`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: false, nameOrganisation: false } },
  texts: {
    en: {
      name: 'Teodora Valmik, journalist',
      short: `Teodora Valmik asked where the money for a children's hospital had gone. For that she is serving six years.`,
      story: `
        For eleven years Teodora Valmik, 41, wrote for a small newspaper in the harbour town of Selm. Last spring she
        published three articles about a children's hospital in the Republic of Varenia that had been paid for and never
        built: a fence, a sign, and a field of thistles.

        Nine days after the third article, police searched the newsroom and took her away in front of her two sons. A
        court heard the case in one afternoon, behind closed doors, and sentenced her to six years for "spreading false
        news". Nobody has ever shown that a sentence of hers was false.

        She is held in Korvat prison, four hours from her sons, and may see them for half an hour a month. Her asthma
        is not treated. She goes on writing, on the backs of envelopes, because paper is rationed.`,
      demands: `
        Release Teodora Valmik at once and without conditions.
        Until then, give her the medical care she needs and let her sons visit every week.
        Repeal the law on "false news", which is used to punish reporting.`,
      points: `
        Who is harmed when a newspaper asks where public money has gone? And who, when it may not?
        A court may call a report false. What would it have to show us first?
        Is there any news that should be forbidden? Who would decide?`,
      addressee: 'The Minister of Justice of the Republic of Varenia',
      salutation: 'Dear Minister,',
      closing: 'Yours faithfully,',
      letter: `
        I am writing to you about Teodora Valmik, a journalist from Selm, who is serving six years in Korvat prison. She
        reported that a children's hospital had been paid for and never built. The court that sentenced her heard the
        case in one afternoon, behind closed doors, and nobody has shown that anything she wrote was false.

        To ask where public money has gone is not a crime. It is what a newspaper is for. Parents in your country have a
        right to know why there is no hospital, and Teodora Valmik's sons have a right to their mother.

        I respectfully ask you to release her at once and without conditions. Until then, please make sure that her
        asthma is treated and that her sons may visit her every week. I also ask you to repeal the law on "false news".

        I would be grateful to hear what you decide.`,
      hint: `
        Write two or three simple sentences in large, clear letters, and send your best wishes to her sons Luka and Mirel
        too. Do not give your address, and do not mention politics, the court or any organisation.`,
      alt: `A woman with dark, chin-length hair and a pencil behind her ear, a newspaper page beside her.`,
    },
    fr: {
      name: 'Teodora Valmik, journaliste',
      short: `Teodora Valmik a demandé où était passé l'argent d'un hôpital pour enfants. Pour cela, elle purge une peine de
        six ans.`,
      story: `
        Pendant onze ans, Teodora Valmik, 41 ans, a écrit pour un petit journal de la ville portuaire de Selm. Au
        printemps dernier, elle a publié trois articles sur un hôpital pour enfants de la République de Varénie, payé et
        jamais construit : une clôture, un panneau et un champ de chardons.

        Neuf jours après le troisième article, la police a fouillé la rédaction et l'a emmenée devant ses deux fils. Un
        tribunal a jugé l'affaire en un après-midi, à huis clos, et l'a condamnée à six ans de prison pour « diffusion
        de fausses nouvelles ». Personne n'a jamais montré qu'une seule de ses phrases était fausse.

        Elle est détenue à la prison de Korvat, à quatre heures de route de ses fils, qu'elle peut voir une demi-heure
        par mois. Son asthme n'est pas soigné. Elle continue d'écrire, au dos d'enveloppes, car le papier est rationné.`,
      demands: `
        Libérer Teodora Valmik immédiatement et sans condition.
        D'ici là, lui donner les soins dont elle a besoin et laisser ses fils la voir chaque semaine.
        Abroger la loi sur les « fausses nouvelles », qui sert à punir l'information.`,
      points: `
        À qui nuit un journal qui demande où est passé l'argent public ? Et à qui nuit-on quand il n'en a pas le droit ?
        Un tribunal peut dire qu'un article est faux. Que devrait-il d'abord nous montrer ?
        Y a-t-il des nouvelles qu'il faudrait interdire ? Qui en déciderait ?`,
      addressee: 'Le ministre de la Justice de la République de Varénie',
      salutation: 'Monsieur le Ministre,',
      closing: `Je vous prie d'agréer, Monsieur le Ministre, l'expression de ma haute considération.`,
      letter: `
        Je vous écris au sujet de Teodora Valmik, journaliste à Selm, qui purge une peine de six ans à la prison de
        Korvat. Elle a révélé qu'un hôpital pour enfants avait été payé et jamais construit. Le tribunal l'a jugée en un
        après-midi, à huis clos, et personne n'a montré qu'elle avait écrit quoi que ce soit de faux.

        Demander où est passé l'argent public n'est pas un crime. C'est à cela que sert un journal. Les parents de votre
        pays ont le droit de savoir pourquoi il n'y a pas d'hôpital, et ses fils ont droit à leur mère.

        Je vous demande respectueusement de la libérer immédiatement et sans condition. D'ici là, veillez à ce que son
        asthme soit soigné et à ce que ses fils puissent la voir chaque semaine. Je vous demande aussi d'abroger la loi
        sur les « fausses nouvelles ».`,
      hint: `
        Écrivez deux ou trois phrases simples, en grandes lettres bien lisibles, et saluez aussi ses fils Luka et Mirel.
        N'indiquez pas votre adresse et ne parlez ni de politique, ni du tribunal, ni d'une organisation.`,
      alt: `Une femme aux cheveux bruns mi-longs, un crayon derrière l'oreille, une page de journal à côté d'elle.`,
    },
  },
});
