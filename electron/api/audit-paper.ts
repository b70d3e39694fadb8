import type { AuditKind } from '#core/audit/audit-entry';
import { type Answer, done } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';

/** A page that a window is about to hand to the printer, or to write as a file. */
export interface PaperAbout {
  /** What stands on it. */
  readonly kind: AuditKind;
  /** Id of the record; empty: of none, or of several. */
  readonly target: string;
}

/**
 * Keeps that a page was opened for printing or for a file, before it is: what a printer or somebody at a dialogue makes of it
 * then, the program is not told.
 */
export function tellPaper(
  house: House,
  { kind, target, way }: PaperAbout & { readonly way: 'print' | 'save' },
): Promise<Answer> {
  return house.serially(async () => {
    await writeAudit(house, [{ did: way === 'print' ? 'printed' : 'exported', kind, target }]);
    return done(null);
  });
}
