import './handout-button.css';
import { CheckCheck, Printer, Square } from 'lucide-react';
import { useState } from 'react';
import type { LibraryContent } from '#core/library/library-entry';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { handoutPack, mayHaveHandout, type PackPage } from './handout-pack';
import { originOf } from './handout-page';
import { HandoutPrint } from './handout-print';

export interface HandoutButtonProps {
  readonly was: LibraryContent;
  readonly variant?: 'quiet' | 'plain';
}

/** Prints the page to take home; where a class brings those of its practices too, it is asked which. */
export function HandoutButton({ was, variant = 'plain' }: HandoutButtonProps) {
  const say = useSay();
  const tell = useTell();
  const [pack, setPack] = useState<readonly PackPage[]>([]);
  const [printing, print] = useState<readonly PackPage[]>([]);
  const [isBusy, setBusy] = useState(false);
  const collect = async (): Promise<void> => {
    setBusy(true);
    try {
      const pages = await handoutPack(was);
      if (pages.length === 0) tell({ text: say('handout.none') });
      else if (pages.length === 1) print(pages);
      else setPack(pages);
    } catch (error) {
      reportError(error);
      tell({ text: say('why.unanswered') });
    } finally {
      setBusy(false);
    }
  };
  if (!mayHaveHandout(was)) return null;
  const { title } = was.content;
  const [first] = printing;
  return (
    <>
      <Button variant={variant} icon={Printer} onPress={() => void collect()} isDisabled={isBusy}>
        {say(was.kind === 'practices' ? 'handout.print' : 'handout.print-many')}
      </Button>
      <Choosing
        key={pack.map(({ key }) => key).join(' ')}
        pack={pack}
        onClose={() => setPack([])}
        onPrint={(pages) => {
          setPack([]);
          print(pages);
        }}
      />
      {first !== undefined && (
        <HandoutPrint
          pages={printing}
          title={printing.length === 1 ? first.handout.title : say('handout.pack-title', { title })}
          onDone={() => print([])}
        />
      )}
    </>
  );
}

interface ChoosingProps {
  readonly pack: readonly PackPage[];
  readonly onClose: () => void;
  readonly onPrint: (pages: readonly PackPage[]) => void;
}

function Choosing({ pack, onClose, onPrint }: ChoosingProps) {
  const say = useSay();
  const keys = pack.map(({ key }) => key);
  // Its own page is what most want; a dozen pages are a lot of paper.
  const [wanted, want] = useState<ReadonlySet<string>>(new Set(keys.slice(0, 1)));
  const chosen = pack.filter(({ key }) => wanted.has(key));
  const choose = (key: string, isChosen: boolean): void =>
    want(new Set(keys.filter((one) => (one === key ? isChosen : wanted.has(one)))));
  const isAll = chosen.length === pack.length;
  return (
    <Dialog
      title={say('handout.choose')}
      isOpen={pack.length > 0}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {say('handout.cancel')}
          </Button>
          <Button variant="primary" icon={Printer} isDisabled={chosen.length === 0} onPress={() => onPrint(chosen)}>
            {say('handout.print-pages', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p className="handout-words">{say('handout.choose-lead')}</p>
      <div>
        <Button variant="quiet" icon={isAll ? Square : CheckCheck} onPress={() => want(new Set(isAll ? [] : keys))}>
          {say(isAll ? 'handout.choose-no' : 'handout.choose-all', { count: pack.length })}
        </Button>
      </div>
      <ul className="handout-choices">
        {pack.map(({ key, ...from }) => (
          <li key={key}>
            <Checkbox isChecked={wanted.has(key)} onChange={(isChosen) => choose(key, isChosen)}>
              {from.handout.title}
            </Checkbox>
            {originOf(from) !== null && <p className="handout-choice-of">{originOf(from)}</p>}
          </li>
        ))}
      </ul>
      <p className="handout-words" role="status">
        {chosen.length === 0 && pack.length > 0 ? say('handout.choose-none') : ''}
      </p>
    </Dialog>
  );
}
