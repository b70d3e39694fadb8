import './wellbeing-paper.css';
import { FileDown, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { canSavePdf } from '#bridge/paper';
import { theProgram } from '#bridge/program';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import type { Instant } from '#core/time/instant';
import { Button } from '#ui/button';
import { PrintSheet } from '#ui/print-sheet';
import { useSay } from '#ui/say';

/** A page about somebody, or about a group. */
export interface Titled {
  readonly title: string;
  readonly lead: string;
  /** What stands at the foot of each page. */
  readonly foot: string;
}

export interface WellbeingPaperProps {
  /** The words of the buttons. */
  readonly words: 'series' | 'change';
  /** The person or the group whose numbers these are. */
  readonly target: string;
  /** How the page is titled; null: it can't be told just now, and was said. */
  readonly titled: (now: Instant) => Promise<Titled | null>;
  readonly children: ReactNode;
}

interface Asked extends Titled {
  readonly job: PaperJob;
}

/** Prints or saves plots with their numbers. That it was asked for is kept before. */
export function WellbeingPaper({ words, target, titled, children }: WellbeingPaperProps) {
  const say = useSay();
  const [asked, ask] = useState<Asked | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [outcome, setOutcome] = useState('');
  usePaper(asked?.job ?? null, (done) => {
    ask(null);
    setOutcome(done === 'printed' ? '' : say(`paper.${done}`, { title: asked?.title ?? '' }));
  });
  const make = async (way: PaperWay): Promise<void> => {
    const from = document.activeElement;
    setOutcome('');
    setMaking(true);
    const head = await titled(theProgram().clock.now());
    setMaking(false);
    if (head === null) return;
    ask({ ...head, job: { way, title: head.title, from, about: { kind: 'wellbeing', target } } });
  };
  const isBusy = isMaking || asked !== null;
  const mayFile = canSavePdf();
  return (
    <div className="wellbeing-paper">
      <Button icon={Printer} isDisabled={isBusy} onPress={() => void make('print')}>
        {say(mayFile ? `${words}.print` : `${words}.print-or-save`)}
      </Button>
      {mayFile && (
        <Button icon={FileDown} isDisabled={isBusy} onPress={() => void make('save')}>
          {say(`${words}.save`)}
        </Button>
      )}
      <p role="status">{outcome}</p>
      {asked !== null && (
        <PrintSheet>
          <div className="wellbeing-sheet">
            <div className="wellbeing-sheet-body">
              <h1>{asked.title}</h1>
              <p>{asked.lead}</p>
              {children}
            </div>
            <p className="wellbeing-sheet-foot">{asked.foot}</p>
          </div>
        </PrintSheet>
      )}
    </div>
  );
}
