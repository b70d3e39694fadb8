import './room-band.css';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import type { FitDue } from './fit-due';

export interface FitOfferProps {
  readonly due: FitDue;
  readonly onShow: () => void;
  readonly onNotNow: () => void;
}

const minute = 60_000;

/** A quiet word that the class will end late, and what can be done. */
export function FitOffer({ due, onShow, onNotNow }: FitOfferProps) {
  const say = useSay();
  const minutes = Math.floor(due.late / minute);
  return (
    <div className="room-band">
      <p className="room-band-words">{say(due.fits ? 'fit.offer' : 'fit.offer-short', { minutes })}</p>
      <Button onPress={onShow}>{say('fit.show')}</Button>
      <Button variant="plain" onPress={onNotNow}>
        {say('fit.not-now')}
      </Button>
    </div>
  );
}
