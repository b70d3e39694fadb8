import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { billing, type ToldBilling } from '#bridge/billing';
import { theProgram } from '#bridge/program';
import { blankProfile, type PayerProfile } from '#core/billing/payer-profile';
import { civilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { useTell } from '#ui/toast';
import { useOnLeave } from '#ui/use-on-leave';
import { BillingPart } from './billing-part';
import { payerPathOf } from './payer-addresses';
import { PayerAsks } from './payer-asks';
import { type PayerDraft, payerDraft, payerFaults, payerFields, payerOf } from './payer-draft';
import { PayerPays } from './payer-pays';
import { PayerWho } from './payer-who';
import { useTyped } from './use-typed';

export interface PayerFormProps {
  readonly told: ToldBilling;
  readonly take: (told: ToldBilling) => void;
  /** Null: a new one. */
  readonly profile: PayerProfile | null;
  /** IANA name of the zone of this machine. */
  readonly zone: string;
}

/** Everything that one payer asks for. Only a name is needed. */
export function PayerForm({ told, take, profile, zone }: PayerFormProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [, go] = useHashLocation();
  const [isTried, setTried] = useState(false);
  const before = profile ?? blankProfile;
  const draftIn = ({ profiles }: ToldBilling): PayerDraft =>
    payerDraft(profiles.find(({ id }) => id === profile?.id) ?? before);
  const send = (revision: number, to: PayerDraft) => billing.saveProfile(revision, payerOf(before.id, to));
  const form = useTyped({ told, take, fields: payerFields, draftIn, send });
  const { draft, elsewhere, isBusy, change, forget } = form;
  const faults = payerFaults(draft);
  const isChanged =
    JSON.stringify(payerOf(before.id, draft)) !== JSON.stringify(payerOf(before.id, draftIn(told))) ||
    faults.some(({ is }) => is !== 'no-name');
  const today = civilDate(instant(theProgram().clock.now()), zone);
  const problem = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    const isSaid = fault !== undefined && (isTried || (isChanged && profile !== null) || fault.is !== 'no-name');
    return isSaid ? { problem: say(`payer.fault.${fault.is}`) } : {};
  };
  const putBack = async (revision: number, id: string): Promise<void> => {
    const undone = profile === null ? billing.removeProfile(revision, id) : billing.saveProfile(revision, profile);
    const saved = await attempt(undone);
    if (saved === null) return;
    take(saved.value);
    const { name } = profile ?? draft;
    tell({ text: say(profile === null ? 'payer.taken-back' : 'payer.put-back', { name }) });
    if (profile === null) go(payerPathOf('list'));
  };
  const keep = async (): Promise<string | null> => {
    const known = new Set(told.profiles.map(({ id }) => id));
    const kept = await form.keep();
    if (kept === null) return null;
    const id = profile?.id ?? kept.profiles.findLast((one) => !known.has(one.id))?.id ?? '';
    const back = (): void => void putBack(kept.revision, id);
    const text = say('payer.kept', { name: draft.name.trim() });
    tell({ text, action: { word: say('biller.undo'), onPress: back } });
    return id;
  };
  const onKeep = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) {
      setTimeout(() => document.querySelector<HTMLElement>('.payer-form [aria-invalid="true"]')?.focus());
      return;
    }
    const id = await keep();
    if (id !== null && profile === null) go(payerPathOf({ id }));
  };
  useOnLeave(() => {
    if (!isChanged || isBusy) return;
    if (faults.length === 0 && elsewhere.length === 0) void keep();
    else tell({ text: say('biller.not-kept') });
  });
  const parts = { draft, onChange: change, problem };
  return (
    <div className="payer-form">
      <PayerWho {...parts} today={today} />
      <PayerPays {...parts} />
      <PayerAsks {...parts} />
      <BillingPart name={say('payer.notes')} why={say('payer.notes-hint')}>
        <TextArea
          label={say('payer.notes')}
          value={draft.notes}
          onChange={(notes) => change({ notes })}
          {...problem('notes')}
        />
      </BillingPart>
      <div className="billing-actions">
        <Button variant="primary" isDisabled={!isChanged || isBusy} onPress={() => void onKeep()}>
          {say('payer.keep')}
        </Button>
        {isChanged && <Button onPress={forget}>{say('biller.as-before')}</Button>}
        <p className="billing-told" role="status">
          {elsewhere.length > 0 &&
            say('biller.elsewhere', { fields: elsewhere.map((field) => say(`payer.field.${field}`)).join(', ') })}
        </p>
      </div>
    </div>
  );
}
