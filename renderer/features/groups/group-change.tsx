import { Archive, ArchiveRestore } from 'lucide-react';
import { type SubmitEvent, useMemo, useRef } from 'react';
import { groups } from '#bridge/groups';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { useOnLeave } from '#ui/use-on-leave';
import { focusFault } from './focus-fault';
import { draftOf, type GroupDraft, groupOf, isOtherwise } from './group-draft';
import { GroupForm } from './group-form';
import { neutralLabel } from './rule-words';
import { useDraft } from './use-draft';
import type { GroupHold } from './use-group';

/** What a group is, to be changed: what is kept can be taken back at once. */
export function GroupChange({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const tell = useTell();
  const form = useRef<HTMLFormElement>(null);
  const onItsWay = useRef<Partial<GroupDraft> | null>(null);
  const { group, revision } = hold.about.record;
  const from = useMemo(() => draftOf(group), [group]);
  const draft = useDraft({ from, revision });
  const isChanged = isOtherwise(draft.draft, from, group);
  const keep = async (): Promise<boolean> => {
    onItsWay.current = draft.edits;
    const suggested = neutralLabel(say, draft.draft.hasDates ? draft.draft : null);
    const next = groupOf(draft.draft, group, suggested);
    const kept = await hold.keep(next, say('groups.changed-told', { title: group.title }));
    onItsWay.current = null;
    if (kept !== null) draft.keptAs(kept);
    return kept !== null;
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft.isReady()) void keep();
    else focusFault(form.current);
  };
  const keepOnLeave = async (): Promise<void> => {
    if (!isChanged || onItsWay.current === draft.edits) return;
    if (!(draft.isWhole && (await keep()))) tell({ text: say('groups.not-kept', { title: group.title }) });
  };
  useOnLeave(() => void keepOnLeave());
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      <GroupForm hold={draft} before={group}>
        <Button variant="primary" isSubmit>
          {say('groups.keep')}
        </Button>
        {isChanged && <Button onPress={draft.forget}>{say('groups.as-before')}</Button>}
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
