import { FileDown, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { canSavePdf } from '#bridge/paper';
import type { PaperJob, PaperWay } from '#bridge/use-paper';
import type { LibraryContent } from '#core/library/library-entry';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { HandoutChoice } from './handout-choice';
import { handoutPack, mayHaveHandout, type PackPage } from './handout-pack';
import { HandoutPrint } from './handout-print';

export interface HandoutButtonProps {
  readonly was: LibraryContent;
  readonly variant?: 'quiet' | 'plain';
}

/** Handouts that were asked for, and what is to become of them. */
interface Asked extends Pick<PaperJob, 'way' | 'from'> {
  readonly pages: readonly PackPage[];
}

const nothing: readonly PackPage[] = [];

/** Prints or saves the page to take home; where a class brings those of its practices too, it is asked which. */
export function HandoutButton({ was, variant = 'plain' }: HandoutButtonProps) {
  const say = useSay();
  const tell = useTell();
  const [choosing, choose] = useState<Asked | null>(null);
  const [printing, print] = useState<(Asked & { readonly job: PaperJob }) | null>(null);
  // A button that is switched off meanwhile would lose the focus that comes back to it afterwards.
  const isUnderWay = useRef(false);
  const begin = (asked: Asked): void => {
    const [first, second] = asked.pages;
    const title =
      second === undefined ? (first?.handout.title ?? '') : say('handout.pack-title', { title: was.content.title });
    print({ ...asked, job: { way: asked.way, from: asked.from, title } });
  };
  const collect = async (way: PaperWay): Promise<void> => {
    if (isUnderWay.current || printing?.way === 'save') return;
    isUnderWay.current = true;
    const from = document.activeElement;
    try {
      const pages = await handoutPack(was);
      if (pages.length === 0) tell({ text: say('handout.none') });
      else if (pages.length === 1) begin({ way, from, pages });
      else choose({ way, from, pages });
    } catch (error) {
      reportError(error);
      tell({ text: say('why.unanswered') });
    } finally {
      isUnderWay.current = false;
    }
  };
  if (!mayHaveHandout(was)) return null;
  const isOne = was.kind === 'practices';
  const mayFile = canSavePdf();
  const printWord = mayFile ? 'print' : 'print-or-save';
  return (
    <>
      <Button variant={variant} icon={Printer} onPress={() => void collect('print')}>
        {say(`handout.${printWord}${isOne ? '' : '-many'}`)}
      </Button>
      {mayFile && (
        <Button variant={variant} icon={FileDown} onPress={() => void collect('save')}>
          {say(isOne ? 'handout.save' : 'handout.save-many')}
        </Button>
      )}
      <HandoutChoice
        key={choosing?.pages.map(({ key }) => key).join(' ')}
        pack={choosing?.pages ?? nothing}
        way={choosing?.way ?? 'print'}
        onClose={() => choose(null)}
        onChosen={(pages) => {
          choose(null);
          if (choosing !== null) begin({ ...choosing, pages });
        }}
      />
      {printing !== null && (
        <HandoutPrint
          pages={printing.pages}
          job={printing.job}
          onDone={(outcome) => {
            print(null);
            if (outcome !== 'printed') tell({ text: say(`paper.${outcome}`, { title: printing.job.title }) });
          }}
        />
      )}
    </>
  );
}
