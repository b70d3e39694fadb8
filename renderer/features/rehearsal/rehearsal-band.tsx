import './rehearsal.css';
import { FastForward, LogOut } from 'lucide-react';
import { rates } from '#bridge/rate-clock';
import { endRehearsal, type Rehearsal, setRate } from '#bridge/rehearsal';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

/** Says over the room that it is a rehearsal, and while it goes on how fast it goes, and ends it. */
export function RehearsalBand({ rate, room }: Pick<Rehearsal, 'rate' | 'room'>) {
  const say = useSay();
  const isOver = room.run.playback === 'finished';
  return (
    <section className="rehearsal-band" aria-label={say('rehearsal.band')}>
      <p className="rehearsal-mark">
        <FastForward className="icon" aria-hidden />
        {say('rehearsal.mark')}
      </p>
      <p className="rehearsal-words">
        {say('rehearsal.nothing')} {!isOver && say('rehearsal.quiet')}
      </p>
      {!isOver && <Speed rate={rate} />}
      {!isOver && (
        <Button variant="plain" icon={LogOut} onPress={endRehearsal}>
          {say('rehearsal.end')}
        </Button>
      )}
    </section>
  );
}

function Speed({ rate }: Pick<Rehearsal, 'rate'>) {
  const say = useSay();
  const options = rates.map((one) => ({ id: `${one}`, word: say('rehearsal.rate', { rate: one }), rate: one }));
  return (
    <Segmented
      label={say('rehearsal.speed')}
      isLabelHidden
      options={options}
      value={`${rate}`}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) setRate(chosen.rate);
      }}
    />
  );
}
