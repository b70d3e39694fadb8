import { groupsAddressOf } from '#features/groups/group-pages';
import { PageLinks } from '#ui/page-links';
import { useSay } from '#ui/say';

/** Groups and the people in them, side by side. */
export function GroupTabs({ at }: { readonly at: 'groups' | 'people' }) {
  const say = useSay();
  return (
    <PageLinks
      label={say('groups.pages')}
      links={[
        { id: 'groups', word: say('app.groups'), href: groupsAddressOf({ is: 'list' }) },
        { id: 'people', word: say('app.people'), href: '#/groups/people' },
      ]}
      current={at}
    />
  );
}
