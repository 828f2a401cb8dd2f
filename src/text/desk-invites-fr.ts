import type { DeskInvitesWords } from './desk-invites-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for the links by which somebody joins. */
export const deskInvitesFrench: DeskInvitesWords = {
  title: 'Liens qui font entrer quelqu’un',
  lead: 'Chaque lien par lequel entrent tablettes ou collègues, et qui est venu par lui. Tombé en de mauvaises mains, il se reprend ici, aussitôt.',
  none: 'Aucun lien n’a encore été fait.',
  noList: 'Le centre ne peut donner les liens maintenant.',
  tablets: (n) => (n > 0 ? count(n, 'Pour # tablette', 'Pour # tablettes') : 'Pour des tablettes'),
  colleague: 'Pour une ou un collègue',
  state: 'État',
  states: { open: 'il fonctionne', expired: 'il a expiré', 'used-up': 'il a servi', withdrawn: 'il a été repris' },
  made: 'Fait',
  until: 'Jusqu’à',
  unknown: 'pas noté',
  joined: 'Venus par lui',
  nobody: 'personne',
  isWithdrawn: 'retirée',
  takeBack: 'Le reprendre',
  takeBackOf: (what) => `Le reprendre : ${what}`,
  takeBackTitle: 'Reprendre ce lien ?',
  takeBackLead:
    'Plus personne n’entre par lui, aussitôt et pour toujours. Qui est venu par lui reste, tant que vous ne le retirez pas aussi.',
  takenBack: 'Repris : plus personne n’entre par ce lien.',
  notSeen:
    'C’est écrit, mais le centre ne dit pas que le lien est repris : il peut encore faire entrer quelqu’un. Reprenez-le une fois de plus ; pendant une mise à jour du centre, quand elle est finie.',
  withdraw: (name) => `Retirer ${name}`,
  withdrawTitle: (name) => `Retirer ${name} ?`,
  withdrawLead: 'Ce qu’elle envoie désormais est mis de côté et ne compte pas. Ce qui est venu avant compte.',
  withdrawYes: 'La retirer',
  withdrawn: (name) => `${name} est retirée.`,
  notDone: 'Cela n’a pu se faire, ou nul ne peut dire si c’est fait. Regardez de nouveau.',
  notListed: 'Le centre n’a pu l’apprendre : ce lien n’est dans aucune liste. Il fonctionne quand même.',
  cancel: 'Annuler',
  again: 'Regarder de nouveau',
};
