/** What stands beside the camera that reads a QR code. */
export const scanningLingala = {
  scan: {
    opening: 'Kamera ezali kofungwama. Ndima yango soki tablete etuni.',
    looking: 'Simba kode na kati ya kadre kozanga koningana.',
    video: 'Oyo kamera ezali komona',
    choosePicture: 'Pona foto ya kode',
    'no-picture': 'Fisie oyo ezali foto te oyo ekoki kofungwama awa.',
    'no-code': 'Kode moko te ekoki kotangama na foto oyo. Kanga mosusu pembeni, liboso mpe na pole ya malamu.',
    problems: {
      refused:
        'Kamera endimami te. Ndima yango mpo na lokasa oyo na baregle ya navigateur to ya tablete, na nsima meka lisusu.',
      missing: 'Aparɛyi oyo ezali na kamera te oyo Barua ekoki kosalela.',
      'in-use':
        'Kamera ezali na mosala: mbala mosusu programe mosusu ezali kosalela yango. Kanga yango, na nsima meka lisusu.',
      insecure:
        'Banavigateur epesaka kamera kaka na nkasa oyo ezali na adresi ya libateli (https). Oyo ezali na yango te.',
      failed: 'Kamera ezali kofungwama te. Soki esalemi lisusu, boma tablete mpe pelisa yango lisusu.',
    },
  },
};
