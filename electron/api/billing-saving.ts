import type { PayerProfile } from '#core/billing/payer-profile';
import type { Practice } from '#core/billing/practice';
import type { BillingRecord } from '#core/records/billing-record';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { billingHere, billingWriting } from './billing-here';
import type { House } from './house';
import { idOfPress } from './id-of-press';

/** Whoever bills, and the payers, as windows are told them. */
export type ToldBilling = Pick<BillingRecord, 'revision' | 'practice' | 'profiles'>;

function told({ revision, practice, profiles }: BillingRecord): ToldBilling {
  return { revision, practice, profiles };
}

/** What was said of billing so far. */
export function showBilling(house: House): Promise<Answer<ToldBilling>> {
  return house.serially(async () => {
    const here = await billingHere(house);
    return here === null ? refused('billing-unreadable') : done(told(here));
  });
}

/** Keeps a change of the document of billing; one that another window made meanwhile is not written over. */
function changed(
  house: House,
  revision: number,
  change: (record: BillingRecord) => { readonly next: BillingRecord; readonly fields: readonly string[] } | null,
): Promise<Answer<ToldBilling>> {
  return house.serially(async () => {
    const here = await billingHere(house);
    if (here === null) return refused('billing-unreadable');
    const changes = change(here);
    if (changes === null) return refused('no-such-payer');
    const { next, fields } = changes;
    const bare = (record: BillingRecord) => JSON.stringify([record.practice, record.profiles]);
    // Sent a second time, or nothing was changed.
    if (bare(next) === bare(here)) return done(told(here));
    if (here.revision !== revision) return refused('changed-elsewhere');
    const kept = { ...next, revision: here.revision + 1 };
    const audit = await auditWriting(house, [{ did: 'changed', kind: 'billing', fields }]);
    await house.parts.store.writeAll([billingWriting(kept), audit]);
    return done(told(kept));
  });
}

/** Keeps what is known of whoever bills. */
export function savePractice(
  house: House,
  { revision, practice }: { readonly revision: number; readonly practice: Practice },
): Promise<Answer<ToldBilling>> {
  return changed(house, revision, (record) => ({ next: { ...record, practice }, fields: ['practice'] }));
}

/** Keeps a payer's profile; one without an id is new. A profile that was taken away comes back where its id is sent again. */
export function saveProfile(
  house: House,
  { key, revision, profile }: { readonly key: string; readonly revision: number; readonly profile: PayerProfile },
): Promise<Answer<ToldBilling>> {
  const id = profile.id === '' ? idOfPress('pay', key) : profile.id;
  const own = { ...profile, id };
  return changed(house, revision, (record) => {
    const { profiles } = record;
    const isKnown = profiles.some((each) => each.id === id);
    const next = isKnown ? profiles.map((each) => (each.id === id ? own : each)) : [...profiles, own];
    return { next: { ...record, profiles: next }, fields: ['payer'] };
  });
}

/** Takes a payer's profile away. What was billed by it keeps what it needs. */
export function removeProfile(
  house: House,
  { revision, id }: { readonly revision: number; readonly id: string },
): Promise<Answer<ToldBilling>> {
  return changed(house, revision, (record) => {
    if (!record.profiles.some((each) => each.id === id)) return null;
    return { next: { ...record, profiles: record.profiles.filter((each) => each.id !== id) }, fields: ['payer'] };
  });
}
