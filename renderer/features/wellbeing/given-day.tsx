import { atCivil, civilDate, isCivilDate } from '#core/time/civil';
import { type Instant, instant } from '#core/time/instant';

/** This moment on this machine. `now`: epoch milliseconds; `zone`: IANA name. */
export interface Here {
  readonly now: number;
  readonly zone: string;
}

/** The day that it is here, `YYYY-MM-DD`. */
export function dayHere({ now, zone }: Here): string {
  return civilDate(instant(now), zone);
}

/** When something was given on a day: `at` null for today, which is now, and noon of a day before; null for what is no day, or still to come. */
export function givenOn(day: string, here: Here): { readonly at: Instant | null } | null {
  const today = dayHere(here);
  if (!isCivilDate(day) || day > today || day < '1900-01-01') return null;
  return { at: day === today ? null : atCivil(day, '12:00', here.zone) };
}
