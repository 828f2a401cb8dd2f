import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The village of Lisaro, whose river was poisoned, Republic of Mbelani. */
export const case11: CampaignCase = makeCase({
  number: 11,
  address: `
    Ministry of the Environment
    Baobab House, 5th floor
    Private Bag 16
    Mbelani City
    Republic of Mbelani`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'The village of Lisaro',
      short: `Since a smelter began to work upstream, the river of Lisaro has run red and the children have lead in their blood. Those
        who asked for the test results were arrested.`,
      story: `
        Lisaro has 1,140 people, three wells and one river. People in this village in the Republic of Mbelani fished, washed
        and swam in it, until a lead smelter was opened four kilometres upstream. The first sign was the frogs: one rainy
        season, the nights were silent.

        Then the water turned red, the goats lost their young, and children who had been quick at school grew tired and
        forgetful. A doctor from the city took blood from eighty-six children. The ministry collected the results and has
        kept them ever since. The doctor was moved to another district.

        The village sent three people to ask for the numbers: Joyina Malope, a teacher, Petro Sandika, a fisherman, and
        Ruthe Amberi, who is seventeen. They were arrested in the waiting room for "causing alarm" and released on bail. The
        trial is to be in May. The smelter works day and night.`,
      demands: `
        Publish the blood tests, and treat every child who has lead in the blood.
        Stop the smelter until it no longer poisons the river, and bring Lisaro clean water now.
        Drop the charges against Joyina Malope, Petro Sandika and Ruthe Amberi.`,
      addressee: 'The Minister of the Environment of the Republic of Mbelani',
      salutation: 'Dear Minister,',
      closing: 'Yours sincerely,',
      letter: `
        In the village of Lisaro the frogs have fallen silent and the river runs red. Children who were quick at school are
        tired and forgetful. Their parents want to know how much lead is in their blood. Your ministry has known for more
        than a year, and has not told them.

        Three people came to your ministry to ask for the results: a teacher, a fisherman, and a girl of seventeen. They
        were arrested in the waiting room. What causes alarm is not their question. It is the lead, and the silence.

        I ask you to publish the blood tests and to have every child treated. Please stop the smelter until it no longer
        poisons the river, and bring clean water to Lisaro now. And please see to it that the charges against Joyina Malope,
        Petro Sandika and Ruthe Amberi are dropped.

        Every month counts for a child. I hope that you will act at once.`,
      hint: `
        Write to "the children of Lisaro" or to Joyina, Petro and Ruthe. Draw a frog, a fish or a river: the school will hang
        the drawings up. Religious cards, your address and your organisation are all fine.`,
      alt: `A village of thatched houses between trees; a red river comes down from a smelter with dark chimneys.`,
    },
    fr: {
      name: 'Le village de Lisaro',
      short: `Depuis qu'une fonderie travaille en amont, la rivière de Lisaro coule rouge et les enfants ont du plomb dans le sang.
        Ceux qui demandaient les résultats des analyses ont été arrêtés.`,
      story: `
        Lisaro compte 1 140 habitants, trois puits et une rivière. Dans ce village de la République de Mbelani, on y pêchait,
        on y lavait, on y nageait, jusqu'à l'ouverture d'une fonderie de plomb à quatre kilomètres en amont. Le premier signe
        fut celui des grenouilles : une saison des pluies, les nuits sont restées silencieuses.

        Puis l'eau est devenue rouge, les chèvres ont perdu leurs petits, et des enfants vifs à l'école se sont mis à
        s'endormir et à oublier. Un médecin de la ville a prélevé le sang de quatre-vingt-six enfants. Le ministère a pris les
        résultats et les garde depuis. Le médecin a été muté.

        Le village a envoyé trois personnes demander les chiffres : Joyina Malope, enseignante, Petro Sandika, pêcheur, et
        Ruthe Amberi, dix-sept ans. Arrêtés dans la salle d'attente pour « trouble à la tranquillité », ils ont été libérés
        sous caution. Le procès est prévu en mai. La fonderie travaille jour et nuit.`,
      demands: `
        Publier les analyses de sang et soigner chaque enfant qui a du plomb dans le sang.
        Arrêter la fonderie tant qu'elle empoisonne la rivière, et fournir dès maintenant de l'eau potable à Lisaro.
        Abandonner les charges contre Joyina Malope, Petro Sandika et Ruthe Amberi.`,
      addressee: `La ministre de l'Environnement de la République de Mbelani`,
      salutation: 'Madame la Ministre,',
      closing: `Je vous prie d'agréer, Madame la Ministre, mes salutations respectueuses.`,
      letter: `
        Au village de Lisaro, les grenouilles se sont tues et la rivière coule rouge. Des enfants vifs à l'école s'endorment
        et oublient. Leurs parents veulent savoir combien de plomb ils ont dans le sang. Votre ministère le sait depuis plus
        d'un an et ne le leur a pas dit.

        Trois personnes sont venues vous demander les résultats : une enseignante, un pêcheur et une jeune fille de dix-sept
        ans. On les a arrêtés dans la salle d'attente. Ce qui alarme, ce n'est pas leur question. C'est le plomb, et le
        silence.

        Je vous demande de publier les analyses et de faire soigner chaque enfant. Je vous prie d'arrêter la fonderie tant
        qu'elle empoisonne la rivière, de fournir de l'eau potable à Lisaro et de faire abandonner les charges contre Joyina
        Malope, Petro Sandika et Ruthe Amberi. Pour un enfant, chaque mois compte.`,
      hint: `
        Écrivez « aux enfants de Lisaro » ou à Joyina, Petro et Ruthe. Dessinez une grenouille, un poisson ou une rivière :
        l'école accrochera les dessins. Cartes religieuses, adresse et nom de votre organisation sont permis.`,
      alt: `Un village aux toits de chaume parmi les arbres ; une rivière rouge descend d'une fonderie aux cheminées sombres.`,
    },
  },
});
