import { ArrowLeft } from 'lucide-react';
import { type SubmitEvent, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { groups } from '#bridge/groups';
import { theProgram } from '#bridge/program';
import { civilDate } from '#core/time/civil';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { useOnLeave } from '#ui/use-on-leave';
import { blankGroup, firstDraft } from './blank-group';
import { machineZone } from './day-of-date';
import { focusFault } from './focus-fault';
import { useGroupDoings } from './group-doings';
import { groupOf, isOtherwise } from './group-draft';
import { GroupForm } from './group-form';
import { groupsAddressOf, groupsPathOf } from './group-pages';
import { leaveDraft, leftDraft } from './left-draft';
import { neutralLabel } from './rule-words';
import { useDraft } from './use-draft';

/** A new group, on one short page. */
export function NewGroup() {
  const say = useSay();
  const { facilitator } = useGroupDoings();
  const { why, isBusy, attempt } = useInlineAttempt();
  const form = useRef<HTMLFormElement>(null);
  const blank = useMemo(() => blankGroup(machineZone()), []);
  const tell = useTell();
  const [from] = useState(() => firstDraft(civilDate(theProgram().clock.now(), blank.zone), facilitator));
  const hold = useDraft({ from, revision: 0, edits: leftDraft() });
  const isBegun = isOtherwise(hold.draft, from, blank);
  const isMade = useRef(false);
  useOnLeave(() => {
    leaveDraft(isMade.current ? {} : hold.edits);
    if (isBegun && !isMade.current) tell({ text: say('groups.not-made') });
  });
  const make = async (): Promise<void> => {
    if (!hold.isReady()) {
      focusFault(form.current);
      return;
    }
    const { draft } = hold;
    const group = groupOf(draft, blank, neutralLabel(say, draft.hasDates ? draft : null));
    isMade.current = true;
    const made = await attempt(() => groups.save(group, null));
    isMade.current = made !== null;
    if (made === null) leaveDraft(hold.edits);
    else navigate(groupsPathOf({ is: 'group', id: made.value.id, side: 'people' }));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void make();
  };
  return (
    <Page heading={say('groups.new-heading')} lead={say('groups.new-lead')}>
      <form ref={form} onSubmit={onSubmit} noValidate>
        <GroupForm hold={hold} before={blank}>
          <Button variant="primary" isSubmit isDisabled={isBusy}>
            {say('groups.make')}
          </Button>
          {isBegun && <Button onPress={hold.forget}>{say('groups.afresh')}</Button>}
          <ButtonLink variant="plain" icon={ArrowLeft} href={groupsAddressOf({ is: 'list' })}>
            {say('groups.to-list')}
          </ButtonLink>
          <p className="groups-problem" role="status">
            {why === null ? '' : say(sentenceOf(why))}
          </p>
        </GroupForm>
      </form>
    </Page>
  );
}
