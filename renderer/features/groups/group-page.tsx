import './group-page.css';
import { ArrowLeft, SearchX } from 'lucide-react';
import { ButtonLink } from '#ui/button-link';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { SayProvider, useSay } from '#ui/say';
import { GroupAttendance } from './group-attendance';
import { GroupChange } from './group-change';
import { GroupDates } from './group-dates';
import { useGroupDoings } from './group-doings';
import { GroupHead } from './group-head';
import { type GroupSide, groupsAddressOf } from './group-pages';
import { GroupPeople } from './group-people';
import { NotAnswered } from './not-answered';
import { type GroupHold, useGroup, useKeepGroup } from './use-group';

export interface GroupPageProps {
  readonly id: string;
  readonly side: GroupSide;
}

/** One group: its dates, its people, who was there, and what it is. */
export function GroupPage({ id, side }: GroupPageProps) {
  const say = useSay();
  const asked = useGroup(id);
  if (asked.is === 'here') {
    return (
      <SayProvider zone={asked.about.record.group.zone}>
        <Loaded about={asked.about} again={asked.again} side={side} />
      </SayProvider>
    );
  }
  return (
    <Page heading={say('app.groups')}>
      {asked.is === 'failed' && <NotAnswered onAgain={asked.again} />}
      {asked.is === 'missing' && (
        <EmptyState
          icon={SearchX}
          title={say('groups.missing')}
          action={
            <ButtonLink icon={ArrowLeft} href={groupsAddressOf({ is: 'list' })}>
              {say('groups.to-list')}
            </ButtonLink>
          }
        >
          {say('groups.missing-words')}
        </EmptyState>
      )}
    </Page>
  );
}

function Loaded({ side, ...known }: Pick<GroupHold, 'about' | 'again'> & { readonly side: GroupSide }) {
  const hold = { ...known, keep: useKeepGroup(known) };
  return (
    <main className={`page group-page group-page-${side}`}>
      <GroupHead about={hold.about} side={side} />
      <div className="page-body">
        <Side hold={hold} side={side} />
      </div>
    </main>
  );
}

function Side({ hold, side }: { readonly hold: GroupHold; readonly side: GroupSide }) {
  switch (side) {
    case 'dates':
      return <GroupDates hold={hold} />;
    case 'people':
      return <GroupPeople hold={hold} />;
    case 'attendance':
      return <GroupAttendance about={hold.about} />;
    case 'wellbeing':
      return <Wellbeing about={hold.about} />;
    case 'change':
      return <GroupChange hold={hold} />;
  }
}

function Wellbeing({ about }: Pick<GroupHold, 'about'>) {
  const { wellbeing: Shown } = useGroupDoings();
  const { id, label, title } = about.record.group;
  return <Shown group={id} label={label === '' ? title : label} />;
}
