import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { theProgram } from '#bridge/program';
import { type RunSheet, runSheetOf, type SheetGround } from '#core/session/run-sheet';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { RunSheetPage } from './run-sheet-page';

export interface RunSheetButtonProps {
  readonly ground: SheetGround;
  /** IANA name of the zone in which times are told. */
  readonly zone: string;
  /** `plain` beside words, `quiet` beside other buttons. */
  readonly variant: 'plain' | 'quiet';
}

/** Prints a class on one page as it stands when the button is pressed, for the day on which the laptop dies. */
export function RunSheetButton({ ground, zone, variant }: RunSheetButtonProps) {
  const say = useSay();
  const [sheet, setSheet] = useState<RunSheet | null>(null);
  useEffect(() => {
    if (sheet === null) return undefined;
    const putAway = (): void => setSheet(null);
    window.addEventListener('afterprint', putAway);
    window.print();
    return () => window.removeEventListener('afterprint', putAway);
  }, [sheet]);
  return (
    <>
      <Button variant={variant} icon={Printer} onPress={() => setSheet(runSheetOf(ground, theProgram().clock.now()))}>
        {say('sheet.print')}
      </Button>
      {sheet !== null && <RunSheetPage sheet={sheet} zone={zone} />}
    </>
  );
}
