import { useState } from 'react';
import { packages } from '#bridge/packages';
import { saveFile } from '#bridge/save-file';
import { type NewPassphrase, useNewPassphrase } from '#bridge/use-new-passphrase';
import { type InlineAttempt, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

/** What goes into a file. */
export type What = 'everything' | 'classes';

/** A file that is being put together. */
export interface Export {
  readonly what: What;
  readonly setWhat: (what: What) => void;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  /** Nothing was chosen, and somebody tried to save it. */
  readonly isEmpty: boolean;
  readonly isPlain: boolean;
  readonly setPlain: (isPlain: boolean) => void;
  readonly passphrase: NewPassphrase;
  readonly doing: InlineAttempt;
  readonly outcome: string;
  readonly save: () => void;
}

const packageType = 'application/octet-stream';

/** Puts a file together and saves it; the passphrase is let go of afterwards. */
export function useExport(): Export {
  const say = useSay();
  const [what, setWhat] = useState<What>('everything');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [isPlain, setPlain] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState('');
  const passphrase = useNewPassphrase();
  const doing = useInlineAttempt();
  const isEmpty = what === 'classes' && chosen.size === 0;
  const save = async (): Promise<void> => {
    setOutcome('');
    setTried(true);
    const isSealable = isPlain || passphrase.check();
    if (isEmpty || !isSealable) return;
    const items = [...chosen].map((id) => ({ kind: 'classes' as const, id }));
    const contents = what === 'everything' ? what : { items };
    const told = await doing.attempt(async () => {
      const file = await packages.make(contents, isPlain ? null : passphrase.passphrase);
      if (!file.done) return file;
      const { pieces, summary } = file.value;
      const saved = await saveFile({ name: summary.name, pieces, type: packageType });
      const words =
        saved === 'saved'
          ? say('file.saved', { file: summary.name, documents: summary.documents })
          : say('file.cancelled');
      return { done: true, value: words };
    });
    if (told === null) return;
    setOutcome(told.value);
    setTried(false);
    passphrase.forget();
  };
  const begin = (): void => {
    setTried(false);
    setOutcome('');
    doing.clear();
  };
  return {
    what,
    setWhat: (to) => {
      begin();
      setWhat(to);
    },
    chosen,
    choose: (to) => {
      begin();
      choose(to);
    },
    isEmpty: wasTried && isEmpty,
    isPlain,
    setPlain: (to) => {
      begin();
      setPlain(to);
    },
    passphrase,
    doing,
    outcome,
    save: () => void save(),
  };
}
