import { CircleAlert, CircleCheck, Scale } from 'lucide-react';
import { useState } from 'react';
import { exporting, type TruthTold } from '#bridge/exports';
import type { Dates } from '#bridge/records';
import { dollars } from '#core/billing/cents';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** Whether files of every kind say what the records say: each is written, read back and counted, when somebody asks. */
export function OneTruth({ dates }: { readonly dates: Dates }) {
  const say = useSay();
  const attempt = useAttempt();
  const [told, setTold] = useState<readonly TruthTold[] | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const answer = await attempt(exporting.truth(dates));
    setAsking(false);
    if (answer !== null) setTold(answer.value);
  };
  const differing = (told ?? []).filter(({ isSame }) => !isSame).length;
  return (
    <div className="exports-truth">
      <p className="exports-quiet">{say('truth.lead')}</p>
      <Button icon={Scale} onPress={() => void ask()} isDisabled={isAsking}>
        {say('truth.ask')}
      </Button>
      <p role="status" className={differing > 0 ? 'exports-warn' : 'exports-count'}>
        {isAsking ? say('truth.asking') : told === null ? '' : say('truth.all', { count: differing })}
      </p>
      {told !== null && <TruthTable told={told} />}
    </div>
  );
}

function TruthTable({ told }: { readonly told: readonly TruthTold[] }) {
  const say = useSay();
  return (
    <table className="exports-truth-table" aria-label={say('truth.table')}>
      <thead>
        <tr>
          <th scope="col">{say('truth.form')}</th>
          <th scope="col">{say('truth.said')}</th>
          <th scope="col">{say('truth.records')}</th>
          <th scope="col">{say('truth.same')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ form, said, records, isSame }) => (
          <tr key={form}>
            <th scope="row">{say(`truth.form.${form}`)}</th>
            <td>{say('truth.sum', { lines: said.lines, total: dollars(said.total) })}</td>
            <td>{say('truth.sum', { lines: records.lines, total: dollars(records.total) })}</td>
            <td className={isSame ? 'exports-same' : 'exports-differs'}>
              {isSame ? <CircleCheck className="icon" aria-hidden /> : <CircleAlert className="icon" aria-hidden />}
              {say(isSame ? 'truth.yes' : 'truth.no')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
