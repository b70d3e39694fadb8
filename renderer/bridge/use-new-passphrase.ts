import { useState } from 'react';
import { type PassphraseProblem, passphraseProblem } from './passphrase-problem';

/** A passphrase that is being chosen. */
export interface NewPassphrase {
  readonly passphrase: string;
  /** The second writing; null while the letters can be seen. */
  readonly repeated: string | null;
  readonly write: (passphrase: string) => void;
  readonly repeat: (repeated: string | null) => void;
  /** What is wrong with it; told only after somebody tried to use it. */
  readonly problem: PassphraseProblem | null;
  /** To be called when it is to be used: true when it can be. */
  readonly check: () => boolean;
  /** Lets go of what was typed. */
  readonly forget: () => void;
}

const blank = { passphrase: '', repeated: '', wasTried: false } as const;

interface Typed {
  readonly passphrase: string;
  readonly repeated: string | null;
  readonly wasTried: boolean;
}

export function useNewPassphrase(): NewPassphrase {
  const [typed, setTyped] = useState<Typed>(blank);
  const { passphrase, repeated, wasTried } = typed;
  const problem = passphraseProblem(passphrase, repeated);
  return {
    passphrase,
    repeated,
    write: (to) => setTyped((before) => ({ ...before, passphrase: to })),
    repeat: (to) => setTyped((before) => ({ ...before, repeated: to })),
    problem: wasTried ? problem : null,
    check: () => {
      setTyped((before) => ({ ...before, wasTried: true }));
      return problem === null;
    },
    forget: () => setTyped(blank),
  };
}
