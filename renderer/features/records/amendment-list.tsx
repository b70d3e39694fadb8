import type { ToldSession } from '#bridge/attendance';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { toldValue } from './told-values';

export interface AmendmentListProps {
  readonly told: ToldSession;
}

/** Every amendment in its order: who, when, why, and what stood there. */
export function AmendmentList({ told }: AmendmentListProps) {
  const say = useSay();
  const { amendments, people, summary } = told;
  const { zone } = summary;
  const nameOf = (person: string | null): string =>
    people.find((line) => line.person === person)?.name ?? say('amend.heads');
  if (amendments.length === 0) return null;
  return (
    <section className="amendments" aria-labelledby="amendments">
      <h3 id="amendments">{say('amend.list')}</h3>
      <ol>
        {amendments.map(({ event, at, by, reason, person, fields }) => (
          <li key={event}>
            <p className="amendment-at">
              {fields.some(({ field, from }) => field === 'listed' && from === '') && `${say('amend.late-entry')} `}
              {say('amend.at', { date: say('sign.date', { date: at }), time: clockTime(at, zone), by })}
            </p>
            {fields.length === 0 && <p>{say('amend.same')}</p>}
            {fields.map(({ field, from, to }) => (
              <p key={field}>
                {say('amend.change', { who: nameOf(person), field: say(`attended.${field}`) })}{' '}
                <del className="struck">{toldValue(say, { field, value: from, zone })}</del>{' '}
                <ins className="amended-now">{toldValue(say, { field, value: to, zone })}</ins>
              </p>
            ))}
            <p>{say('amend.why', { reason })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
