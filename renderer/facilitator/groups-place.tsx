import type { Settings } from '#core/records/settings-record';
import { PacketPanel } from '#features/bills/packet-panel';
import type { GroupsPage } from '#features/groups/group-pages';
import { Groups } from '#features/groups/groups';
import { SignInSheetButton } from '#features/paper/sign-in-sheet-button';
import { People } from '#features/people/people';
import type { PeoplePage } from '#features/people/people-pages';
import { GroupWellbeing } from '#features/wellbeing/group-wellbeing';
import { PersonWellbeing } from '#features/wellbeing/person-wellbeing';
import { GroupTabs } from './group-tabs';

export interface GroupsPlaceProps {
  readonly at: GroupsPage;
  readonly facilitator: Settings['facilitator'];
}

export function GroupsPlace({ at, facilitator }: GroupsPlaceProps) {
  return (
    <Groups
      at={at}
      tabs={<GroupTabs at="groups" />}
      doings={{ sheetButton: SignInSheetButton, wellbeing: GroupWellbeing, facilitator }}
    />
  );
}

export function PeoplePlace({ at }: { readonly at: PeoplePage }) {
  return <People at={at} tabs={<GroupTabs at="people" />} wellbeing={wellbeingOf} />;
}

function wellbeingOf(
  person: string,
  { revision, onChanged }: { readonly revision: number; readonly onChanged: () => void },
) {
  // A yes or a no is said in the form above as well.
  return (
    <>
      <PersonWellbeing key={revision} person={person} onSaid={onChanged} />
      <PacketPanel person={person} />
    </>
  );
}
