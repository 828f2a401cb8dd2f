import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes `src/desk/screens/pictures/world-shapes.ts` from Natural Earth's countries (public domain), in the form in which the npm packages world-atlas 2.0.2 and
 * i18n-iso-countries 7.14.0 bring them: `node e2e/world-shapes.ts FOLDER`, where both lie unpacked as `world-atlas` and `iso`. Run again only for new borders.
 */
const [folder = '.'] = process.argv.slice(2);
const target = join(import.meta.dirname, '../src/desk/screens/pictures/world-shapes.ts');
/** Of the picture. */
const width = 2_000;
/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018): true areas, so that no country looks larger than it is. */
const polynomial = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const edge = 2.706629983696;
const scale = width / (2 * edge);
/** Where the land ends, in the projection's units; in the south it ends above Antarctica, where nobody writes letters. */
const northernmost = 1.317;

type Point = readonly [number, number];
type Geometry = {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: unknown;
  readonly id?: string;
  readonly properties: { readonly name: string };
};
type Topology = {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
};

/** What the atlas draws without a number of ISO 3166. */
const codeByName: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };
const codes = readJson<[string, string, string, string][]>('iso/codes.json');
const codeByNumber = new Map(codes.map(([alpha2, , number]) => [number, alpha2]));

const [large, small] = [readShapes('110m'), readShapes('50m')];
const pathByCode = new Map<string, string>();
for (const [code, rings] of large) pathByCode.set(code, rings.map(ringToPath).join(''));
// Countries that are too small for the coarse map are a dot where they are.
for (const [code, rings] of small) if (!pathByCode.has(code)) pathByCode.set(code, dotAt(rings));
const lines = [...pathByCode].sort(([one], [other]) => (one < other ? -1 : 1));
const [, height] = project([0, -56.5]);
writeFileSync(
  target,
  [
    '/** Countries as SVG paths by ISO 3166-1 alpha-2; the small ones as dots. Made by `e2e/world-shapes.ts` from Natural Earth, which is in the public domain. */',
    `export const worldSize = { width: ${width}, height: ${Math.ceil(height)} } as const;`,
    '',
    'export const shapesByCountry: Readonly<Record<string, string>> = {',
    ...lines.map(([code, path]) => `  ${code}: '${path}',`),
    '};',
    '',
  ].join('\n'),
);

function readJson<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value;
}

/** Rings of points on the picture, by country. */
function readShapes(detail: '110m' | '50m'): Map<string, Point[][]> {
  const topology = readJson<Topology>(`world-atlas/countries-${detail}.json`);
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const ringsByCode = new Map<string, Point[][]>();
  for (const { type, arcs: of, id, properties } of topology.objects.countries.geometries) {
    const code = (id && codeByNumber.get(id)) || codeByName[properties.name];
    if (!code || code === 'AQ' || type === undefined) continue;
    const polygons = (type === 'Polygon' ? [of] : of) as number[][][];
    const rings = polygons.flat().map((ring) => unwrap(joinArcs(ring, arcs)).map(project));
    ringsByCode.set(code, [...(ringsByCode.get(code) ?? []), ...rings]);
  }
  return ringsByCode;
}

/** TopoJSON keeps an arc as steps on a grid. */
function decodeArc(arc: readonly Point[], { scale: [sx, sy], translate: [tx, ty] }: Topology['transform']): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * sx + tx, y * sy + ty];
  });
}

/** A negative number is an arc backwards; each begins where the one before ended. */
function joinArcs(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((index, at) => {
    const points = index < 0 ? [...(arcs[~index] ?? [])].reverse() : [...(arcs[index] ?? [])];
    return at === 0 ? points : points.slice(1);
  });
}

/** Across the date line longitudes go on counting, to the east: what lies beyond it stands beside its country. */
function unwrap(ring: readonly Point[]): Point[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const whole = ring.map(([longitude, latitude]): Point => {
    if (longitude - before > 180) turn -= 360;
    if (longitude - before < -180) turn += 360;
    before = longitude;
    return [longitude + turn, latitude];
  });
  const touches = ring.some(([longitude]) => Math.abs(longitude) > 179.5);
  const middle = whole.reduce((sum, [longitude]) => sum + longitude, 0) / whole.length;
  return touches && middle < 0 ? whole.map(([longitude, latitude]): Point => [longitude + 360, latitude]) : whole;
}

/** Degrees to the picture's units. */
function project([longitude, latitude]: Point): Point {
  const radians = Math.PI / 180;
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * radians));
  const [a, b, c, d] = polynomial;
  const t2 = t * t;
  const t6 = t2 ** 3;
  const x =
    (2 * Math.sqrt(3) * longitude * radians * Math.cos(t)) / (3 * (9 * d * t6 * t2 + 7 * c * t6 + 3 * b * t2 + a));
  const y = t * (d * t6 * t2 + c * t6 + b * t2 + a);
  return [width / 2 + x * scale, (northernmost - y) * scale];
}

function ringToPath(points: readonly Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  let [px, py] = whole[0] ?? [0, 0];
  let path = `M${px} ${py}`;
  let steps = '';
  for (const [x, y] of whole.slice(1)) {
    if (x === px && y === py) continue;
    steps += `${steps === '' || x - px < 0 ? '' : ' '}${x - px}${y - py < 0 ? '' : ' '}${y - py}`;
    [px, py] = [x, y];
  }
  if (steps === '') return '';
  path += `l${steps}z`;
  return path;
}

function dotAt(rings: readonly (readonly Point[])[]): string {
  const points = rings.reduce((one, other) => (other.length > one.length ? other : one), []);
  const middle = (axis: 0 | 1) => Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return `M${middle(0) - 5} ${middle(1)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`;
}
