import { expect, test } from 'vitest';
import { detectDevice } from './device.ts';

const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

test.each([
  ['Chrome on Android', 'android-chrome', { userAgent: `${android} Chrome/140.0.0.0 Safari/537.36` }],
  [
    'Chrome on a large Android tablet, which passes for a desktop',
    'android-chrome',
    { userAgent: linux, userAgentData: { platform: 'Android' } },
  ],
  [
    'Samsung Internet',
    'android-samsung',
    { userAgent: `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36` },
  ],
  [
    'Firefox on Android',
    'android-firefox',
    { userAgent: 'Mozilla/5.0 (Android 14; Tablet; rv:140.0) Gecko/140.0 Firefox/140.0' },
  ],
  ['Edge on Android', 'android-other', { userAgent: `${android} Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0` }],
  [
    'an iPad, which says it is a Mac',
    'apple',
    { userAgent: `${mac} AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15`, maxTouchPoints: 5 },
  ],
  [
    'Chrome on an iPhone',
    'apple',
    {
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) CriOS/140.0 Mobile/15E148',
      maxTouchPoints: 5,
    },
  ],
  ['Safari on a Mac', 'desktop-other', { userAgent: `${mac} AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15` }],
  ['Chrome on Linux', 'desktop-chromium', { userAgent: linux, userAgentData: { platform: 'Linux' } }],
  ['Firefox on Linux', 'desktop-other', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0' }],
] as const)('knows %s', (_name, device, hints) => {
  expect(detectDevice({ maxTouchPoints: 0, ...hints })).toBe(device);
});
