import { useRef, useState } from 'react';
import { media } from '#bridge/media';
import type { MediaCredit } from '#core/curriculum/media-credit';
import { type InlineAttempt, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { type FileRead, type MediaFound, type MediaWhy, readMediaFile } from './media-reading';

/** What the facilitator says of a file. */
export interface MediaSaid extends MediaCredit {
  readonly title: string;
  /** What a picture shows; empty for a recording. */
  readonly alt: string;
}

/** How far a file has come. */
export type BringIn =
  /** `isBack`: a file was there already, and the focus comes back with the button. */
  | { readonly is: 'rest'; readonly isBack: boolean }
  | { readonly is: 'looking'; readonly name: string; readonly page: number; readonly pages: number }
  | { readonly is: 'asking'; readonly name: string; readonly read: FileRead }
  | { readonly is: 'sending'; readonly title: string; readonly fraction: number };

/** A file on its way in: it is looked at, named, and then kept or let go of. */
export interface BringingIn {
  readonly step: BringIn;
  readonly doing: InlineAttempt;
  /** Why nothing was taken from the newest file; null: nothing is wrong with it. */
  readonly why: MediaWhy | null;
  /** What came of the last one. */
  readonly outcome: string;
  readonly choose: (file: File) => void;
  readonly keep: (said: MediaSaid) => void;
  readonly leave: () => void;
}

const rest: BringIn = { is: 'rest', isBack: true };

/** `onKept` is called when something new is here. */
export function useBringIn(onKept: () => void): BringingIn {
  const say = useSay();
  const doing = useInlineAttempt();
  const [step, setStep] = useState<BringIn>({ is: 'rest', isBack: false });
  const [why, setWhy] = useState<MediaWhy | null>(null);
  const [outcome, setOutcome] = useState('');
  const newest = useRef(0);
  const look = async (file: File): Promise<void> => {
    newest.current += 1;
    const mine = newest.current;
    const { name } = file;
    doing.clear();
    setWhy(null);
    setOutcome('');
    setStep({ is: 'looking', name, page: 0, pages: 0 });
    const read = await readMediaFile(file, (page, pages) => {
      if (newest.current === mine) setStep({ is: 'looking', name, page, pages });
    });
    if (newest.current !== mine) return;
    if (typeof read === 'string') setWhy(read);
    setStep(typeof read === 'string' ? rest : { is: 'asking', name, read });
  };
  /** Each page is kept by itself: those that are kept stay when a later one fails. */
  const keep = async ({ found }: FileRead, said: MediaSaid): Promise<void> => {
    const titleOf = (index: number): string =>
      found.length === 1 ? said.title : say('media.page', { title: said.title, page: index + 1 });
    const altOf = (index: number): string =>
      found.length === 1 || said.alt === '' ? said.alt : say('media.page', { title: said.alt, page: index + 1 });
    const send = ({ bytes, ...about }: MediaFound, index: number) =>
      media.bring({ ...about, ...said, title: titleOf(index), alt: altOf(index) }, bytes, (fraction) =>
        setStep({ is: 'sending', title: titleOf(index), fraction: (index + fraction) / found.length }),
      );
    setStep({ is: 'sending', title: said.title, fraction: 0 });
    let kept = 0;
    for (const [index, one] of found.entries()) {
      if ((await doing.attempt(() => send(one, index))) === null) break;
      kept += 1;
    }
    const { title } = said;
    const count = found.length;
    if (kept > 0) onKept();
    if (kept === count) setOutcome(say('media.kept', { title, count }));
    else if (kept > 0) setOutcome(say('media.kept-some', { title, kept, count }));
    setStep(rest);
  };
  return {
    step,
    doing,
    why,
    outcome,
    choose: (file) => void look(file),
    keep: (said) => {
      if (step.is === 'asking') void keep(step.read, said);
    },
    leave: () => {
      newest.current += 1;
      setStep(rest);
    },
  };
}
