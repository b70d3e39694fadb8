import { Archive, ArchiveRestore } from 'lucide-react';
import { type SubmitEvent, useRef } from 'react';
import { groups } from '#bridge/groups';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { focusFault } from './focus-fault';
import { draftOf, groupOf } from './group-draft';
import { GroupForm } from './group-form';
import { neutralLabel } from './rule-words';
import { useDraft } from './use-draft';
import type { GroupHold } from './use-group';

/** What a group is, to be changed: what is kept can be taken back at once. */
export function GroupChange({ hold }: { readonly hold: GroupHold }) {
  return <Change key={hold.about.record.revision} hold={hold} />;
}

function Change({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { group } = hold.about.record;
  const draft = useDraft(() => draftOf(group));
  const keep = async (): Promise<void> => {
    if (!draft.isReady()) {
      focusFault(form.current);
      return;
    }
    const suggested = neutralLabel(say, draft.draft.hasDates ? draft.draft : null);
    await hold.keep(groupOf(draft.draft, group, suggested), say('groups.changed-told', { title: group.title }));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void keep();
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      <GroupForm hold={draft} before={group}>
        <Button variant="primary" isSubmit>
          {say('groups.keep')}
        </Button>
        <ArchiveButton hold={hold} />
      </GroupForm>
    </form>
  );
}

function ArchiveButton({ hold: { about, again } }: { readonly hold: GroupHold }) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { id, archived, group } = about.record;
  const set = async (to: boolean): Promise<void> => {
    if ((await attempt(groups.archive(id, to))) === null) return;
    again();
    tell({
      text: say(to ? 'groups.archived-told' : 'groups.unarchived-told', { title: group.title }),
      action: { word: say('groups.undo'), onPress: () => void set(!to) },
    });
  };
  return (
    <Button variant="plain" icon={archived ? ArchiveRestore : Archive} onPress={() => void set(!archived)}>
      {say(archived ? 'groups.unarchive' : 'groups.archive')}
    </Button>
  );
}
