import type { Bells, PartSound, RelaxationGuide } from '#core/curriculum/class-plan';
import type { RunSheetRow } from '#core/session/run-sheet';
import type { Say } from '#ui/say';
import { timeText } from './span-text';

function relaxationWords(say: Say, { groups, tense, release, rounds, leadIn }: RelaxationGuide): readonly string[] {
  const names = groups.map(({ name, tense: own }) => (own === undefined ? name : `${name} (${own} s)`)).join(' · ');
  return [
    ...(leadIn > 0 ? [say('sheet.settle', { time: timeText(leadIn) })] : []),
    say('sheet.relaxation', { tense, release, rounds, groups: names }),
  ];
}

function bellWords(say: Say, { start, end, at }: Bells): readonly string[] {
  const which = start && end ? 'both' : start ? 'start' : 'end';
  return [
    ...(start || end ? [say(`sheet.bells.${which}`)] : []),
    ...(at.length > 0 ? [say('sheet.bells.between', { times: at.map(timeText).join(', ') })] : []),
  ];
}

/** A recording can't be played without the laptop: what it is and how long it takes is what paper can tell. */
function soundWords(say: Say, { bells, recording }: PartSound): readonly string[] {
  return [
    ...(bells === undefined ? [] : bellWords(say, bells)),
    ...(recording === undefined
      ? []
      : [
          say('sheet.recording', {
            at: timeText(recording.at),
            title: recording.title,
            length: timeText(recording.length),
          }),
        ]),
  ];
}

/** What a part leads besides a breath, and its bells, so that it can be held without the laptop. */
export function leadsWords(say: Say, { relaxation, grouping, sound }: RunSheetRow['leads']): readonly string[] {
  return [
    ...(grouping === undefined || grouping === 'alone' ? [] : [say(`sheet.grouping.${grouping}`)]),
    ...(relaxation === undefined ? [] : relaxationWords(say, relaxation)),
    ...(sound === undefined ? [] : soundWords(say, sound)),
  ];
}
