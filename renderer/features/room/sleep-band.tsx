import './room-band.css';
import type { SleepQuestion } from '#core/session/run';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { wholeMinutes } from './clock-text';

export interface SleepBandProps {
  readonly slept: SleepQuestion;
  readonly onAnswer: (was: 'class' | 'pause') => void;
}

/** Only the facilitator knows what the room did while the laptop slept. */
export function SleepBand({ slept, onAnswer }: SleepBandProps) {
  const say = useSay();
  return (
    <div className="room-band">
      <p className="room-band-words">{say('sleep.question', { minutes: wholeMinutes(slept.span) })}</p>
      <Button onPress={() => onAnswer('class')}>{say('sleep.class')}</Button>
      <Button onPress={() => onAnswer('pause')}>{say('sleep.pause')}</Button>
    </div>
  );
}
