import { type Point, type Quad, signedArea } from './perspective.ts';

/** Grey pixels, row by row, 0 black to 255 white. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** A dark spot: its middle, and how many pixels it has. */
type Spot = Point & { readonly area: number };

/** Half the side of the square whose mean a pixel is held against. */
const reachPx = 24;
/** Darker than this share of the mean around it: ink. */
const inkShare = 0.65;
const leastPx = 9;
/** Of the whole picture. */
const mostShare = 0.002;
/** So many of the largest spots are tried. */
const mostSpots = 22;
/** Of the picture, at least, lies between the marks. */
const leastShare = 0.06;
/** The smallest of the four spots holds so much of the largest: a tablet that is held askew makes the farther ones small. */
const leastLikeness = 0.2;

/**
 * The middles of the four black squares at the corners of a sheet's lines, in pixels, clockwise from the one that lies most to the upper left; `undefined`
 * where no four spots look like them. Which of them is the sheet's upper left one, its QR code tells.
 */
export function findSheetMarks(picture: GreyPicture): Quad | undefined {
  const spots = findSquareSpots(picture)
    .sort((one, other) => other.area - one.area)
    .slice(0, mostSpots);
  let best: { readonly quad: Quad; readonly score: number } | undefined;
  for (const four of listFours(spots)) {
    const areas = four.map(({ area }) => area);
    const likeness = Math.min(...areas) / Math.max(...areas);
    const quad = likeness > leastLikeness ? toQuad(four) : undefined;
    const score = quad ? signedArea(quad) * likeness ** 2 : 0;
    if (quad && score > (best?.score ?? 0)) best = { quad, score };
  }
  const isLarge = best && signedArea(best.quad) / 2 >= leastShare * picture.width * picture.height;
  return isLarge ? best?.quad : undefined;
}

/** Dark spots that are about as wide as high, and full. */
function findSquareSpots({ width, height, grey }: GreyPicture): Spot[] {
  const isInk = thin(toInk({ width, height, grey }), width);
  const spots: Spot[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < isInk.length; start += 1) {
    if (isInk[start] !== 1) continue;
    isInk[start] = 2;
    waiting.push(start);
    let [area, sumX, sumY] = [0, 0, 0];
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      area += 1;
      sumX += x;
      sumY += y;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (const next of [x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width]) {
        if (isInk[next] !== 1) continue;
        isInk[next] = 2;
        waiting.push(next);
      }
    }
    const [across, down] = [right - left + 1, bottom - top + 1];
    const isSquare = Math.max(across, down) <= 1.7 * Math.min(across, down) && area >= 0.6 * across * down;
    if (isSquare && area >= leastPx && area <= mostShare * width * height) {
      spots.push({ x: sumX / area + 0.5, y: sumY / area + 0.5, area });
    }
  }
  return spots;
}

/** 1 where a pixel is much darker than what is around it, whatever the light. */
function toInk({ width, height, grey }: GreyPicture): Uint8Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const isInk = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reachPx), Math.min(height, y + reachPx)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reachPx), Math.min(width, x + reachPx)];
      const sum =
        (sums[bottom * (width + 1) + right] ?? 0) -
        (sums[top * (width + 1) + right] ?? 0) -
        (sums[bottom * (width + 1) + left] ?? 0) +
        (sums[top * (width + 1) + left] ?? 0);
      const mean = sum / ((bottom - top) * (right - left));
      isInk[y * width + x] = (grey[y * width + x] ?? 0) < inkShare * mean ? 1 : 0;
    }
  }
  return isInk;
}

/** Without the outermost pixels of everything, so that the lines of the table go, and what they touch stands alone. */
function thin(isInk: Uint8Array, width: number): Uint8Array {
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  return isInk.map((ink, at) => (ink === 1 && around.every((step) => isInk[at + step] === 1) ? 1 : 0));
}

function* listFours(spots: readonly Spot[]): Generator<readonly [Spot, Spot, Spot, Spot]> {
  for (const [a, one] of spots.entries()) {
    for (const [b, two] of spots.entries()) {
      if (b <= a) continue;
      for (const [c, three] of spots.entries()) {
        if (c <= b) continue;
        for (const four of spots.slice(c + 1)) yield [one, two, three, four];
      }
    }
  }
}

/** Four points clockwise from the upper left one; `undefined` where they are not the corners of something flat seen from anywhere near above. */
function toQuad(points: readonly [Point, Point, Point, Point]): Quad | undefined {
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / 4,
    y: points.reduce((sum, { y }) => sum + y, 0) / 4,
  };
  const angle = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x);
  const [a, b, c, d] = points.toSorted((one, other) => angle(one) - angle(other));
  if (!a || !b || !c || !d) return undefined;
  const around = [a, b, c, d];
  for (const [at, from] of around.entries()) {
    const [to, next] = [around[(at + 1) % 4] ?? from, around[(at + 2) % 4] ?? from];
    if (signedArea([from, to, next]) <= 0) return undefined;
  }
  const side = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);
  const isEven = (one: number, other: number) => Math.max(one, other) <= 1.8 * Math.min(one, other);
  const sides = [side(a, b), side(b, c), side(c, d), side(d, a)] as const;
  if (!isEven(sides[0], sides[2]) || !isEven(sides[1], sides[3])) return undefined;
  const start = around.reduce((least, { x, y }, at) => {
    const known = around[least];
    return known && x + y < known.x + known.y ? at : least;
  }, 0);
  const turned = [...around.slice(start), ...around.slice(0, start)];
  const [first = a, second = b, third = c, fourth = d] = turned;
  return [first, second, third, fourth];
}

/** How many quarters the picture is to be turned clockwise, so that the sheet's code, which is above its lines, is above them on the screen. */
export function findTurns(quad: Quad, code: Point): 0 | 1 | 2 | 3 {
  const distances = quad.map((from, at) => {
    const to = quad[(at + 1) % 4] ?? from;
    return Math.hypot((from.x + to.x) / 2 - code.x, (from.y + to.y) / 2 - code.y);
  });
  const upper = distances.indexOf(Math.min(...distances));
  return ([0, 3, 2, 1] as const)[upper] ?? 0;
}
