import './item-page.css';
import type { ItemName, OpenedItem } from '#bridge/library';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import { ClassBody } from './class-page';
import { CurriculumBody } from './curriculum-page';
import { ItemActions } from './item-actions';
import { ItemDetails } from './item-details';
import { ItemHead } from './item-head';
import { ItemNotices } from './item-notices';
import { useLibrary } from './library-data';
import { PracticeBody } from './practice-page';
import { useItemDoings } from './use-item-doings';
import { WhenOpened } from './when-opened';

/** Something of the library to look at, with all that can be done with it. */
export function ItemPage({ name }: { readonly name: ItemName }) {
  return <WhenOpened name={name}>{({ opened }) => <Shown opened={opened} />}</WhenOpened>;
}

function Shown({ opened: { item: told, was } }: { readonly opened: OpenedItem }) {
  const { byKey } = useLibrary();
  // Marks that were made here are known to the list alone.
  const item = byKey.get(entryKey(told)) ?? told;
  const doings = useItemDoings(item);
  return (
    <main className="page item-page">
      <ItemHead item={item} was={was} doings={doings} />
      <ItemNotices item={item} doings={doings} />
      <div className="item-columns">
        <div className="item-main">
          <Body was={was} />
        </div>
        <aside className="item-aside">
          <ItemActions item={item} was={was} doings={doings} />
          <ItemDetails item={item} was={was} />
        </aside>
      </div>
    </main>
  );
}

function Body({ was }: { readonly was: LibraryContent }) {
  switch (was.kind) {
    case 'classes':
      return <ClassBody plan={was.content} />;
    case 'practices':
      return <PracticeBody practice={was.content} />;
    case 'curricula':
      return <CurriculumBody curriculum={was.content} />;
  }
}
