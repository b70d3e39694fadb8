import type { ItemName } from '#bridge/library';
import { useLibrary } from './library-data';
import { VersionsPage } from './versions-page';
import { WhenOpened } from './when-opened';

/** What something of the library was before, and what it was made from. */
export function VersionsOf({ name }: { readonly name: ItemName }) {
  const { again } = useLibrary();
  return (
    <WhenOpened name={name}>
      {({ opened: { item, was, revision }, refresh }) => (
        <VersionsPage
          item={item}
          was={was}
          revision={revision}
          onChanged={() => {
            refresh();
            again();
          }}
        />
      )}
    </WhenOpened>
  );
}
