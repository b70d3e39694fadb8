import { billing } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';
import type { PayerProfile } from '#core/billing/payer-profile';
import type { Coverage } from '#core/people/person';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';

export interface ProfileChoiceProps {
  readonly coverage: Coverage;
  /** Null: they are not known yet. */
  readonly profiles: readonly PayerProfile[] | null;
  readonly onChange: (to: Partial<Coverage>) => void;
}

/** Stands in the list for no payer; no id is written so. */
const none = 'none';

/** The payers of Settings, by their names; null: not asked yet, or they can't be read. */
export function useProfiles(): readonly PayerProfile[] | null {
  const { value } = useAsked(billing.about);
  return value?.done === true ? value.value.profiles : null;
}

/** By which payer's rules a card is billed. */
export function ProfileChoice({ coverage: { profile, payer }, profiles, onChange }: ProfileChoiceProps) {
  const say = useSay();
  const known = profiles ?? [];
  const isGone = profile !== null && profiles !== null && !known.some(({ id }) => id === profile);
  return (
    <Select
      label={say('person.coverage.profile')}
      hint={say(profiles?.length === 0 ? 'person.coverage.no-profiles' : 'person.coverage.profile-why')}
      value={profile ?? none}
      onChange={(id) => {
        const chosen = known.find((each) => each.id === id);
        const name = chosen !== undefined && payer.trim() === '' ? { payer: chosen.name.slice(0, 120) } : {};
        onChange({ profile: id === none ? null : id, ...name });
      }}
      options={[
        { id: none, word: say('person.coverage.profile-none') },
        ...known.map(({ id, name }) => ({ id, word: name })),
        ...(isGone ? [{ id: profile, word: say('person.coverage.profile-gone') }] : []),
      ]}
    />
  );
}
