import './audit-corner.css';
import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type AuditQuestion, audit } from '#bridge/audit';
import { csvType, saveFile } from '#bridge/save-file';
import { type AuditDeed, type AuditKind, auditDeeds, auditKinds } from '#core/audit/audit-entry';
import { atCivil, civilDate, isCivilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { AuditLine } from './audit-line';
import { AuditPerson } from './audit-person';
import { useAudit } from './use-audit';

export interface AuditCornerProps {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** IANA name of the zone in which times are told. */
  readonly zone: string;
}

const month = 30 * 24 * 60 * 60_000;

interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly did: AuditDeed | 'any';
  readonly kind: AuditKind | 'any';
  /** Id of a person; null: of anybody. */
  readonly person: string | null;
}

function questionOf({ from, to, did, kind, person }: Wanted): AuditQuestion {
  const ofPerson = person === null ? {} : { target: person };
  return { from, to, ...(did === 'any' ? {} : { did }), ...(kind === 'any' ? {} : { kind }), ...ofPerson };
}

/** Who saw, changed, printed or exported what, with filters, and as a file. */
export function AuditCorner({ now, zone }: AuditCornerProps) {
  const say = useSay();
  const [wanted, setWanted] = useState<Wanted>(() => {
    const today = now();
    const dateOf = (at: number): string => civilDate(instant(at), zone);
    return { from: dateOf(today - month), to: dateOf(today), did: 'any', kind: 'any', person: null };
  });
  const areDates = isCivilDate(wanted.from) && isCivilDate(wanted.to);
  const isBackwards = areDates && wanted.from > wanted.to;
  const change = (to: Partial<Wanted>): void => setWanted((before) => ({ ...before, ...to }));
  return (
    <section className="audit" aria-labelledby="audit">
      <h2 className="settings-heading" id="audit">
        {say('audit.heading')}
      </h2>
      <p className="audit-lead">{say('audit.lead')}</p>
      <div className="audit-filters">
        <TextField label={say('audit.from')} type="date" value={wanted.from} onChange={(from) => change({ from })} />
        <TextField
          label={say('audit.to')}
          type="date"
          value={wanted.to}
          onChange={(to) => change({ to })}
          {...(isBackwards ? { problem: say('audit.bad-range') } : {})}
        />
        <Select
          label={say('audit.did')}
          value={wanted.did}
          onChange={(did) => change({ did })}
          options={[
            { id: 'any', word: say('audit.any') },
            ...auditDeeds.map((id) => ({ id, word: say(`audit.did.${id}`) })),
          ]}
        />
        <Select
          label={say('audit.kind')}
          value={wanted.kind}
          onChange={(kind) => change({ kind })}
          options={[
            { id: 'any', word: say('audit.any') },
            ...auditKinds.map((id) => ({ id, word: say(`audit.kind.${id}`) })),
          ]}
        />
        <div className="audit-person">
          <AuditPerson onChoose={(person) => change({ person })} />
        </div>
      </div>
      {areDates && !isBackwards && <Lines wanted={wanted} zone={zone} />}
    </section>
  );
}

function Lines({ wanted, zone }: { readonly wanted: Wanted; readonly zone: string }) {
  const say = useSay();
  const question = useMemo(() => questionOf(wanted), [wanted]);
  const { days, names, failed, more, again } = useAudit(question);
  if (days === undefined) {
    if (!failed) return null;
    return (
      <p>
        {say('audit.failed')} <Button onPress={again}>{say('audit.again')}</Button>
      </p>
    );
  }
  return (
    <>
      <SaveFile question={question} isEmpty={days.length === 0} />
      {days.length === 0 && <p role="status">{say('audit.nothing')}</p>}
      {days.map(({ date, entries }) => (
        <section key={date} aria-labelledby={`audit-${date}`}>
          <h3 className="audit-day" id={`audit-${date}`}>
            {say('audit.day', { date: atCivil(date, '12:00', zone) })}
          </h3>
          <ul className="audit-lines">
            {entries.map((entry) => (
              <AuditLine key={entry.id} entry={entry} name={names[entry.target] ?? null} zone={zone} />
            ))}
          </ul>
        </section>
      ))}
      {more !== null && <Button onPress={() => void more()}>{say('audit.more')}</Button>}
    </>
  );
}

function SaveFile({ question, isEmpty }: { readonly question: AuditQuestion; readonly isEmpty: boolean }) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const save = async (): Promise<void> => {
    setOutcome('');
    const file = await attempt(audit.file(question));
    if (file === null) return;
    const { pieces, summary } = file.value;
    const saved = await saveFile({ name: summary.name, pieces, type: csvType });
    setOutcome(
      saved === 'saved' ? say('audit.saved', { file: summary.name, lines: summary.lines }) : say('audit.not-saved'),
    );
  };
  return (
    <div className="audit-save">
      <Button icon={FileDown} isDisabled={isEmpty} onPress={() => void save()}>
        {say('audit.save')}
      </Button>
      <p role="status">{outcome}</p>
    </div>
  );
}
