import { type Ink, type InkPoint, inkHeight, simplifyInk } from '../../src/domain/ink.ts';
import { between, type Random } from './seeded-random.ts';

/**
 * A signature as a finger draws it, before and after the pad simplifies it: 3 to 6 strokes, sampled 60 to 120 times a second. Handwriting swings up and
 * down 4 to 6 times a second (Teulings and Maarse 1984) while the hand travels; a signature takes 2 to 3.5 s and half to four fifths of the pad.
 */
export function drawInk(random: Random, options: { readonly pressure: boolean } = { pressure: false }): Ink {
  const width = between(random, 2400, 3200);
  const hertz = between(random, 60, 120);
  const strokes = between(random, 3, 6);
  const inkSeconds = 2 + 1.5 * random();
  const wayPerSecond = (width * (0.5 + 0.3 * random())) / inkSeconds;
  const tall = inkHeight * (0.12 + 0.13 * random());
  let x = width * (0.05 + 0.05 * random());
  const drawn: InkPoint[][] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const seconds = (inkSeconds / strokes) * (0.6 + 0.8 * random());
    const swing = 4 + 2 * random();
    const phase = 2 * Math.PI * random();
    const round = 0.25 + 0.5 * random();
    const middle = inkHeight * (0.45 + 0.15 * random());
    const slope = (random() - 0.5) * 200;
    const points: InkPoint[] = [];
    for (let sample = 0; sample <= seconds * hertz; sample += 1) {
      const at = sample / hertz;
      const turn = 2 * Math.PI * swing * at + phase;
      const grown = tall * (0.7 + 0.3 * Math.sin(at * 2.3 + phase));
      points.push({
        x: x + wayPerSecond * at + grown * round * Math.cos(turn) + jitter(random),
        y: middle + slope * at + grown * Math.sin(turn) + grown * 0.25 * Math.sin(turn / 2.7) + jitter(random),
        pressure: options.pressure ? 0.45 + 0.2 * Math.sin(at * 9 + phase) + 0.05 * random() : -1,
      });
    }
    drawn.push(points);
    x += wayPerSecond * seconds + (random() - 0.4) * 60;
  }
  return { width, strokes: drawn };
}

/** What the pass keeps of it: as the app's pad does before it hands it on. */
export function drawSimplifiedInk(random: Random, options: { readonly pressure: boolean } = { pressure: false }): Ink {
  return simplifyInk(drawInk(random, options));
}

/** Touch screens report whole pixels of some 250 in the pad's height, and fingers tremble by about as much. */
function jitter(random: Random): number {
  return (random() + random() - 1) * 4;
}
