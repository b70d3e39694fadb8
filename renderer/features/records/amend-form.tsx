import { PenLine } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { attendance, type ToldSession } from '#bridge/attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended } from '#core/session/mark';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';
import { type AmendDraft, type AmendKind, type ClassSpan, draftOf } from './amend-draft';
import { AmendFields } from './amend-fields';
import type { SignatureSheet } from './amend-signature';
import { typedTimes } from './amended-times';
import { amendmentAsked } from './amendment-asked';
import { useLateEntry } from './use-late-entry';

export interface AmendFormProps {
  readonly told: ToldSession;
  readonly signatureSheet: SignatureSheet;
  readonly onAmended: () => void;
}

const notListed = 'new';
const heads = 'heads';
const kinds = ['mark', 'times', 'signature', 'remark'] as const;
type Kind = (typeof kinds)[number];

/** What can be said of somebody: whoever was not there neither came nor left. */
function kindsOf({ mark }: AttendanceLine): readonly Kind[] {
  const wasThere = mark !== null && attended.includes(mark);
  return wasThere ? kinds : kinds.filter((kind) => kind !== 'times');
}

function spanOf({ began, ended, plannedStart, zone }: ToldSession['summary']): ClassSpan {
  return { began, ended, plannedStart, zone };
}

/** Says something of a signed session otherwise, by name and with a reason. What was signed stays. */
export function AmendForm(props: AmendFormProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    setWasOpen(true);
  };
  if (isOpen) return <Amending {...props} onClose={() => setOpen(false)} />;
  return (
    <Button icon={PenLine} onPress={open} autoFocus={wasOpen}>
      {say('amend.open')}
    </Button>
  );
}

function Amending({ told, signatureSheet, onAmended, onClose }: AmendFormProps & { readonly onClose: () => void }) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that opened it is gone.
    heading.current?.focus();
  }, []);
  const { people, summary, headCount, signed } = told;
  const span = spanOf(summary);
  const [who, setWho] = useState<string | null>(null);
  const [what, setWhat] = useState<Kind>('mark');
  const [draft, setDraft] = useState(() => draftOf(null, span));
  const [by, setBy] = useState(signed?.by ?? '');
  const [reason, setReason] = useState('');
  // A second press would amend a second time, for good.
  const [isKeeping, setKeeping] = useState(false);
  const line = people.find(({ person }) => person === who) ?? null;
  const kind: AmendKind = who === notListed ? 'join' : who === heads ? 'heads' : what;
  const offered = useLateEntry(kind === 'join' ? draft.name : '', people);
  const change = who === null ? null : amendmentAsked(kind, { line, draft, span, offered });
  const isWhole = change !== null && by.trim() !== '' && reason.trim() !== '';
  const choose = (person: string): void => {
    setWho(person);
    setWhat('mark');
    const chosen = people.find((each) => each.person === person) ?? null;
    setDraft({ ...draftOf(chosen, span), people: headCount.people, staff: headCount.staff });
  };
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole || isKeeping) return;
    setKeeping(true);
    const made = await attempt(attendance.amend(summary.id, { by: by.trim(), reason: reason.trim(), change }));
    setKeeping(false);
    if (made === null) return;
    tell({ text: say('amend.kept') });
    onClose();
    onAmended();
  };
  const options = [
    ...people.map(({ person, name }) => ({ id: person, word: name })),
    { id: notListed, word: say('amend.new') },
    { id: heads, word: say('amend.heads') },
  ];
  return (
    <form className="amend-form" aria-labelledby="amend" onSubmit={(event) => void keep(event)}>
      <h3 id="amend" tabIndex={-1} ref={heading}>
        {say('amend.heading')}
      </h3>
      <p className="amend-lead">{say('amend.lead')}</p>
      <Select label={say('amend.who')} options={options} value={who} onChange={choose} />
      {line !== null && (
        <Segmented
          label={say('amend.what')}
          options={kindsOf(line).map((each) => ({ id: each, word: say(`amend.what.${each}`) }))}
          value={what}
          onChange={setWhat}
        />
      )}
      {who !== null && (
        <>
          {kind === 'join' && <p className="amend-lead">{say('amend.late-entry-lead')}</p>}
          <div className="amend-fields">
            <AmendFields
              kind={kind}
              told={told}
              line={line}
              draft={draft}
              onChange={(to: Partial<AmendDraft>) => setDraft((before) => ({ ...before, ...to }))}
              isBadTime={typedTimes(draft, line, span) === null}
              offered={offered}
              signatureSheet={signatureSheet}
            />
          </div>
          <div className="amend-fields">
            <TextField label={say('amend.reason')} value={reason} onChange={(to) => setReason(to.slice(0, 300))} />
            <TextField label={say('amend.by')} value={by} onChange={(to) => setBy(to.slice(0, 120))} />
          </div>
        </>
      )}
      <div className="amend-doings">
        <Button variant="plain" onPress={onClose}>
          {say('amend.close')}
        </Button>
        <Button variant="primary" isSubmit icon={PenLine} isDisabled={!isWhole || isKeeping}>
          {say('amend.keep')}
        </Button>
      </div>
    </form>
  );
}
