import { FileDown, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { chain } from '#bridge/chain';
import { saveFile } from '#bridge/save-file';
import { useAsked } from '#bridge/use-asked';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** Everything that was signed on this laptop as a file, and the page with which somebody else looks at it. */
export function ChainPanel() {
  const say = useSay();
  const attempt = useAttempt();
  const { value } = useAsked(chain.head);
  const [outcome, setOutcome] = useState('');
  const head = value?.done === true ? value.value : null;
  if (head === null || head.seq === 0) return null;
  const saveChain = async (): Promise<void> => {
    setOutcome('');
    const file = await attempt(chain.file());
    if (file === null) return;
    const { pieces, summary } = file.value;
    const saved = await saveFile({ name: summary.name, pieces, type: 'application/jsonl' });
    const wanting = summary.missing + summary.changed;
    const told = say('records.chain-saved', { file: summary.name, count: summary.links });
    if (saved !== 'saved') setOutcome(say('records.cancelled'));
    else setOutcome(wanting === 0 ? told : `${told} ${say('records.chain-wanting', { count: wanting })}`);
  };
  const savePage = async (): Promise<void> => {
    const name = 'check-signatures.html';
    const saved = await saveFile({ name, pieces: [await chain.verifierPage()], type: 'text/html' });
    setOutcome(say(saved === 'saved' ? 'records.page-saved' : 'records.cancelled', { file: name }));
  };
  return (
    <section className="export" aria-labelledby="chain">
      <div>
        <h2 className="export-heading" id="chain">
          {say('records.chain-heading')}
        </h2>
        <p>{say('records.chain-words', { count: head.seq })}</p>
        <p className="chain-head">{head.words}</p>
        <p className="export-open">{say('records.chain-open')}</p>
      </div>
      <div className="chain-doings">
        <Button icon={FileDown} onPress={() => void saveChain()}>
          {say('records.chain-save')}
        </Button>
        <Button variant="plain" icon={ShieldCheck} onPress={() => void savePage()}>
          {say('records.page-save')}
        </Button>
      </div>
      <p className="export-outcome" role="status">
        {outcome}
      </p>
    </section>
  );
}
