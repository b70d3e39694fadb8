import { FileDown, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PaperSubject } from '#bridge/audit';
import { canSavePdf } from '#bridge/paper';
import type { AloneOnPaper } from '#bridge/paper-alone';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

/** A document that is ready for paper. */
export interface Paper {
  /** The title of the file: nothing in it tells of a person. */
  readonly title: string;
  readonly about: PaperSubject;
  /** One for each sheet. */
  readonly alone: readonly AloneOnPaper[];
  /** Its sheets with their pages. */
  readonly sheet: ReactNode;
}

export interface PaperButtonsProps {
  /** What the buttons say. `or-save`: where the print dialogue makes the file, too. */
  readonly words: { readonly print: string; readonly orSave: string; readonly save: string };
  /** What it is, for whoever hears one button among many; left out: the words say it. */
  readonly what?: string;
  /** Makes the document when it is asked for; null: there is none, and that was said. */
  readonly make: () => Paper | null | Promise<Paper | null>;
}

interface Asked {
  readonly paper: Paper;
  readonly job: PaperJob;
}

/** Prints a document or saves it as a file, after it was looked through for everybody else. */
export function PaperButtons({ words, what, make }: PaperButtonsProps) {
  const say = useSay();
  const tell = useTell();
  const [asked, ask] = useState<Asked | null>(null);
  const [isMaking, setMaking] = useState(false);
  usePaper(asked?.job ?? null, (outcome, title) => {
    ask(null);
    if (outcome !== 'printed') tell({ text: say(`paper.${outcome}`, { title }) });
  });
  const begin = async (way: PaperWay): Promise<void> => {
    const from = document.activeElement;
    setMaking(true);
    const paper = await make();
    setMaking(false);
    if (paper === null) return;
    const { title, about, alone } = paper;
    ask({ paper, job: { way, title, from, about, alone } });
  };
  const isBusy = isMaking || asked !== null;
  const mayFile = canSavePdf();
  const labelled = (id: 'bills.print' | 'bills.print-only' | 'bills.save') =>
    what === undefined ? {} : { label: say(id, { what }) };
  return (
    <>
      <Button
        variant="quiet"
        icon={Printer}
        isDisabled={isBusy}
        onPress={() => void begin('print')}
        {...labelled(mayFile ? 'bills.print-only' : 'bills.print')}
      >
        {mayFile ? words.print : words.orSave}
      </Button>
      {mayFile && (
        <Button
          variant="quiet"
          icon={FileDown}
          isDisabled={isBusy}
          onPress={() => void begin('save')}
          {...labelled('bills.save')}
        >
          {words.save}
        </Button>
      )}
      {asked?.paper.sheet}
    </>
  );
}
