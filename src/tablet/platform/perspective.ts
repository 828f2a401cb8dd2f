/** A point of a picture, in its pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Four corners of something flat and square: upper left, upper right, lower right, lower left, as one reads it. */
export type Quad = readonly [Point, Point, Point, Point];

/** Where a point of the flat thing is in the picture: `u` across and `v` down, each 0 to 1 from corner to corner, and beyond. */
export type Projection = (u: number, v: number) => Point;

/** The projection of the unit square onto four corners (Heckbert 1989, "Fundamentals of Texture Mapping", §2.2.3). */
export function projectSquare([a, b, c, d]: Quad): Projection {
  const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
  const [one, two] = [
    { x: b.x - c.x, y: b.y - c.y },
    { x: d.x - c.x, y: d.y - c.y },
  ];
  const whole = one.x * two.y - two.x * one.y || 1;
  const g = (sum.x * two.y - two.x * sum.y) / whole;
  const h = (one.x * sum.y - sum.x * one.y) / whole;
  const across = { x: b.x - a.x + g * b.x, y: b.y - a.y + g * b.y };
  const down = { x: d.x - a.x + h * d.x, y: d.y - a.y + h * d.y };
  return (u, v) => {
    const depth = g * u + h * v + 1;
    return { x: (across.x * u + down.x * v + a.x) / depth, y: (across.y * u + down.y * v + a.y) / depth };
  };
}

/** Twice the area, positive where the corners go clockwise on a screen. */
export function signedArea(points: readonly Point[]): number {
  return points.reduce((area, from, at) => {
    const to = points[(at + 1) % points.length] ?? from;
    return area + from.x * to.y - to.x * from.y;
  }, 0);
}
