import { Bell } from 'lucide-react';
import { seconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { CueLane } from './cue-lane';
import { CueMark } from './cue-mark';
import { bellsOf, ledStretch, withBellAt, withBells } from './cue-marks';
import type { CueLaneProps } from './cue-time-line';
import { withoutItem } from './part-edit';
import { shareOf } from './time-ruler';

/** The bells: those at the start and at the end stay there, those in between can be moved and taken out. */
export function CueBells({ edit: { part, change }, max, chosen, onChoose, seek }: CueLaneProps) {
  const say = useSay();
  const { start, end, at: between } = bellsOf(part);
  if (!start && !end && between.length === 0) return null;
  const endsAt = ledStretch(part)?.to ?? part.duration;
  return (
    <CueLane word={say('inspector.lane.bells')} icon={Bell}>
      {start && <span className="cue-fixed" style={{ insetInlineStart: 0 }} aria-hidden />}
      {end && <span className="cue-fixed" style={{ insetInlineStart: shareOf(endsAt, part.duration) }} aria-hidden />}
      {between.map((at, index) => {
        const field = `sound.bells.at[${index}]`;
        return (
          <CueMark
            key={index}
            label={say('inspector.mark.bell', { number: index + 1 })}
            at={Math.round(at / 1000)}
            max={max}
            isChosen={chosen === field}
            onMove={(to) => {
              change((before) => withBellAt(before, index, seconds(to)), 'bell-time', field);
              seek(seconds(to));
            }}
            onChoose={() => {
              onChoose(field);
              seek(at);
            }}
            onRemove={() =>
              change((before) => withBells(before, { at: withoutItem(bellsOf(before).at, index) }), 'remove-bell')
            }
          >
            <Bell className="cue-bell" aria-hidden />
          </CueMark>
        );
      })}
    </CueLane>
  );
}
