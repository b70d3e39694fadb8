import { useCallback, useEffect, useRef, useState } from 'react';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import type { Settings } from '#core/records/settings-record';
import { useAttempt } from '#ui/attempt';

/** How the newest change stands on disk. */
export type Keeping = 'unchanged' | 'saving' | 'saved' | 'not-saved';

/** The settings, and how they are changed. */
export interface SettingsHold {
  readonly settings: Settings;
  readonly keeping: Keeping;
  readonly change: (to: Partial<Settings>) => void;
}

/** A slider is dragged through many values: the one it comes to rest at is kept. Milliseconds. */
const settle = 250;

const ask = () => theProgram().door.settings.query();

/** The settings as this window shows them; null until the program has told them. */
export function useSettings(): SettingsHold | null {
  const { value: told } = useAsked(ask);
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<Settings | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('unchanged');
  const newest = useRef<Settings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settings = chosen ?? told ?? null;
  useEffect(() => {
    newest.current = settings;
  }, [settings]);
  const change = useCallback(
    (to: Partial<Settings>) => {
      if (newest.current === null) return;
      const next = { ...newest.current, ...to };
      newest.current = next;
      setChosen(next);
      setKeeping('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void attempt(theProgram().door.saveSettings.mutate(next)).then((kept) => {
          if (newest.current === next) setKeeping(kept === null ? 'not-saved' : 'saved');
        });
      }, settle);
    },
    [attempt],
  );
  return settings === null ? null : { settings, keeping, change };
}
