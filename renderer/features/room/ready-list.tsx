import './ready.css';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Readiness, ReadyLine } from '#bridge/billing';
import type { Reason } from '#core/billing/reason';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ReadyCard } from './ready-card';
import { askedHere, canSay } from './ready-draft';

export interface ReadyListProps {
  readonly readiness: Readiness;
  /** The day of the class, `YYYY-MM-DD`, and today. */
  readonly day: string;
  readonly today: string;
  /** Something was kept of somebody. */
  readonly onMended: () => void;
}

/** Lines for which somebody pays by the head or by a file. */
function billable({ lines }: Readiness): readonly ReadyLine[] {
  return lines.filter(({ lane }) => lane !== 'record');
}

/** What stands against several people alike is put right in one place, not here. */
function isElsewhere({ mendAt }: Reason): boolean {
  return mendAt !== 'person' && mendAt !== 'session';
}

/** Who can't be billed yet and why, what can be asked of them now, and what has to be put right elsewhere. */
export function ReadyList({ readiness, day, today, onMended }: ReadyListProps) {
  const say = useSay();
  const lines = billable(readiness);
  const open = lines.filter(({ reasons }) => !reasons.every(isElsewhere));
  const later = new Map<string, { readonly reason: Reason; readonly people: number }>();
  for (const reason of lines.flatMap(({ reasons }) => reasons.filter(isElsewhere))) {
    const key = `${reason.kind} ${reason.told}`;
    later.set(key, { reason, people: (later.get(key)?.people ?? 0) + 1 });
  }
  return (
    <div className="ready">
      <ReadyCount readiness={readiness} />
      {open.length > 0 && (
        <ul className="ready-people" aria-label={say('ready.people')}>
          {open.map((line) => (
            <ReadyPerson key={line.person} line={line} day={day} today={today} onMended={onMended} />
          ))}
        </ul>
      )}
      {later.size > 0 && (
        <section className="ready-later" aria-labelledby="ready-later">
          <h3 id="ready-later">{say('ready.later')}</h3>
          <ul>
            {[...later].map(([key, { reason, people }]) => (
              <li key={key}>
                {say(`reason.${reason.kind}`, { told: reason.told })}{' '}
                <span className="ready-quiet">{say('ready.concerns', { people })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="ready-quiet">{say('ready.words')}</p>
    </div>
  );
}

/** How many of the class can be billed. */
export function ReadyCount({ readiness }: { readonly readiness: Readiness }) {
  const say = useSay();
  const lines = billable(readiness);
  const ready = lines.filter(({ isReady }) => isReady).length;
  const isWhole = ready === lines.length;
  const Icon = isWhole ? CircleCheck : TriangleAlert;
  if (lines.length === 0) return <p role="status">{say('ready.nobody')}</p>;
  return (
    <p className={`ready-count ${isWhole ? 'ready-all' : 'ready-some'}`} role="status">
      <Icon className="icon" aria-hidden />
      {say('ready.count', { ready, all: lines.length })}
    </p>
  );
}

interface ReadyPersonProps extends Omit<ReadyListProps, 'readiness'> {
  readonly line: ReadyLine;
}

function ReadyPerson({ line, day, today, onMended }: ReadyPersonProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { person, name, payer, reasons } = line;
  const what = askedHere(reasons);
  // What is asked stands in the form, too.
  const shown = reasons.filter((reason) => !isElsewhere(reason) && !(isAsking && canSay(reason)));
  return (
    <li className="ready-person">
      <div className="ready-who">
        <bdi className="ready-name">{name}</bdi>
        <span className="ready-quiet">{payer ?? say('ready.alone')}</span>
        {what.length > 0 && !isAsking && (
          <Button variant="plain" label={say('ready.ask-named', { name })} onPress={() => setAsking(true)}>
            {say('ready.ask')}
          </Button>
        )}
      </div>
      <ul className="ready-reasons">
        {shown.map(({ kind, told, blocks }) => (
          <li key={`${kind} ${told}`} className={blocks ? '' : 'ready-quiet'}>
            {say(`reason.${kind}`, { told })}
          </li>
        ))}
      </ul>
      {isAsking && (
        <ReadyCard
          person={person}
          name={name}
          asked={{ what, day, today }}
          onClose={() => setAsking(false)}
          onKept={() => {
            setAsking(false);
            onMended();
          }}
        />
      )}
    </li>
  );
}
