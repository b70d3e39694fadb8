import { useEffect } from 'react';

/** `system` follows the machine, with no attribute and no script: the tokens hold both values. */
export type ThemeChoice = 'system' | 'day' | 'dusk';

/** Applies the app's theme to the whole page; null: it isn't known, and the page stays as it is. */
export function useTheme(choice: ThemeChoice | null): void {
  useEffect(() => {
    if (choice === null) return;
    const { dataset } = document.documentElement;
    if (choice === 'system') delete dataset['theme'];
    else dataset['theme'] = choice;
  }, [choice]);
}
