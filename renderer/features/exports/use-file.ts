import { useState } from 'react';
import { exporting, type FileWish } from '#bridge/exports';
import type { Dates } from '#bridge/records';
import { type NewPassphrase, useNewPassphrase } from '#bridge/use-new-passphrase';
import { dollars } from '#core/billing/cents';
import type { ExportPurpose, ExportShape } from '#core/billing/export-profile';
import { type InlineAttempt, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

/** A file that is being put together. */
export interface FileHeld {
  readonly purpose: ExportPurpose | null;
  readonly setPurpose: (purpose: ExportPurpose) => void;
  /** Nothing was said of what it is for, and somebody tried to save it. */
  readonly isPurposeMissing: boolean;
  readonly isSealed: boolean;
  readonly setSealed: (isSealed: boolean) => void;
  readonly passphrase: NewPassphrase;
  readonly doing: InlineAttempt;
  /** What came of it, in words. */
  readonly outcome: string;
  /** Something was chosen otherwise: what was said before is of another file. */
  readonly begin: () => void;
  readonly save: () => void;
}

/** Makes a file and hands it over; the passphrase is let go of afterwards. */
export function useFile({ from, to }: Dates, { rows, columns, form, delimiter }: ExportShape): FileHeld {
  const say = useSay();
  const [purpose, setPurpose] = useState<ExportPurpose | null>(null);
  const [isSealed, setSealed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState('');
  const passphrase = useNewPassphrase();
  const doing = useInlineAttempt();
  const begin = (): void => {
    setOutcome('');
    doing.clear();
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    setOutcome('');
    const isSealable = !isSealed || passphrase.check();
    if (purpose === null || !isSealable) return;
    const key = isSealed ? passphrase.passphrase : null;
    const wish: FileWish = { from, to, rows, columns, form, delimiter, purpose, passphrase: key };
    const told = await doing.attempt(async () => {
      const file = await exporting.make(wish);
      if (!file.done) return file;
      const { name, lines, total } = file.value.summary;
      const saved = await exporting.keep(file.value, wish);
      const words = say('exports.saved', { file: name, lines, total: dollars(total) });
      return { done: true, value: saved === 'saved' ? words : say('exports.cancelled') };
    });
    if (told === null) return;
    setOutcome(told.value);
    passphrase.forget();
  };
  return {
    purpose,
    setPurpose: (next) => {
      begin();
      setPurpose(next);
    },
    isPurposeMissing: isAsked && purpose === null,
    isSealed,
    setSealed: (next) => {
      begin();
      setSealed(next);
    },
    passphrase,
    doing,
    outcome,
    begin,
    save: () => void save(),
  };
}
