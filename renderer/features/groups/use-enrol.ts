import { groups } from '#bridge/groups';
import type { Enrolment } from '#core/groups/group';
import { useAttempt } from '#ui/attempt';
import { type Say, useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import type { GroupHold } from './use-group';

/** How somebody is to belong to the group. */
export interface Wish {
  readonly person: string;
  readonly state: Enrolment['state'];
  readonly why: string;
  /** Also where the group is full. */
  readonly isOverfull?: boolean;
  /** Where the group does not know the person yet. */
  readonly name?: string;
}

function told(say: Say, state: Enrolment['state'], name: string): string {
  return say(`groups.told.${state}`, { name });
}

/** Enrols, lets wait or withdraws somebody; says what came of it, with the way back. */
export function useEnrol({ about, again }: GroupHold): (wish: Wish) => Promise<boolean> {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { record, names } = about;
  const group = record.id;
  /** Takes somebody out as if they had never been entered: what is kept meanwhile by others stays. */
  const takeOut = async (person: string): Promise<void> => {
    const now = await attempt(groups.about(group));
    if (now === null) return;
    const { group: whole, revision } = now.value.record;
    await attempt(groups.save({ ...whole, people: whole.people.filter((one) => one.person !== person) }, revision));
    again();
  };
  const enrol = async ({ person, state, why, isOverfull = false, name: given }: Wish): Promise<boolean> => {
    const before = record.group.people.find((one) => one.person === person);
    const name = names[person] ?? given ?? '';
    const kept = await attempt(groups.enrol({ group, person, state, why, isOverfull }));
    again();
    if (kept === null) return false;
    const isFull = state === 'enrolled' && kept.value === 'waitlist';
    const back = (): void =>
      void (before === undefined
        ? takeOut(person)
        : enrol({ person, state: before.state, why: before.why, isOverfull: true, name }));
    tell({
      text: isFull ? say('groups.told.full', { name }) : told(say, kept.value, name),
      action: isFull
        ? {
            word: say('groups.enrol-over'),
            onPress: () => void enrol({ person, state, why, isOverfull: true, name }),
          }
        : { word: say('groups.undo'), onPress: back },
    });
    return true;
  };
  return enrol;
}
