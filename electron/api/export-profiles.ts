import type { ExportProfile } from '#core/billing/export-profile';
import type { BillingRecord } from '#core/records/billing-record';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { billingHere, billingWriting } from './billing-here';
import type { House } from './house';
import { idOfPress } from './id-of-press';

/** Shapes of files that are used again, in the order in which they were kept. */
export function listExports(house: House): Promise<Answer<readonly ExportProfile[]>> {
  return house.serially(async () => {
    const here = await billingHere(house);
    return here === null ? refused('billing-unreadable') : done(here.exports);
  });
}

function changed(
  house: House,
  change: (exports: readonly ExportProfile[]) => readonly ExportProfile[] | null,
): Promise<Answer<readonly ExportProfile[]>> {
  return house.serially(async () => {
    const here = await billingHere(house);
    if (here === null) return refused('billing-unreadable');
    const exports = change(here.exports);
    if (exports === null) return refused('no-such-export');
    // Sent a second time, or nothing was changed.
    if (JSON.stringify(exports) === JSON.stringify(here.exports)) return done(here.exports);
    // Whoever writes about the practice meanwhile is not disturbed: the revision is that of what they change.
    const kept: BillingRecord = { ...here, exports };
    const audit = await auditWriting(house, [{ did: 'changed', kind: 'billing', fields: ['exports'] }]);
    await house.parts.store.writeAll([billingWriting(kept), audit]);
    return done(exports);
  });
}

/** Keeps a shape of files; one without an id is new. One that was taken away comes back where its id is sent again. */
export function saveExport(
  house: House,
  { key, profile }: { readonly key: string; readonly profile: ExportProfile },
): Promise<Answer<readonly ExportProfile[]>> {
  const own = { ...profile, id: profile.id === '' ? idOfPress('exp', key) : profile.id };
  return changed(house, (exports) =>
    exports.some(({ id }) => id === own.id)
      ? exports.map((each) => (each.id === own.id ? own : each))
      : [...exports, own],
  );
}

/** Takes a shape of files away. */
export function removeExport(house: House, id: string): Promise<Answer<readonly ExportProfile[]>> {
  return changed(house, (exports) =>
    exports.some((each) => each.id === id) ? exports.filter((each) => each.id !== id) : null,
  );
}
