import { Feather, Wind } from 'lucide-react';
import { seconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { CueLane } from './cue-lane';
import { CueMark } from './cue-mark';
import { ledStretch, withLeadIn } from './cue-marks';
import type { CueLaneProps } from './cue-time-line';
import { shareOf } from './time-ruler';

/** When the breath or the relaxation begins and comes to rest; its beginning can be moved. */
export function CueLed({ edit: { part, change }, max, seek, onChoose }: CueLaneProps) {
  const say = useSay();
  const led = ledStretch(part);
  if (led === null) return null;
  const { is, from, to } = led;
  const field = `${is}.leadIn`;
  return (
    <CueLane word={say(`inspector.lane.${is}`)} icon={is === 'breathing' ? Wind : Feather}>
      <span
        className="cue-stretch"
        style={{ insetInlineStart: shareOf(from, part.duration), inlineSize: shareOf(to - from, part.duration) }}
        aria-hidden
      />
      <CueMark
        label={say(`inspector.mark.${is}`)}
        at={Math.round(from / 1000)}
        max={max}
        onMove={(moved) => {
          change((before) => withLeadIn(before, seconds(moved)), 'lead-in', field);
          seek(seconds(moved));
        }}
        onChoose={() => {
          onChoose(field);
          seek(from);
        }}
      />
    </CueLane>
  );
}
