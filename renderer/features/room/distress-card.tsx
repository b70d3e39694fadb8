import './distress-card.css';
import { Flag, Play } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Milliseconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { lengthText } from './clock-text';
import { DistressSteps } from './distress-steps';
import { type NoteCall, NoteField } from './note-field';

export interface DistressCardProps {
  /** How long the class has rested for it. */
  readonly rested: Milliseconds;
  /** Names and records are shut away, so that nothing can be written down. */
  readonly isPrivate: boolean;
  readonly call: NoteCall;
  /** Says who left, and to whom they were referred. */
  readonly exit?: ReactNode;
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/**
 * Somebody needs care: what helps, how long the class has rested, and the two ways on. It takes the place of the class
 * and the focus, and holds neither.
 */
export function DistressCard({ rested, isPrivate, call, exit, onGoOn, onEnd }: DistressCardProps) {
  const say = useSay();
  const title = useId();
  const card = useRef<HTMLElement>(null);
  const takeFocus = (): void => card.current?.focus({ preventScroll: true });
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    // On a small screen the room is one column, and may have been scrolled to the people.
    card.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className="distress-card" aria-labelledby={title} tabIndex={-1} ref={card}>
      <header className="distress-head">
        <h2 id={title}>{say('distress.title')}</h2>
        <p className="distress-time" role="timer">
          {say('distress.time', { time: lengthText(rested) })}
        </p>
      </header>
      <DistressSteps />
      {isPrivate ? (
        <p className="distress-shut">{say('distress.no-notes')}</p>
      ) : (
        <>
          <NoteField about="distress" label={say('distress.note')} call={call} onSent={takeFocus} />
          {exit}
        </>
      )}
      <div className="distress-ways">
        <Button variant="primary" size="large" icon={Play} onPress={onGoOn}>
          {say('distress.go-on')}
        </Button>
        <Button size="large" icon={Flag} onPress={onEnd}>
          {say('distress.end')}
        </Button>
      </div>
    </section>
  );
}
