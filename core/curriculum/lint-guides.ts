import { rampFaults } from '#core/breathing/own-pattern';
import type { Part } from './class-plan';
import type { Finding } from './finding';
import { relaxing } from './relaxing';

function lintRamp({ id, breathing }: Part): readonly Finding[] {
  const ramp = breathing?.ramp;
  if (breathing === undefined || ramp === undefined) return [];
  const found = rampFaults(breathing.pattern, ramp).length;
  return found === 0 ? [] : [{ code: 'ramp-outside', part: id, field: 'breathing.ramp', found, limit: 0 }];
}

function lintRelaxation({ id, relaxation, duration }: Part): readonly Finding[] {
  if (relaxation === undefined) return [];
  const { groups, rounds } = relaxing(relaxation, duration);
  const [found, limit] = [groups.length * rounds, relaxation.groups.length * relaxation.rounds];
  return found === limit ? [] : [{ code: 'relaxation-does-not-fit', part: id, field: 'relaxation', found, limit }];
}

function lintBells({ id, duration, sound }: Part): readonly Finding[] {
  return (sound?.bells?.at ?? []).flatMap((at, index): readonly Finding[] =>
    at > 0 && at < duration
      ? []
      : [{ code: 'bell-outside', part: id, field: `sound.bells.at[${index}]`, found: at, limit: duration }],
  );
}

function lintRecording({ id, duration, sound, lines = [] }: Part): readonly Finding[] {
  const recording = sound?.recording;
  if (recording === undefined) return [];
  const field = 'sound.recording';
  const ends = recording.at + recording.length;
  const told = lines.filter(({ at }) => at >= recording.at && at < ends).length;
  return [
    ...(ends > duration ? [{ code: 'recording-outside', part: id, field, found: ends, limit: duration } as const] : []),
    ...(told === 0 ? [{ code: 'captions-missing', part: id, field, found: 0, limit: 1 } as const] : []),
  ];
}

function lintPicture({ id, picture }: Part): readonly Finding[] {
  return picture === undefined || picture.alt.trim() !== ''
    ? []
    : [{ code: 'alt-missing', part: id, field: 'picture.alt', found: 0, limit: 1 }];
}

/** Faults in what a part leads, shows and plays besides a plain breath. */
export function lintGuides(part: Part): readonly Finding[] {
  return [...lintRamp(part), ...lintRelaxation(part), ...lintBells(part), ...lintRecording(part), ...lintPicture(part)];
}
