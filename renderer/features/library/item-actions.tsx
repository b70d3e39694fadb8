import { Archive, ArchiveRestore, CopyPlus, FileDown, History, Star, StarOff, Trash2 } from 'lucide-react';
import { theProgram } from '#bridge/program';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { LibraryContent } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { agendaOf } from '#core/session/agenda-of';
import { noContract } from '#core/session/contract';
import { untouched } from '#core/session/fold';
import type { SheetGround } from '#core/session/run-sheet';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { useDoings } from './doings';
import { HandoutButton } from './handout-button';
import { MarkdownButton } from './markdown-button';
import { addressOf } from './pages';
import type { ItemDoings } from './use-item-doings';

export interface ItemActionsProps {
  readonly item: LibraryItem;
  readonly was: LibraryContent;
  readonly doings: ItemDoings;
}

/** All that can be done with it besides the next steps. */
export function ItemActions({ item, was, doings }: ItemActionsProps) {
  const say = useSay();
  const { kind, id, isBuiltIn, isFavourite, isArchived } = item;
  const { isBusy } = doings;
  return (
    <section className="item-actions" aria-label={say('library.do')}>
      <Button
        variant="plain"
        icon={isFavourite ? StarOff : Star}
        onPress={() => doings.favour(!isFavourite)}
        isDisabled={isBusy}
      >
        {say(isFavourite ? 'library.unfavour' : 'library.favour')}
      </Button>
      {was.kind === 'classes' && <Papers plan={was.content} />}
      <HandoutButton was={was} />
      <Button variant="plain" icon={FileDown} onPress={doings.save} isDisabled={isBusy}>
        {say('library.save')}
      </Button>
      {was.kind === 'classes' && <MarkdownButton plan={was.content} />}
      {!isBuiltIn && (
        <>
          <ButtonLink variant="plain" icon={History} href={addressOf({ is: 'versions', kind, id })}>
            {say('library.versions')}
          </ButtonLink>
          <Button variant="plain" icon={CopyPlus} onPress={doings.copy} isDisabled={isBusy}>
            {say('library.duplicate')}
          </Button>
        </>
      )}
      <Button
        variant="plain"
        icon={isArchived ? ArchiveRestore : Archive}
        onPress={() => doings.archive(!isArchived)}
        isDisabled={isBusy}
      >
        {say(isArchived ? 'library.unarchive' : 'library.archive')}
      </Button>
      {!isBuiltIn && (
        <Button variant="plain" icon={Trash2} onPress={doings.remove} isDisabled={isBusy}>
          {say('library.remove')}
        </Button>
      )}
    </section>
  );
}

function unbegun(plan: ClassPlan): SheetGround {
  const agenda = agendaOf(plan, theProgram().clock.now());
  return { plan, agenda, run: untouched, contract: noContract, startIsSet: false };
}

function Papers({ plan }: { readonly plan: ClassPlan }) {
  const { runSheet: RunSheet } = useDoings();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return <RunSheet ground={unbegun(plan)} zone={timeZone} variant="plain" />;
}
