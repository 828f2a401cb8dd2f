/** What stands beside the camera that reads a QR code. */
export const scanningEnglish = {
  scan: {
    opening: 'The camera is being started. Allow it if the tablet asks.',
    looking: 'Hold the code still inside the frame.',
    video: 'What the camera sees',
    choosePicture: 'Choose a picture of the code',
    'no-picture': 'This file is not a picture that can be opened here.',
    'no-code': 'No code can be read in this picture. Take one from nearer, straight on and in good light.',
    problems: {
      refused:
        'The camera is not allowed. Allow it for this page in the browser’s or the tablet’s settings, then try again.',
      missing: 'This device has no camera that Barua can use.',
      'in-use': 'The camera is busy: another app may be using it. Close that one, then try again.',
      insecure: 'Browsers lend the camera only to pages with a safe address (https). This one has none.',
      failed: 'The camera does not start. Restart the tablet if it happens again.',
    },
  },
};
