import './bills.css';
import { FileDown } from 'lucide-react';
import { useCallback, useState } from 'react';
import { billPapers, type ProgrammeAsked } from '#bridge/bill-papers';
import { groups } from '#bridge/groups';
import { theProgram } from '#bridge/program';
import { csvType, saveFile } from '#bridge/save-file';
import { useAsked } from '#bridge/use-asked';
import type { ProgrammeReport } from '#core/billing/programme-report';
import { civilDate } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { BillPages } from './bill-pages';
import { PaperButtons } from './paper-buttons';
import { ProgrammeTables } from './programme-table';

const everyGroup = 'all';

function thisYear(): string {
  return civilDate(theProgram().clock.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone).slice(0, 4);
}

function askedFor(from: string, to: string, group: string): ProgrammeAsked | null {
  const years = [from, to].map((year) => (/^(19|20|21)\d{2}$/.test(year.trim()) ? Number(year) : null));
  const [first, last] = years;
  if (first === null || first === undefined || last === null || last === undefined) return null;
  if (first > last || last - first >= 50) return null;
  return { from: first, to: last, group: group === everyGroup ? null : group };
}

/** What a programme came to, for whoever pays for it, with nobody to be made out. */
export function ProgrammePanel() {
  const say = useSay();
  const attempt = useAttempt();
  const [from, setFrom] = useState(thisYear);
  const [to, setTo] = useState(thisYear);
  const [group, setGroup] = useState(everyGroup);
  const [outcome, setOutcome] = useState('');
  const asked = askedFor(from, to, group);
  const list = useAsked(useCallback(() => groups.list(), []));
  const options = [
    { id: everyGroup, word: say('programme.all') },
    ...(list.value ?? []).map(({ id, title }) => ({ id, word: title })),
  ];
  const save = async (): Promise<void> => {
    setOutcome('');
    const file = asked === null ? null : await attempt(billPapers.programmeFile(asked));
    if (file === null) return;
    const { name, text } = file.value;
    const saved = await saveFile({ name, pieces: [text], type: csvType });
    setOutcome(say(saved === 'saved' ? 'programme.saved' : 'bills.not-saved', { file: name }));
  };
  const make = async () => {
    const told = asked === null ? null : await attempt(billPapers.programme(asked));
    if (told === null) return null;
    const report = told.value;
    const title = say('programme.file-title', { from: report.from, to: report.to });
    return {
      title,
      about: { kind: 'report', target: group === everyGroup ? '' : group } as const,
      alone: [{ title, person: null, besides: [] }],
      sheet: <ProgrammeSheet report={report} />,
    };
  };
  return (
    <section className="programme-panel" aria-labelledby="programme">
      <h2 id="programme">{say('programme.heading')}</h2>
      <p>{say('programme.lead')}</p>
      <div className="panel-fields">
        <TextField label={say('programme.from')} value={from} onChange={setFrom} />
        <TextField label={say('programme.to')} value={to} onChange={setTo} />
        <Select label={say('programme.group')} options={options} value={group} onChange={setGroup} />
      </div>
      {asked === null && <p role="alert">{say('programme.bad-years')}</p>}
      <div className="bill-doings">
        <PaperButtons
          words={{
            print: say('programme.print'),
            orSave: say('programme.print-or-save'),
            save: say('programme.save'),
          }}
          make={make}
        />
        <Button variant="quiet" icon={FileDown} isDisabled={asked === null} onPress={() => void save()}>
          {say('programme.file')}
        </Button>
      </div>
      <p role="status">{outcome}</p>
    </section>
  );
}

function ProgrammeSheet({ report }: { readonly report: ProgrammeReport }) {
  const say = useSay();
  const { from, to, group } = report;
  const span = from === to ? String(from) : say('programme.span', { from: String(from), to: String(to) });
  return (
    <BillPages
      heading={say('programme.heading')}
      identity={[group ?? say('programme.all'), span].join(', ')}
      pages={[{ key: 'report', content: <ProgrammeTables report={report} /> }]}
    />
  );
}
