import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { canSavePdf } from '#bridge/paper';
import { theProgram } from '#bridge/program';
import { type PaperJob, type PaperWay, usePaper } from '#bridge/use-paper';
import { type RunSheet, runSheetOf, type SheetGround } from '#core/session/run-sheet';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { RunSheetPage } from './run-sheet-page';

export interface RunSheetButtonProps {
  readonly ground: SheetGround;
  /** IANA name of the zone in which times are told. */
  readonly zone: string;
  /** `plain` beside words, `quiet` beside other buttons. */
  readonly variant: 'plain' | 'quiet';
}

interface Asked {
  readonly sheet: RunSheet;
  readonly job: PaperJob;
}

/** Prints or saves a class on one page as it stands when the button is pressed, for the day on which the laptop dies. */
export function RunSheetButton({ ground, zone, variant }: RunSheetButtonProps) {
  const say = useSay();
  const tell = useTell();
  const [asked, ask] = useState<Asked | null>(null);
  usePaper(asked?.job ?? null, (outcome) => {
    ask(null);
    if (outcome !== 'printed') tell({ text: say(`paper.${outcome}`, { title: asked?.job.title ?? '' }) });
  });
  const make = (way: PaperWay): void => {
    if (asked?.job.way === 'save') return;
    const sheet = runSheetOf(ground, theProgram().clock.now());
    const title = say('sheet.file-title', { title: sheet.title });
    ask({ sheet, job: { way, title, from: document.activeElement } });
  };
  const mayFile = canSavePdf();
  return (
    <>
      <Button variant={variant} icon={Printer} onPress={() => make('print')}>
        {say(mayFile ? 'sheet.print' : 'sheet.print-or-save')}
      </Button>
      {mayFile && (
        <Button variant={variant} icon={FileDown} onPress={() => make('save')}>
          {say('sheet.save')}
        </Button>
      )}
      {asked !== null && <RunSheetPage sheet={asked.sheet} zone={zone} />}
    </>
  );
}
