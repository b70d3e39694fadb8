import './exports.css';
import { FileDown, Table } from 'lucide-react';
import { useState } from 'react';
import { billPapers } from '#bridge/bill-papers';
import { billing } from '#bridge/billing';
import { csvType, saveWhole } from '#bridge/save-file';
import { useNewPassphrase } from '#bridge/use-new-passphrase';
import { type Batch, itemTotal } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { SealingChoice } from './sealing-choice';

/** The files of a batch of claims: what they hold, who could read them, and the buttons that save them. */
export function BatchFiles({ batch: { id, items } }: { readonly batch: Batch }) {
  const say = useSay();
  const [isSealed, setSealed] = useState(false);
  const [outcome, setOutcome] = useState('');
  const chosen = useNewPassphrase();
  const doing = useInlineAttempt();
  const total = items.reduce((sum, item) => sum + itemTotal(item), 0);
  const begin = (): boolean => {
    setOutcome('');
    return !isSealed || chosen.check();
  };
  const key = isSealed ? chosen.passphrase : null;
  const seal = say(isSealed ? 'batch.sealed' : 'batch.not-sealed');
  const told = (words: string | undefined): void => {
    if (words === undefined) return;
    setOutcome(words);
    chosen.forget();
  };
  const saveClaims = async (): Promise<void> => {
    if (!begin()) return;
    const done = await doing.attempt(async () => {
      const file = await billing.claimFile(id, key);
      if (!file.done) return file;
      const { name, claims, total: asked } = file.value;
      const saved = await saveWhole(file.value, 'text/plain;charset=us-ascii');
      const words = say('batch.saved', { file: name, count: claims, total: dollars(asked), seal });
      return { done: true, value: saved === 'saved' ? words : say('batch.not-saved') };
    });
    told(done?.value);
  };
  const saveValues = async (): Promise<void> => {
    if (!begin()) return;
    const done = await doing.attempt(async () => {
      const file = await billPapers.cmsFile(id, key);
      if (!file.done) return file;
      const { name, claims, sheets, total: asked } = file.value;
      const saved = await saveWhole(file.value, csvType);
      const words = say('bills.cms-saved', { file: name, claims, sheets, total: dollars(asked), seal });
      return { done: true, value: saved === 'saved' ? words : say('batch.not-saved') };
    });
    told(done?.value);
  };
  return (
    <section className="exports-batch" aria-labelledby="claim-file">
      <div>
        <h2 className="exports-heading" id="claim-file">
          {say('batch.save-heading')}
        </h2>
        <p>{say('batch.save-words', { count: items.length, total: dollars(total) })}</p>
      </div>
      <SealingChoice
        isSealed={isSealed}
        onSealed={(next) => {
          setOutcome('');
          doing.clear();
          setSealed(next);
        }}
        chosen={chosen}
      />
      <div className="exports-doings">
        <Button variant="primary" icon={FileDown} onPress={() => void saveClaims()}>
          {say('batch.save')}
        </Button>
        <Button icon={Table} onPress={() => void saveValues()}>
          {say('bills.cms-file')}
        </Button>
      </div>
      <p className="exports-problem" role="alert">
        {doing.why !== null && say(sentenceOf(doing.why))}
      </p>
      <p className="exports-outcome" role="status">
        {outcome}
      </p>
    </section>
  );
}
