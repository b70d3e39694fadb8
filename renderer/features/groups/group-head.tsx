import { ArrowLeft } from 'lucide-react';
import type { GroupAbout } from '#bridge/groups';
import { fullnessOf } from '#core/groups/enrolment';
import { ButtonLink } from '#ui/button-link';
import { Chip } from '#ui/chip';
import { PageLinks } from '#ui/page-links';
import { useSay } from '#ui/say';
import { type GroupSide, groupSides, groupsAddressOf } from './group-pages';
import { ruleWords } from './rule-words';

export interface GroupHeadProps {
  readonly about: GroupAbout;
  readonly side: GroupSide;
}

/** What a group is called, when and where it meets, and the ways to its sides. */
export function GroupHead({ about: { record, people }, side }: GroupHeadProps) {
  const say = useSay();
  const { id, title, place, capacity, schedule } = record.group;
  const { enrolled, waiting } = fullnessOf({ capacity, people });
  const facts = [
    schedule === null ? say('groups.no-dates') : ruleWords(say, schedule),
    place,
    capacity === null
      ? say('groups.enrolled', { count: enrolled })
      : say('groups.enrolled-of', { count: enrolled, capacity }),
    waiting === 0 ? '' : say('groups.waiting', { count: waiting }),
  ];
  return (
    <header className="group-head">
      <ButtonLink variant="plain" icon={ArrowLeft} href={groupsAddressOf({ is: 'list' })}>
        {say('app.groups')}
      </ButtonLink>
      <h1 className="page-heading group-title">
        {title}
        {record.archived && <Chip>{say('groups.archived')}</Chip>}
      </h1>
      <p className="group-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <PageLinks
        label={say('groups.sides')}
        links={groupSides.map((one) => ({
          id: one,
          word: say(`groups.side.${one}`),
          href: groupsAddressOf({ is: 'group', id, side: one }),
        }))}
        current={side}
      />
    </header>
  );
}
