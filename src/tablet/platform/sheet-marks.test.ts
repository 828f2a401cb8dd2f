import { describe, expect, it } from 'vitest';
import { type Point, projectSquare, type Quad } from './perspective.ts';
import { findSheetMarks, findTurns, type GreyPicture } from './sheet-marks.ts';

/** Millimetres on the sheet: its lines from mark to mark, the squares, the code above them at the right. */
const lines = { width: 180, height: 160 };
const markMm = 5;

/** A sheet on a dark table in uneven light, photographed so that its marks are at `quad`. */
function photograph(quad: Quad, width = 900, height = 1_200): GreyPicture {
  const grey = new Uint8Array(width * height);
  const project = projectSquare(quad);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) grey[y * width + x] = 40 + ((x * 7 + y * 13) % 9);
  const paint = (left: number, top: number, right: number, bottom: number, tone: (x: number, y: number) => number) => {
    const step = 0.12;
    for (let mmY = top; mmY < bottom; mmY += step) {
      for (let mmX = left; mmX < right; mmX += step) {
        const { x, y } = project(mmX / lines.width, mmY / lines.height);
        const [column, row] = [Math.floor(x), Math.floor(y)];
        if (column >= 0 && row >= 0 && column < width && row < height) grey[row * width + column] = tone(column, row);
      }
    }
  };
  const paper = (x: number) => 230 - (110 * x) / width;
  const ink = (x: number) => paper(x) / 5;
  paint(-15, -75, lines.width + 15, lines.height + 45, paper);
  for (let line = 0; line <= 15; line += 1) {
    const at = (line * lines.height) / 15;
    paint(4.5, at, lines.width - 4.5, at + 0.4, ink);
  }
  for (const [x, y] of [
    [20, 3],
    [26, 14],
    [60, 35],
    [100, 61],
  ] as const)
    paint(x, y, x + 18, y + 1.2, ink);
  for (const [x, y] of [
    [150, -70],
    [172, -70],
    [150, -48],
  ] as const) {
    paint(x - 2, y - 2, x + 5, y + 5, ink);
    paint(x - 1, y - 1, x + 4, y + 4, paper);
    paint(x, y, x + 3, y + 3, ink);
  }
  for (const [u, v] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const) {
    const [x, y] = [u * lines.width, v * lines.height];
    paint(x - markMm / 2, y - markMm / 2, x + markMm / 2, y + markMm / 2, ink);
  }
  return { width, height, grey };
}

const upright: Quad = [
  { x: 130, y: 420 },
  { x: 770, y: 430 },
  { x: 790, y: 1_010 },
  { x: 110, y: 1_000 },
];

const farthest = (found: Quad | undefined, wanted: Quad) =>
  Math.max(...wanted.map(({ x, y }, at) => Math.hypot(x - (found?.[at]?.x ?? 9_999), y - (found?.[at]?.y ?? 9_999))));

describe('the marks of a sheet', () => {
  it.each<[string, Quad]>([
    ['upright', upright],
    [
      'askew, held by a hand',
      [
        { x: 190, y: 400 },
        { x: 800, y: 470 },
        { x: 720, y: 1_060 },
        { x: 100, y: 980 },
      ],
    ],
    [
      'from below, narrower above',
      [
        { x: 230, y: 420 },
        { x: 670, y: 420 },
        { x: 790, y: 1_020 },
        { x: 110, y: 1_020 },
      ],
    ],
    [
      'small, from far away',
      [
        { x: 320, y: 500 },
        { x: 620, y: 505 },
        { x: 625, y: 780 },
        { x: 318, y: 775 },
      ],
    ],
  ])('are found on a photograph taken %s', (_, quad) => {
    expect(farthest(findSheetMarks(photograph(quad)), quad)).toBeLessThan(2.5);
  });

  it('are not seen where there are none', () => {
    const grey = new Uint8Array(600 * 800).fill(220);
    expect(findSheetMarks({ width: 600, height: 800, grey })).toBeUndefined();
    for (let at = 0; at < grey.length; at += 1) grey[at] = 40 + ((at * 7919) % 200);
    expect(findSheetMarks({ width: 600, height: 800, grey })).toBeUndefined();
  });

  it('say with the code how the picture is to be turned', () => {
    const code = (quad: Quad, u: number, v: number): Point => projectSquare(quad)(u, v);
    const rotate = (quad: Quad, by: number) => [...quad.slice(by), ...quad.slice(0, by)] as unknown as Quad;
    // The sheet's own upper left corner stands first in the reading order of `code`.
    expect(findTurns(upright, code(upright, 0.9, -0.35))).toBe(0);
    expect(findTurns(upright, code(rotate(upright, 1), 0.9, -0.35))).toBe(3);
    expect(findTurns(upright, code(rotate(upright, 2), 0.9, -0.35))).toBe(2);
    expect(findTurns(upright, code(rotate(upright, 3), 0.1, -0.35))).toBe(1);
  });
});
