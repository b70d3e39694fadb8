import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { billing } from '#bridge/billing';
import { saveFile } from '#bridge/save-file';
import { type Batch, itemTotal } from '#core/billing/batch';
import { dollars } from '#core/billing/cents';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** The claim file of a batch: what it holds, and the button that saves it. */
export function ClaimFile({ batch: { id, items } }: { readonly batch: Batch }) {
  const say = useSay();
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState('');
  const total = items.reduce((sum, item) => sum + itemTotal(item), 0);
  const save = async (): Promise<void> => {
    setOutcome('');
    const file = await attempt(billing.claimFile(id));
    if (file === null) return;
    const { name, text, claims, total: asked } = file.value;
    const saved = await saveFile({ name, pieces: [text], type: 'text/plain;charset=us-ascii' });
    const held = { file: name, count: claims, total: dollars(asked) };
    setOutcome(saved === 'saved' ? say('batch.saved', held) : say('batch.not-saved'));
  };
  return (
    <section className="claim-file" aria-labelledby="claim-file">
      <div>
        <h2 className="lines-title" id="claim-file">
          {say('batch.save-heading')}
        </h2>
        <p>{say('batch.save-words', { count: items.length, total: dollars(total) })}</p>
        <p className="line-quiet">{say('batch.save-open')}</p>
      </div>
      <Button variant="primary" icon={FileDown} onPress={() => void save()}>
        {say('batch.save')}
      </Button>
      <p className="claim-outcome" role="status">
        {outcome}
      </p>
    </section>
  );
}
