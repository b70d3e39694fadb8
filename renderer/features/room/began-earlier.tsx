import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type Bounds, backdateBounds } from '#core/session/backdate-bounds';
import { clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { AskedField } from './asked-field';
import { timeWithin } from './time-within';
import { useReading } from './use-reading';

export interface BeganEarlierProps {
  readonly room: RoomSnapshot;
  readonly onAsk: (to: Instant) => void;
}

const steps = [1, 2, 5];

function isWithin(at: Instant, { from, to }: Bounds): boolean {
  return at >= from && at <= to;
}

/** Puts right when the running part began: Next was pressed too late. */
export function BeganEarlier({ room, onAsk }: BeganEarlierProps) {
  const say = useSay();
  const { now } = useReading(room);
  const { run, zone } = room;
  const bounds = backdateBounds({ run, now });
  const began = run.partStartedAt;
  if (bounds === null || began === null) return null;
  const times = { from: clockTime(bounds.from, zone), to: clockTime(bounds.to, zone) };
  return (
    <div className="more-earlier" role="group" aria-labelledby="more-earlier">
      <div className="more-earlier-steps">
        <p className="more-label" id="more-earlier">
          {say('more.earlier')}
        </p>
        <div className="bar-panel-row">
          {steps.map((step) => {
            const to = after(began, minutes(-step));
            return (
              <Button
                key={step}
                onPress={() => onAsk(to)}
                isDisabled={!isWithin(to, bounds)}
                label={say('more.earlier-by-label', { minutes: step })}
              >
                {say('more.earlier-by', { minutes: step })}
              </Button>
            );
          })}
        </div>
      </div>
      <AskedField
        label={say('more.at')}
        type="time"
        button={say('more.at-button')}
        problem={say('more.at-problem', times)}
        parse={(text) => timeWithin(text, bounds, zone)}
        onAsk={onAsk}
      />
    </div>
  );
}
