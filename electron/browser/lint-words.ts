import type { Finding, FindingCode } from '#core/curriculum/finding';
import type { LibraryContent } from '#core/library/library-entry';
import { enFile } from '#words/en-file';
import { enHost, fill } from '#words/en-host';

/** How the figures of a finding are said; of what is missing, none are. */
const figures: Readonly<Partial<Record<FindingCode, 'time' | 'count' | 'share'>>> = {
  'part-id-repeated': 'count',
  'not-whole-minutes': 'time',
  'length-differs': 'time',
  'practice-share-low': 'share',
  'relaxation-does-not-fit': 'count',
  'bell-outside': 'time',
  'recording-outside': 'time',
  'line-outside': 'time',
  'line-out-of-order': 'time',
  'lines-too-many': 'time',
  'least-above-planned': 'time',
  'least-below-breath': 'time',
  'least-exceeds-length': 'time',
  'most-below-planned': 'time',
  'priority-unknown': 'count',
  'version-not-shorter': 'time',
  'version-too-long': 'time',
  'text-too-long': 'count',
  'text-too-tall': 'count',
  'hard-to-read': 'count',
  'handout-too-long': 'count',
};

function clockWords(span: number): string {
  const seconds = Math.abs(span) / 1000;
  const rest = seconds % 60;
  const shown = Number.isInteger(rest) ? String(rest) : rest.toFixed(1);
  return `${span < 0 ? '-' : ''}${Math.floor(seconds / 60)}:${shown.padStart(rest < 10 && !Number.isInteger(rest) ? 4 : 2, '0')}`;
}

const said = {
  time: clockWords,
  count: String,
  share: (share: number) => `${Math.round(share * 100)} %`,
} as const;

/** Where something stands: the class, the part, the field. */
export function placeWords({ content: { id } }: LibraryContent, { part, field }: Finding): string {
  // The part of a practice has its name.
  const within = part === null || part === id ? [] : [part];
  return [id, ...within, ...(field === null ? [] : [field])].join(', ');
}

/** What is wrong, in words and with its figures. */
export function findingWords({ code, found, limit }: Finding): string {
  const words = enFile[`finding.${code}`];
  const as = figures[code];
  if (as === undefined) return words;
  const say = said[as];
  return fill(enHost['cli.lint-figures'], { words, found: say(found), limit: say(limit) });
}
