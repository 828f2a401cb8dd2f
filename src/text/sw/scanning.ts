/** What stands beside the camera that reads a QR code. */
export const scanningSwahili = {
  scan: {
    opening: 'Kamera inawashwa. Ikubali tableti ikiuliza.',
    looking: 'Shika msimbo ukiwa umetulia ndani ya fremu.',
    video: 'Kamera inachoona',
    choosePicture: 'Chagua picha ya msimbo',
    'no-picture': 'Faili hili si picha inayoweza kufunguliwa hapa.',
    'no-code':
      'Hakuna msimbo unaosomeka katika picha hii. Piga nyingine kwa karibu, moja kwa moja na kwenye mwanga mzuri.',
    problems: {
      refused:
        'Kamera haijaruhusiwa. Iruhusu kwa ukurasa huu katika mipangilio ya kivinjari au ya tableti, kisha jaribu tena.',
      missing: 'Kifaa hiki hakina kamera ambayo Barua inaweza kuitumia.',
      'in-use': 'Kamera inatumika: huenda programu nyingine inaitumia. Ifunge hiyo, kisha jaribu tena.',
      insecure: 'Vivinjari huruhusu kamera kwa kurasa zenye anwani salama (https) tu. Huu hauna.',
      failed: 'Kamera haiwaki. Ikitokea tena, zima tableti na uiwashe tena.',
    },
  },
};
