import type { Part } from '#core/curriculum/class-plan';
import type { Say } from '#ui/say';
import { bellsOf } from './cue-marks';
import { lengthWords } from './length-words';

/** What a part leads, in a few words. */
export function leadsSummary(say: Say, { breathing, relaxation }: Part): string {
  if (breathing !== undefined) return breathing.pattern.name;
  if (relaxation !== undefined) return say('inspector.sum.groups', { count: relaxation.groups.length });
  return say('inspector.nothing');
}

/** What is heard in a part, in a few words. */
export function soundSummary(say: Say, part: Part): string {
  const { start, end, at } = bellsOf(part);
  const { ambience, recording, spoken } = part.sound ?? {};
  const bells = Number(start) + Number(end) + at.length;
  const heard = [
    ...(bells > 0 ? [say('inspector.sum.bells', { count: bells })] : []),
    ...(ambience === undefined ? [] : [say(`part.ambience.${ambience}`)]),
    ...(recording === undefined ? [] : [recording.title]),
    ...(spoken === true ? [say('inspector.sum.spoken')] : []),
  ];
  return heard.length === 0 ? say('inspector.nothing') : heard.join(', ');
}

/** The lengths for which a part has shorter words. */
export function versionsSummary(say: Say, { versions = [] }: Part): string {
  return versions.length === 0
    ? say('inspector.none')
    : versions.map((one) => lengthWords(say, one.duration)).join(', ');
}
