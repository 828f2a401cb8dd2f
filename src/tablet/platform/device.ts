/** Which browser on which device this is, as far as it matters for the way to install: menus and words differ. */
export type Device =
  | 'android-chrome'
  | 'android-samsung'
  | 'android-firefox'
  | 'android-other'
  | 'apple'
  | 'desktop-chromium'
  | 'desktop-other';

type Hints = {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Chromium only; tells Android also where a large tablet asks for pages as a desktop would. */
  readonly userAgentData?: { readonly platform?: string };
};

/** The device by what the browser says of itself. */
export function detectDevice(hints: Hints): Device {
  const { userAgent, userAgentData } = hints;
  if (isApplePortable(hints)) return 'apple';
  if (userAgentData?.platform === 'Android' || /Android/.test(userAgent)) {
    if (/SamsungBrowser/.test(userAgent)) return 'android-samsung';
    if (/Firefox/.test(userAgent)) return 'android-firefox';
    if (/EdgA|OPR|YaBrowser|UCBrowser|MiuiBrowser|DuckDuckGo|Brave/.test(userAgent)) return 'android-other';
    return /Chrome/.test(userAgent) ? 'android-chrome' : 'android-other';
  }
  return /Chrom(e|ium)\//.test(userAgent) ? 'desktop-chromium' : 'desktop-other';
}

/** An iPad says it is a Mac; no Mac has a touch screen. */
export function isApplePortable({ userAgent, maxTouchPoints }: Hints): boolean {
  return /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}
