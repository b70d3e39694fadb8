import { useEffect, useRef } from 'react';
import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { audit, type PaperSubject } from './audit';
import { printPaper, savePaper } from './paper';
import { type AloneOnPaper, firstNotAlone } from './paper-alone';

/** What is to become of a sheet: paper, or a file. */
export type PaperWay = 'print' | 'save';

/** A sheet that stands in the window (`PrintSheet`) and is to be printed or saved. */
export interface PaperJob {
  readonly way: PaperWay;
  /** The title of the file, and the name that it is offered under. */
  readonly title: string;
  /** What had the focus when it was asked for: it has it again afterwards. */
  readonly from: Element | null;
  /** Whose records it holds: that it was asked for is kept first. Left out: nobody's. */
  readonly about?: PaperSubject;
  /** Who alone may be made out on each of its sheets: they are looked through for everybody else first. Left out: they are not. */
  readonly alone?: readonly AloneOnPaper[];
}

/**
 * `printed`: the print dialogue is over; whether paper came out nobody can tell. `untold`: it could not be kept that it was
 * asked for, so nothing was. `names-others`: somebody else stands on it, so nothing was. Others than `printed` are words: `paper.<outcome>`.
 */
export type PaperOutcome = SaveOutcome | 'printed' | 'untold' | 'names-others';

async function isTold({ about, way }: PaperJob): Promise<boolean> {
  if (about === undefined) return true;
  try {
    return (await audit.paper(about, way)).done;
  } catch (error) {
    reportError(error);
    return false;
  }
}

interface PaperDone {
  readonly outcome: PaperOutcome;
  /** Of the sheet that it is about. */
  readonly title: string;
}

async function carryOut(job: PaperJob, stop: AbortSignal): Promise<PaperDone> {
  const { way, title, alone = [] } = job;
  const other = await firstNotAlone(alone, stop);
  if (other !== null) return { outcome: 'names-others', title: other };
  if (stop.aborted) return { outcome: 'cancelled', title };
  if (!(await isTold(job))) return { outcome: 'untold', title };
  if (stop.aborted) return { outcome: 'cancelled', title };
  if (way === 'save') return { outcome: await savePaper(title, stop), title };
  await printPaper(title, stop);
  return { outcome: 'printed', title };
}

function focusAgain(from: Element | null): void {
  const at = document.activeElement;
  if ((at === document.body || at === null) && from instanceof HTMLElement) from.focus();
}

/** Carries out a job once, with the sheets that are drawn in the same pass as it; null: there is none. `title`: of the sheet that the outcome is about. */
export function usePaper(job: PaperJob | null, onDone: (outcome: PaperOutcome, title: string) => void): void {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    if (job === null) return undefined;
    const stop = new AbortController();
    carryOut(job, stop.signal).then(({ outcome, title }) => {
      if (stop.signal.aborted) return;
      focusAgain(job.from);
      done.current(outcome, title);
    }, reportError);
    return () => stop.abort();
  }, [job]);
}
