import { breathAt, type Pacing, pacingEnd, phaseStarts, restingFullness } from '#core/breathing/pacing';
import { milliseconds } from '#core/time/milliseconds';

/** How a breath becomes a line, in hundredths of the wall's height. */
export interface WaveScale {
  /** How far the line runs in a second. */
  readonly speed: number;
  /** From the empty breath to the full one. */
  readonly height: number;
}

/** A steady breath is about so long on the wall, within what the eye can follow. */
const breathLength = 90;
const speeds = { least: 5, most: 11 } as const;

/** How far the line runs in a second at the pace that a breath settles to. */
export function waveSpeed({ cycle }: Pacing): number {
  return Math.min(speeds.most, Math.max(speeds.least, (breathLength * 1000) / cycle));
}

/** A cosine between two heights as one cubic curve, which leaves it by less than 0.1 %. */
const handle = 0.3642;

/** The breaths to come as paths, one for each cycle so that what is off the wall costs nothing; from the first breath at 0 on. */
export function wavePaths(pacing: Pacing, { speed, height }: WaveScale): readonly string[] {
  const end = pacingEnd(pacing);
  const x = (at: number) => ((at - pacing.leadIn) / 1000) * speed;
  const y = (fullness: number) => (1 - fullness) * height;
  const starts = phaseStarts(pacing).map((start) => ({ ...start, level: levelAt(pacing, start.at) }));
  const paths: string[] = [];
  let path = '';
  for (const [index, { at, level, phaseIndex }] of starts.entries()) {
    const next = starts[index + 1];
    const [to, toLevel] = next ? [next.at, next.level] : [end, restingFullness(pacing.pattern)];
    const reach = (x(to) - x(at)) * handle;
    if (phaseIndex === 0) path = `M${figure(x(at))} ${figure(y(level))}`;
    path += `C${[x(at) + reach, y(level), x(to) - reach, y(toLevel), x(to), y(toLevel)].map(figure).join(' ')}`;
    if (phaseIndex === pacing.pattern.phases.length - 1) paths.push(path);
  }
  return paths;
}

function levelAt(pacing: Pacing, at: number): number {
  const breath = breathAt(pacing, milliseconds(at));
  return breath.stage === 'breathing' ? breath.fullness : restingFullness(pacing.pattern);
}

function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
