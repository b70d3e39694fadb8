import { useEffect, useRef, useState } from 'react';
import { packages } from '#bridge/packages';
import { uploadPackage } from '#bridge/upload-package';
import { packageLimits } from '#core/packages/package-limits';
import type { PackagePreview } from '#core/packages/package-preview';
import { type InlineAttempt, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

/** How far a file has come that is being brought in. */
export type Import =
  /** `isBack`: a file was there already, and the focus comes back with the button. */
  | { readonly is: 'rest'; readonly isBack: boolean }
  | { readonly is: 'reading'; readonly name: string; readonly fraction: number }
  | { readonly is: 'sealed'; readonly name: string }
  | { readonly is: 'looked'; readonly name: string; readonly preview: PackagePreview };

/** A file on its way in: it is read, opened, looked at, and then taken or let go of. */
export interface Importing {
  readonly step: Import;
  readonly doing: InlineAttempt;
  /** What came of the last one. */
  readonly outcome: string;
  readonly choose: (file: File) => void;
  /** Opens a sealed file. */
  readonly open: (passphrase: string) => void;
  readonly take: () => void;
  readonly leave: () => void;
}

export function useImport(): Importing {
  const say = useSay();
  const doing = useInlineAttempt();
  const { attempt, clear } = doing;
  const [step, setStep] = useState<Import>({ is: 'rest', isBack: false });
  const [outcome, setOutcome] = useState('');
  const upload = useRef<string | null>(null);
  const letGo = (): void => {
    if (upload.current !== null) void packages.drop(upload.current).catch(reportError);
    upload.current = null;
  };
  useEffect(() => letGo, []);
  const look = async (name: string, passphrase: string | null): Promise<void> => {
    const seen = await attempt(async () => {
      const answer = await packages.look(upload.current ?? '', passphrase);
      return !answer.done && answer.why === 'needs-passphrase' ? { done: true, value: null } : answer;
    });
    if (seen !== null)
      setStep(seen.value === null ? { is: 'sealed', name } : { is: 'looked', name, preview: seen.value });
    else if (passphrase === null) setStep({ is: 'rest', isBack: true });
  };
  const choose = async (file: File): Promise<void> => {
    const { name } = file;
    setOutcome('');
    letGo();
    setStep({ is: 'reading', name, fraction: 0 });
    const sent = await attempt(async () =>
      file.size > packageLimits.fileBytes
        ? { done: false, why: 'package-too-large' }
        : uploadPackage(packages, file, (fraction) => setStep({ is: 'reading', name, fraction })),
    );
    if (sent === null) {
      setStep({ is: 'rest', isBack: true });
      return;
    }
    upload.current = sent.value;
    await look(name, null);
  };
  const take = async (): Promise<void> => {
    const taken = await attempt(() => packages.apply(upload.current ?? ''));
    if (taken === null) return;
    upload.current = null;
    setStep({ is: 'rest', isBack: true });
    setOutcome(say('file.taken', { imported: taken.value.imported, kept: taken.value.kept }));
  };
  return {
    step,
    doing,
    outcome,
    choose: (file) => void choose(file),
    open: (passphrase) => {
      if (step.is === 'sealed') void look(step.name, passphrase);
    },
    take: () => void take(),
    leave: () => {
      clear();
      letGo();
      setStep({ is: 'rest', isBack: true });
      setOutcome(say('file.dropped'));
    },
  };
}
