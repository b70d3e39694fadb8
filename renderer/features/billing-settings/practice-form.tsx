import { billing, type ToldBilling } from '#bridge/billing';
import type { Practice } from '#core/billing/practice';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { useOnLeave } from '#ui/use-on-leave';
import { ClaimWays } from './claim-ways';
import { ClassFee } from './class-fee';
import { PlaceFields } from './place-fields';
import { type PracticeDraft, practiceDraft, practiceDraftFaults, practiceFields, practiceOf } from './practice-draft';
import { StaffFields } from './staff-fields';
import { useTyped } from './use-typed';
import { WhoBills } from './who-bills';

export interface PracticeFormProps {
  readonly told: ToldBilling;
  readonly take: (told: ToldBilling) => void;
}

function draftIn({ practice }: ToldBilling): PracticeDraft {
  return practiceDraft(practice);
}

/** All that is known of whoever bills. Half of it can be kept: bills say when they need the rest. */
export function PracticeForm({ told, take }: PracticeFormProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const send = (revision: number, to: PracticeDraft) => billing.savePractice(revision, practiceOf(to) ?? told.practice);
  const form = useTyped({ told, take, fields: practiceFields, draftIn, send });
  const { draft, elsewhere, isBusy, change, forget } = form;
  const own = practiceOf(draft);
  const isChanged = own === null || JSON.stringify(own) !== JSON.stringify(practiceOf(draftIn(told)));
  const faults = practiceDraftFaults(draft);
  const problem = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? {} : { problem: say(`biller.fault.${fault.is}`) };
  };
  const putBack = async (before: Practice, revision: number): Promise<void> => {
    const saved = await attempt(billing.savePractice(revision, before));
    if (saved === null) return;
    take(saved.value);
    tell({ text: say('biller.put-back') });
  };
  const keep = async (): Promise<void> => {
    const before = told.practice;
    const kept = await form.keep();
    if (kept === null) return;
    const back = (): void => void putBack(before, kept.revision);
    tell({ text: say('biller.kept'), action: { word: say('biller.undo'), onPress: back } });
  };
  useOnLeave(() => {
    if (!isChanged) return;
    if (own !== null && elsewhere.length === 0) void keep();
    else tell({ text: say('biller.not-kept') });
  });
  const parts = { draft, onChange: change, problem };
  return (
    <>
      <WhoBills {...parts} />
      <ClassFee {...parts} />
      <StaffFields {...parts} />
      <PlaceFields {...parts} />
      <ClaimWays {...parts} />
      <div className="billing-actions">
        <Button variant="primary" isDisabled={!isChanged || own === null || isBusy} onPress={() => void keep()}>
          {say('biller.keep')}
        </Button>
        {isChanged && <Button onPress={forget}>{say('biller.as-before')}</Button>}
        <p className="billing-told" role="status">
          {elsewhere.length > 0 &&
            say('biller.elsewhere', { fields: elsewhere.map((field) => say(`biller.field.${field}`)).join(', ') })}
          {elsewhere.length === 0 && own !== null && faults.length > 0 && say('biller.look', { count: faults.length })}
        </p>
      </div>
    </>
  );
}
