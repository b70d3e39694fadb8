import { Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type GroupSummary, groups } from '#bridge/groups';
import { useAsked } from '#bridge/use-asked';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { groupsAddressOf } from './group-pages';
import { GroupRow } from './group-row';
import { NotAnswered } from './not-answered';

/** All groups: when each meets next, how many are in it. */
export function GroupList({ tabs }: { readonly tabs: ReactNode }) {
  const say = useSay();
  const { value, failed, again } = useAsked(groups.list);
  const isEmpty = value?.length === 0;
  const add = (
    <ButtonLink icon={Plus} variant={isEmpty ? 'primary' : 'quiet'} href={groupsAddressOf({ is: 'new' })}>
      {say('groups.new')}
    </ButtonLink>
  );
  return (
    <Page heading={say('app.groups')} lead={say('groups.lead')} actions={isEmpty ? undefined : add}>
      {tabs}
      {failed && <NotAnswered onAgain={again} />}
      {isEmpty && (
        <EmptyState icon={Users} title={say('groups.none')} action={add}>
          {say('groups.none-words')}
        </EmptyState>
      )}
      {value !== undefined && !isEmpty && <Listed listed={value} />}
    </Page>
  );
}

/** Who meets next stands first; groups that meet no more come last. */
function inOrder(listed: readonly GroupSummary[]): readonly GroupSummary[] {
  const due = ({ next }: GroupSummary): number => next?.start ?? Number.MAX_SAFE_INTEGER;
  return listed.toSorted((one, other) => due(one) - due(other) || one.title.localeCompare(other.title));
}

function Listed({ listed }: { readonly listed: readonly GroupSummary[] }) {
  const say = useSay();
  const [isAll, showAll] = useState(false);
  const here = inOrder(listed.filter(({ archived }) => !archived));
  const away = inOrder(listed.filter(({ archived }) => archived));
  return (
    <>
      {here.length === 0 && <p className="groups-quiet">{say('groups.all-archived')}</p>}
      <ul className="group-rows">
        {here.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
      </ul>
      {away.length > 0 && (
        <section className="groups-away" aria-label={say('groups.archived-heading')}>
          <Button variant="plain" isExpanded={isAll} onPress={() => showAll(!isAll)}>
            {say(isAll ? 'groups.hide-archived' : 'groups.show-archived', { count: away.length })}
          </Button>
          {isAll && (
            <ul className="group-rows">
              {away.map((group) => (
                <GroupRow key={group.id} group={group} />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
