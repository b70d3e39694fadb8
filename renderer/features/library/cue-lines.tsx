import { ListChecks, TextQuote } from 'lucide-react';
import { seconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { CueLane } from './cue-lane';
import { CueMark } from './cue-mark';
import { type ScriptName, withLineAt } from './cue-marks';
import type { CueLaneProps } from './cue-time-line';

export interface CueLinesProps extends CueLaneProps {
  readonly list: ScriptName;
}

/** The lines or the steps of a part at their times. Tab reaches the one that is being written; the others by a press. */
export function CueLines({ edit: { part, change }, list, max, chosen, onChoose }: CueLinesProps) {
  const say = useSay();
  const lines = part[list] ?? [];
  if (lines.length === 0) return null;
  const stop = lines.findIndex((_, index) => chosen === `${list}[${index}]`);
  return (
    <CueLane word={say(`inspector.lane.${list}`)} icon={list === 'lines' ? TextQuote : ListChecks}>
      {lines.map(({ at, text }, index) => {
        const field = `${list}[${index}]`;
        return (
          <CueMark
            key={index}
            label={say(`inspector.mark.${list}`, { number: index + 1, text })}
            at={Math.round(at / 1000)}
            max={max}
            isStop={index === Math.max(0, stop)}
            isChosen={chosen === field}
            onMove={(to) => {
              change(
                (before) => ({
                  ...before,
                  [list]: withLineAt(before[list] ?? [], index, { at: seconds(to), length: before.duration }),
                }),
                'line-time',
                `${field}.at`,
              );
              onChoose(field);
            }}
            onChoose={() => onChoose(field)}
          />
        );
      })}
    </CueLane>
  );
}
