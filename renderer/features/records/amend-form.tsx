import { PenLine } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { attendance, type ToldSession } from '#bridge/attendance';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';
import { AmendFields } from './amend-fields';
import { type AmendKind, amendmentAsked, draftOf } from './amendment-asked';

export interface AmendFormProps {
  readonly told: ToldSession;
  readonly onAmended: () => void;
}

const somebodyNew = 'new';
const heads = 'heads';
const kinds = ['mark', 'times', 'remark'] as const;

/** Says something of a signed session otherwise, by name and with a reason. What was signed stays. */
export function AmendForm({ told, onAmended }: AmendFormProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { people, summary, headCount, signed } = told;
  const { id, zone, began, plannedStart } = summary;
  const [isOpen, setOpen] = useState(false);
  const [who, setWho] = useState<string | null>(null);
  const [what, setWhat] = useState<(typeof kinds)[number]>('mark');
  const [draft, setDraft] = useState(() => draftOf(null, zone));
  const [by, setBy] = useState(signed?.by ?? '');
  const [reason, setReason] = useState('');
  const line = people.find(({ person }) => person === who) ?? null;
  const kind: AmendKind = who === somebodyNew ? 'join' : who === heads ? 'heads' : what;
  const change = amendmentAsked(kind, { line, draft }, { near: began ?? plannedStart, zone });
  const choose = (person: string): void => {
    setWho(person);
    const chosen = people.find((each) => each.person === person) ?? null;
    setDraft({ ...draftOf(chosen, zone), people: headCount.people, staff: headCount.staff });
  };
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (change === null || by.trim() === '' || reason.trim() === '') return;
    const made = await attempt(attendance.amend(id, { by: by.trim(), reason: reason.trim(), change }));
    if (made === null) return;
    tell({ text: say('amend.kept') });
    setOpen(false);
    setWho(null);
    setReason('');
    onAmended();
  };
  if (!isOpen) {
    return (
      <Button icon={PenLine} onPress={() => setOpen(true)}>
        {say('amend.open')}
      </Button>
    );
  }
  const options = [
    ...people.map(({ person, name }) => ({ id: person, word: name })),
    { id: somebodyNew, word: say('amend.new') },
    { id: heads, word: say('amend.heads') },
  ];
  return (
    <form className="amend-form" aria-labelledby="amend" onSubmit={(event) => void keep(event)}>
      <h3 id="amend">{say('amend.heading')}</h3>
      <p className="amend-lead">{say('amend.lead')}</p>
      <Select label={say('amend.who')} options={options} value={who} onChange={choose} />
      {line !== null && (
        <Segmented
          label={say('amend.what')}
          options={kinds.map((each) => ({ id: each, word: say(`amend.what.${each}`) }))}
          value={what}
          onChange={setWhat}
        />
      )}
      {who !== null && (
        <>
          <div className="amend-fields">
            <AmendFields
              kind={kind}
              draft={draft}
              onChange={(to) => setDraft((before) => ({ ...before, ...to }))}
              isBadTime={kind === 'times' && change === null}
            />
          </div>
          <div className="amend-fields">
            <TextField label={say('amend.reason')} value={reason} onChange={(to) => setReason(to.slice(0, 300))} />
            <TextField label={say('amend.by')} value={by} onChange={(to) => setBy(to.slice(0, 120))} />
          </div>
        </>
      )}
      <div className="amend-doings">
        <Button variant="plain" onPress={() => setOpen(false)}>
          {say('amend.close')}
        </Button>
        <Button
          variant="primary"
          isSubmit
          icon={PenLine}
          isDisabled={change === null || who === null || by.trim() === '' || reason.trim() === ''}
        >
          {say('amend.keep')}
        </Button>
      </div>
    </form>
  );
}
