import { Copy, Landmark, Plus, Trash2 } from 'lucide-react';
import { useHashLocation } from 'wouter/use-hash-location';
import { billing, type ToldBilling } from '#bridge/billing';
import { amount } from '#core/billing/cents';
import type { PayerProfile } from '#core/billing/payer-profile';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Chip } from '#ui/chip';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { payerPathOf } from './payer-addresses';

export interface PayerListProps {
  readonly told: ToldBilling;
  readonly take: (told: ToldBilling) => void;
}

/** All payers, each with what it pays and whether somebody asked it. */
export function PayerList({ told, take }: PayerListProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [, go] = useHashLocation();
  const { revision, profiles } = told;
  const bringBack = async (profile: PayerProfile, since: number): Promise<void> => {
    const saved = await attempt(billing.saveProfile(since, profile));
    if (saved === null) return;
    take(saved.value);
    tell({ text: say('payers.back', { name: profile.name }) });
  };
  const remove = async (profile: PayerProfile): Promise<void> => {
    const saved = await attempt(billing.removeProfile(revision, profile.id));
    if (saved === null) return;
    take(saved.value);
    const back = (): void => void bringBack(profile, saved.value.revision);
    const text = say('payers.removed', { name: profile.name });
    tell({ text, action: { word: say('payers.undo'), onPress: back } });
  };
  const copy = async (profile: PayerProfile): Promise<void> => {
    const name = say('payers.copy-of', { name: profile.name }).slice(0, 200);
    // What was told of one is not told of the other.
    const saved = await attempt(billing.saveProfile(revision, { ...profile, id: '', name, verified: null }));
    if (saved === null) return;
    take(saved.value);
    tell({ text: say('payers.copied', { name }) });
    const made = saved.value.profiles.findLast(({ id }) => !profiles.some((one) => one.id === id));
    if (made !== undefined) go(payerPathOf({ id: made.id }));
  };
  if (profiles.length === 0) {
    return (
      <EmptyState
        icon={Landmark}
        title={say('payers.none')}
        action={
          <Button variant="primary" icon={Plus} onPress={() => go(payerPathOf('new'))}>
            {say('payers.new')}
          </Button>
        }
      >
        {say('payers.none-words')}
      </EmptyState>
    );
  }
  return (
    <ul className="payer-list" aria-label={say('payers.list')}>
      {profiles
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .map((profile) => (
          <PayerRow
            key={profile.id}
            profile={profile}
            onCopy={() => void copy(profile)}
            onRemove={() => void remove(profile)}
          />
        ))}
    </ul>
  );
}

interface PayerRowProps {
  readonly profile: PayerProfile;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function PayerRow({ profile, onCopy, onRemove }: PayerRowProps) {
  const say = useSay();
  const { id, name, lane, code, charge, perClass, modifiers, verified } = profile;
  const terms = { code: [code, ...modifiers].join(' '), amount: amount(charge) };
  const isByClass = perClass && lane === 'invoice';
  return (
    <li className="payer-row">
      <a href={`#${payerPathOf({ id })}`}>{name}</a>
      <span className="payer-quiet">
        {say(`lane.${lane}`)}
        {lane !== 'record' && (
          <>
            <br />
            {say(isByClass ? 'payers.terms-class' : 'payers.terms', terms)}
          </>
        )}
      </span>
      {verified === null ? (
        <span>
          <Chip tone="warn">{say('payers.unasked')}</Chip>
        </span>
      ) : (
        <span className="payer-quiet">{say('payers.asked', { on: verified.on, by: verified.by })}</span>
      )}
      <span className="payer-doings">
        <Button variant="plain" icon={Copy} label={say('payers.copy-named', { name })} onPress={onCopy}>
          {say('payers.copy')}
        </Button>
        <Button variant="plain" icon={Trash2} label={say('payers.remove-named', { name })} onPress={onRemove}>
          {say('payers.remove')}
        </Button>
      </span>
    </li>
  );
}
