import styles from './pictures.module.css';
import { shapesByCountry, worldSize } from './world-shapes.ts';

const { map, ...classes } = styles;
const shades = [classes['shade0'], classes['shade1'], classes['shade2'], classes['shade3'], classes['shade4']];

type WorldMapProps = {
  /** By ISO 3166-1 alpha-2. */
  readonly actionsByCountry: ReadonlyMap<string, number>;
  /** What a country's shape says to the pointer. */
  readonly toTitle?: (country: string, actions: number) => string;
  /** What the picture is, for who does not see it. */
  readonly label: string;
};

/** The world, the darker the more. It goes by orders of size, for one country often has more than all others together. */
export function WorldMap({ actionsByCountry, toTitle, label }: WorldMapProps) {
  const most = Math.max(1, ...actionsByCountry.values());
  return (
    <svg class={map} viewBox={`0 0 ${worldSize.width} ${worldSize.height}`} role="img" aria-label={label}>
      {Object.entries(shapesByCountry).map(([country, path]) => {
        const actions = actionsByCountry.get(country) ?? 0;
        return (
          <path key={country} d={path} class={shades[toShade(actions, most)]}>
            {actions > 0 && toTitle && <title>{toTitle(country, actions)}</title>}
          </path>
        );
      })}
    </svg>
  );
}

/** 0 for nothing, then 1 to 4: from a third of the most on, a ninth, a twenty-seventh, less. */
function toShade(actions: number, most: number): number {
  if (actions <= 0) return 0;
  return 1 + [27, 9, 3].filter((share) => actions * share >= most).length;
}
