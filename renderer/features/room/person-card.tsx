import './person-card.css';
import { useCallback, useEffect, useRef } from 'react';
import { attendance, type PersonCard as Card } from '#bridge/attendance';
import { useAsked } from '#bridge/use-asked';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { bringRowInSight } from './row-in-sight';

export interface PersonCardProps {
  readonly line: Pick<AttendanceLine, 'person' | 'name' | 'holds'>;
  readonly onClose: () => void;
}

/** What helps somebody, and whom to call for them: seen beside the class by whoever leads it, and nowhere else. */
export function PersonCard({ line, onClose }: PersonCardProps) {
  const say = useSay();
  const { person, name, holds } = line;
  const ask = useCallback(() => attendance.personCard(person), [person]);
  const { value, failed } = useAsked(ask);
  const itself = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is taller than what was in sight
  useEffect(() => {
    bringRowInSight(itself.current);
  }, [value]);
  return (
    <section className="person-open person-card" aria-label={say('card.title', { name })} ref={itself}>
      <div role="status">
        {value?.done === true && <Known card={value.value} holds={holds} />}
        {value?.done === false && (
          <p className="person-card-none">
            {say(value.why === 'not-on-roster' ? 'card.not-on-roster' : `why.${value.why}`)}
          </p>
        )}
        {failed && value === undefined && <p className="person-card-none">{say('card.failed')}</p>}
      </div>
      <div className="detail-doings">
        <Button variant="plain" onPress={onClose}>
          {say('card.close')}
        </Button>
      </div>
    </section>
  );
}

function Known({ card, holds }: { readonly card: Card; readonly holds: boolean }) {
  const say = useSay();
  const { accessibility, emergency } = card;
  const helps = [accessibility, holds ? '' : say('card.no-holds')].filter((words) => words !== '');
  const who = emergency === null ? [] : [emergency.name, emergency.relation].filter((words) => words !== '');
  return (
    <dl className="person-card-facts">
      <dt>{say('card.helps')}</dt>
      {helps.length === 0 && <dd className="person-card-none">{say('card.nothing')}</dd>}
      {helps.map((words) => (
        <dd key={words}>{words}</dd>
      ))}
      <dt>{say('card.emergency')}</dt>
      {emergency === null && <dd className="person-card-none">{say('card.nobody')}</dd>}
      {who.length > 0 && <dd>{who.join(', ')}</dd>}
      {emergency !== null && (
        <dd className="person-card-phone">{emergency.phone === '' ? say('card.no-phone') : emergency.phone}</dd>
      )}
    </dl>
  );
}
