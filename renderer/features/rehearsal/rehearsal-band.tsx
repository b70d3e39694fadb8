import './rehearsal.css';
import { FastForward, LogOut } from 'lucide-react';
import { rates } from '#bridge/rate-clock';
import { endRehearsal, type Rehearsal, setRate } from '#bridge/rehearsal';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

/** Says over the room that it is a rehearsal, how fast it goes, and ends it. */
export function RehearsalBand({ rate }: Pick<Rehearsal, 'rate'>) {
  const say = useSay();
  const options = rates.map((one) => ({ id: `${one}`, word: say('rehearsal.rate', { rate: one }), rate: one }));
  return (
    <section className="rehearsal-band" aria-label={say('rehearsal.band')}>
      <p className="rehearsal-mark">
        <FastForward className="icon" aria-hidden />
        {say('rehearsal.mark')}
      </p>
      <p className="rehearsal-words">
        {say('rehearsal.nothing')} <span>{say('rehearsal.quiet')}</span>
      </p>
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
      <Button variant="plain" icon={LogOut} onPress={endRehearsal}>
        {say('rehearsal.end')}
      </Button>
    </section>
  );
}
