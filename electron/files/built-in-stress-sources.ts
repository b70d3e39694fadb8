import { z } from 'zod';
import type { StressTheme } from '#core/wellbeing/stress-theme';
import file from '#resources/stress-sources.json';

const source = z.object({ id: z.string(), text: z.string() }).readonly();

const list = z.object({
  themes: z
    .array(z.object({ id: z.string(), name: z.string(), items: z.array(source).readonly() }).readonly())
    .readonly(),
});

let known: readonly StressTheme[] | null = null;

/** The checklist of sources of stress that ships with the program. */
export function builtInStressSources(): readonly StressTheme[] {
  known ??= list.parse(file).themes;
  return known;
}
