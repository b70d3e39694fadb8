import type { Instrument } from '#core/wellbeing/instrument';

/** How large a plot is drawn, and what its edges leave free, in units of its own. */
export const plot = { width: 320, height: 160, edge: 28 } as const;

/** What totals can be, and where each of them stands. */
export interface PlotScale {
  readonly least: number;
  readonly most: number;
  readonly y: (total: number) => number;
}

/** What the totals of an instrument can be, and where each of them stands from top to bottom of a plot. */
export function plotScale({
  items,
  multiplier,
  response,
}: Pick<Instrument, 'items' | 'multiplier' | 'response'>): PlotScale {
  const [least, most] = [response.min * items * multiplier, response.max * items * multiplier];
  const { height, edge } = plot;
  const y = (total: number): number =>
    height - edge / 2 - ((total - least) / Math.max(1, most - least)) * (height - edge);
  return { least, most, y };
}
