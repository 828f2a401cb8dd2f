/** What a share of a sample says about the whole: the middle, and bounds that hold it in 95 of 100 such samples. */
export type Interval = { readonly share: number; readonly low: number; readonly high: number };

/** The normal distribution's 97.5 % point. */
const z95 = 1.959_963_985;

/**
 * Wilson's score interval (1927) at 95 %, which holds for small samples and for shares near 0 and 1 too; with the correction for a sample that is a good part of a finite
 * whole. Nothing drawn: nothing is known.
 */
export function toWilsonInterval(hits: number, drawn: number, whole: number): Interval {
  if (drawn === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / drawn;
  if (drawn >= whole) return { share, low: share, high: share };
  const z = z95 * Math.sqrt((whole - drawn) / (whole - 1));
  const z2 = (z * z) / drawn;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((share * (1 - share)) / drawn + z2 / (4 * drawn));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** So many of `whole` things, each as likely as the other, ascending; all of them where there are no more. `random` gives 0 to below 1. */
export function drawSample(whole: number, drawn: number, random: () => number): number[] {
  const picked = new Set<number>();
  // Floyd's way: each subset is as likely as the other, and no list of the whole is made.
  for (let top = Math.max(0, whole - drawn); top < whole; top += 1) {
    const at = Math.floor(random() * (top + 1));
    picked.add(picked.has(at) ? top : at);
  }
  return [...picked].sort((one, other) => one - other);
}
