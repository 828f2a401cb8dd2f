import type { CampaignCase } from '../../domain/case-pack.ts';
import { makeCase } from './make-case.ts';

/** The valley council of Talhue, Republic of Sarandia. */
export const case03: CampaignCase = makeCase({
  number: 3,
  address: `
    Office of the President
    Palace of the Two Rivers
    1 Founders' Avenue
    Nueva Arenal
    Republic of Sarandia`,
  solidarity: { open: true, flags: { senderAddress: true, religiousCards: true, nameOrganisation: true } },
  texts: {
    en: {
      name: 'The valley council of Talhue',
      short: `Four hundred families stand between a plantation company and the only river of their valley. Shots were
        fired into the home of one who speaks for them; then she was charged.`,
      story: `
        The people of Talhue, in the Republic of Sarandia, have planted maize and beans on the same terraces for longer
        than anyone has counted. The valley is theirs by a title from 1911. In their council everyone over fifteen has a
        voice, and decisions take as long as they take.

        Two years ago a company was given permission to plant oil palms on half the valley and to turn the river towards
        them. Nobody had asked Talhue. Since then the families have taken turns to sit on the bridge, day and night, so
        that the diggers cannot cross.

        Rosalba Ykem, a weaver, and Nemesio Tahl, who keeps the seed store, speak for the council. In June, while the
        family was at table, someone fired six shots into Rosalba's kitchen. The police did not come. Instead, both were charged with "occupying" their own
        land, and may be arrested any day.`,
      demands: `
        Protect Rosalba Ykem, Nemesio Tahl and everyone in the valley, in the way they themselves ask for.
        Drop the charges, and find out who fired the shots.
        Stop the plantation until the people of Talhue have been asked and have freely agreed.`,
      addressee: 'The President of the Republic of Sarandia',
      salutation: 'Your Excellency,',
      closing: 'Yours respectfully,',
      letter: `
        I am writing to you about the valley of Talhue. Four hundred families live there from maize, beans and one river.
        A company now has permission to plant oil palms on half of their land and to turn the river, and nobody asked the
        people to whom the land has belonged since 1911.

        I am worried about the lives of Rosalba Ykem and Nemesio Tahl, who speak for the valley council. In June six shots
        were fired into Rosalba's kitchen while the family was at table. The police did not come. Instead, the two were
        charged with occupying land that is their own.

        I ask you to protect them and their neighbours in the way they themselves ask for, to have the charges dropped,
        and to find out who fired the shots. Please stop the plantation until the people of Talhue have been asked and
        have freely agreed.`,
      hint: `
        Write to "the people of Talhue". Tell them about a river, a field or a tree that you love. Religious cards and
        pictures of where you live are welcome, and so is your address: the council reads letters aloud and answers many.`,
      alt: `Two people seen from behind, with hats, looking at a green valley with terraces, a river and mountains.`,
    },
    fr: {
      name: 'Le conseil de la vallée de Talhue',
      short: `Quatre cents familles se dressent entre une société de plantation et l'unique rivière de leur vallée. On a tiré
        sur la maison de leur porte-parole, puis on l'a inculpée.`,
      story: `
        Les habitants de Talhue, en République de Sarandia, cultivent le maïs et les haricots sur les mêmes terrasses
        depuis plus longtemps qu'on ne saurait le compter. La vallée leur appartient par un titre de 1911. Dans leur
        conseil, chacun a une voix dès quinze ans, et les décisions prennent le temps qu'il faut.

        Il y a deux ans, une société a reçu l'autorisation de planter des palmiers à huile sur la moitié de la vallée et
        d'y détourner la rivière. Personne n'avait consulté Talhue. Depuis, les familles se relaient sur le pont, jour et
        nuit, pour que les pelleteuses ne passent pas.

        Rosalba Ykem, tisserande, et Nemesio Tahl, qui garde les semences, parlent au nom du conseil. En juin, alors que
        la famille était à table, quelqu'un a tiré six coups de feu dans la cuisine de Rosalba. La police n'est pas venue. Au contraire, tous deux ont été
        inculpés d'« occupation » de leur propre terre et peuvent être arrêtés d'un jour à l'autre.`,
      demands: `
        Protéger Rosalba Ykem, Nemesio Tahl et toute la vallée, de la manière qu'ils demandent eux-mêmes.
        Abandonner les charges et établir qui a tiré.
        Suspendre la plantation tant que les habitants de Talhue n'ont pas été consultés et n'ont pas librement consenti.`,
      addressee: 'Le président de la République de Sarandia',
      salutation: 'Monsieur le Président,',
      closing: `Veuillez agréer, Monsieur le Président, l'expression de mon profond respect.`,
      letter: `
        Je vous écris au sujet de la vallée de Talhue. Quatre cents familles y vivent du maïs, des haricots et d'une seule
        rivière. Une société a reçu l'autorisation de planter des palmiers à huile sur la moitié de leurs terres et de
        détourner l'eau, sans que l'on ait consulté ceux à qui la vallée appartient depuis 1911.

        Je crains pour la vie de Rosalba Ykem et de Nemesio Tahl, qui parlent au nom du conseil. En juin, six coups de feu
        ont été tirés dans la cuisine de Rosalba, alors que la famille était à table. La police n'est pas venue.

        Je vous demande de les protéger, eux et leurs voisins, de la manière qu'ils demandent eux-mêmes, de faire
        abandonner les charges et d'établir qui a tiré. Je vous prie de suspendre la plantation tant que les habitants
        n'ont pas été consultés et n'ont pas librement consenti.`,
      hint: `
        Écrivez « aux habitants de Talhue ». Parlez-leur d'une rivière, d'un champ ou d'un arbre que vous aimez. Les cartes
        religieuses et les photos de chez vous sont les bienvenues, votre adresse aussi : le conseil lit les lettres à voix
        haute et répond souvent.`,
      alt: `Deux personnes de dos, coiffées d'un chapeau, face à une vallée verte avec terrasses, rivière et montagnes.`,
    },
  },
});
