import './handout-choice.css';
import { CheckCheck, FileDown, Printer, Square } from 'lucide-react';
import { useState } from 'react';
import { canSavePdf } from '#bridge/paper';
import type { PaperWay } from '#bridge/use-paper';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import type { PackPage } from './handout-pack';
import { originOf } from './handout-page';

export interface HandoutChoiceProps {
  /** Nothing: the choice is not open. */
  readonly pack: readonly PackPage[];
  /** What becomes of the pages that are chosen. */
  readonly way: PaperWay;
  readonly onClose: () => void;
  readonly onChosen: (pages: readonly PackPage[]) => void;
}

/** Which of several handouts are printed or saved. */
export function HandoutChoice({ pack, way, onClose, onChosen }: HandoutChoiceProps) {
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
      title={say(`handout.choose-${way}`)}
      isOpen={pack.length > 0}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {say('handout.cancel')}
          </Button>
          <Button
            variant="primary"
            icon={way === 'save' ? FileDown : Printer}
            isDisabled={chosen.length === 0}
            onPress={() => onChosen(chosen)}
          >
            {say(`handout.${way}-pages`, { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p className="handout-words">{say(canSavePdf() ? 'handout.choose-lead' : 'handout.choose-lead-browser')}</p>
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
