import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** Ilan Torosh, conscientious objector, Karvesh Republic. */
export const case08: CampaignCase = makeCase({
  number: 8,
  address: `
    Ministry of Defence
    Citadel, Building 4
    Karvesh Lower Town 220
    Karvesh Republic`,
  solidarity: { open: true, flags: { senderAddress: false, religiousCards: false, nameOrganisation: true } },
  texts: {
    en: {
      name: 'Ilan Torosh, conscientious objector',
      short: `Ilan Torosh, 20, offered to serve his country as a firefighter, but not with a weapon. He is in prison for the third
        time.`,
      story: `
        Ilan Torosh grew up among beehives in the hills of the Karvesh Republic. When he was called up at eighteen, he wrote
        a polite letter of one page: he could not learn to kill, but he would gladly serve twice as long in a hospital, or
        with the firemen who had once saved his father's barn.

        The army did not answer the letter. It sent a second call-up, then a patrol. A military court sentenced him to six
        months. On the day of his release he was called up again at the prison gate, said no again, and got eight months.
        Now it is fourteen. The law allows this to go on until he is forty-five.

        He is kept alone, because he might "weaken the others". He is allowed one book at a time. His father reports to him,
        letter by letter, how each of the nineteen hives is doing.`,
      demands: `
        Release Ilan Torosh, and do not call him up again.
        Strike out his three convictions.
        Create a civilian service for those who cannot bear arms, fair and no longer than the other.`,
      addressee: 'The Minister of Defence of the Karvesh Republic',
      salutation: 'Dear Minister,',
      closing: 'Yours faithfully,',
      letter: `
        Ilan Torosh is twenty years old and in prison for the third time, because he has refused to carry a weapon. I am
        writing to ask you to release him.

        He has not refused to serve. In the letter that he wrote to the army when he was eighteen, he offered to work twice
        as long in a hospital or with the fire brigade. Nobody answered. Instead he is called up again each time at the
        prison gate, and sentenced again for the same words. That is punishing a man three times for one conscience.

        Many countries let young people serve without a weapon and have lost nothing by it. I am sure that a fire engine of
        the Karvesh Republic could use a calm and patient beekeeper.

        Please set him free, do not call him up again, strike out his convictions, and create a civilian service that is
        fair to everyone.`,
      hint: `
        Short and cheerful is best: he may read one letter a week. Tell him about bees, weather, music or football. You may
        name your organisation. Send no address, no religious pictures, and nothing about the army.`,
      alt: `A young man with short brown hair in a green pullover; behind him a honeycomb pattern and three flying bees.`,
    },
    fr: {
      name: 'Ilan Torosh, objecteur de conscience',
      short: `Ilan Torosh, 20 ans, a proposé de servir son pays comme pompier, mais sans arme. Il est en prison pour la troisième
        fois.`,
      story: `
        Ilan Torosh a grandi parmi les ruches, dans les collines de la République de Karvesh. Appelé à dix-huit ans, il a
        écrit une lettre polie d'une page : il ne pouvait pas apprendre à tuer, mais il servirait volontiers deux fois plus
        longtemps dans un hôpital, ou avec les pompiers qui avaient un jour sauvé la grange de son père.

        L'armée n'a pas répondu. Elle a envoyé une deuxième convocation, puis une patrouille. Un tribunal militaire l'a
        condamné à six mois. Le jour de sa libération, il a été rappelé à la porte même de la prison, a de nouveau dit non,
        et a reçu huit mois. Cette fois, c'est quatorze. La loi permet de continuer ainsi jusqu'à ses quarante-cinq ans.

        On le garde seul, parce qu'il pourrait « affaiblir les autres ». Il a droit à un livre à la fois. Son père lui
        raconte, lettre après lettre, comment va chacune des dix-neuf ruches.`,
      demands: `
        Libérer Ilan Torosh et ne plus l'appeler.
        Effacer ses trois condamnations.
        Créer un service civil pour qui ne peut porter les armes, équitable et pas plus long que l'autre.`,
      addressee: 'Le ministre de la Défense de la République de Karvesh',
      salutation: 'Monsieur le Ministre,',
      closing: `Veuillez agréer, Monsieur le Ministre, l'expression de mes sentiments respectueux.`,
      letter: `
        Ilan Torosh a vingt ans et se trouve en prison pour la troisième fois, parce qu'il refuse de porter une arme. Je vous
        écris pour vous demander de le libérer.

        Il n'a pas refusé de servir. Dans la lettre qu'il a adressée à l'armée à dix-huit ans, il proposait de travailler deux
        fois plus longtemps dans un hôpital ou chez les pompiers. Personne ne lui a répondu. Au lieu de cela, on le rappelle
        chaque fois à la porte de la prison, et on le condamne encore pour les mêmes mots. C'est punir trois fois une seule
        conscience.

        Bien des pays laissent les jeunes servir sans arme et n'y ont rien perdu.

        Je vous prie de le libérer, de ne plus l'appeler, d'effacer ses condamnations et de créer un service civil équitable
        pour tous.`,
      hint: `
        Court et gai, c'est le mieux : il ne peut lire qu'une lettre par semaine. Parlez-lui d'abeilles, du temps, de musique
        ou de football. Vous pouvez nommer votre organisation. Pas d'adresse, pas d'images religieuses, rien sur l'armée.`,
      alt: `Un jeune homme aux cheveux bruns courts, en pull vert ; derrière lui, un motif de ruche et trois abeilles en vol.`,
    },
  },
});
