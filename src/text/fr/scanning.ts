import type { OrganiserWords } from '../en/organiser.ts';

/** What stands beside the camera that reads a QR code, in French. */
export const scanningFrench: Pick<OrganiserWords, 'scan'> = {
  scan: {
    opening: 'La caméra démarre. Autorisez-la si la tablette le demande.',
    looking: 'Tenez le code immobile dans le cadre.',
    video: 'Ce que voit la caméra',
    choosePicture: 'Choisir une photo du code',
    'no-picture': 'Ce fichier n’est pas une image que l’on peut ouvrir ici.',
    'no-code': 'Aucun code lisible sur cette image. Prenez-la de plus près, bien en face et avec assez de lumière.',
    problems: {
      refused:
        'La caméra n’est pas autorisée. Autorisez-la pour cette page dans les réglages du navigateur ou de la tablette, puis réessayez.',
      missing: 'Cet appareil n’a pas de caméra que Barua puisse utiliser.',
      'in-use': 'La caméra est occupée : une autre application s’en sert peut-être. Fermez-la, puis réessayez.',
      insecure: 'Les navigateurs ne prêtent la caméra qu’aux pages à l’adresse sûre (https). Celle-ci n’en a pas.',
      failed: 'La caméra ne démarre pas. Si cela se répète, redémarrez la tablette.',
    },
  },
};
