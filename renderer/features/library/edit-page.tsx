import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ItemName, OpenedItem } from '#bridge/library';
import { ClassEditor } from './class-editor';
import { CurriculumEditor } from './curriculum-editor';
import { useDoings } from './doings';
import { pathOf } from './pages';
import { PracticeEditor } from './practice-editor';
import { takeSitting } from './sittings';
import { WhenOpened } from './when-opened';

/** The editor of something of one's own. */
export function EditPage({ name }: { readonly name: ItemName }) {
  return (
    <WhenOpened name={name}>
      {({ opened, reopen }) =>
        opened.item.isBuiltIn ? <OnlyToRead name={name} /> : <Editor opened={opened} reopen={reopen} />
      }
    </WhenOpened>
  );
}

/** What ships with the program is never changed in place: its page offers a copy. */
function OnlyToRead({ name: { kind, id } }: { readonly name: ItemName }) {
  useEffect(() => navigate(pathOf({ is: 'item', kind, id }), { replace: true }), [kind, id]);
  return <main className="page" />;
}

interface EditorProps {
  readonly opened: OpenedItem;
  readonly reopen: () => void;
}

function Editor({ opened: { item, was, revision }, reopen }: EditorProps) {
  const { rehearse } = useDoings();
  const [sitting] = useState(() => takeSitting(item));
  const editor = { item, revision, sitting, onReopen: reopen } as const;
  switch (was.kind) {
    case 'classes':
      return <ClassEditor {...editor} content={was.content} rehearse={rehearse} />;
    case 'practices':
      return <PracticeEditor {...editor} content={was.content} />;
    case 'curricula':
      return <CurriculumEditor {...editor} content={was.content} />;
  }
}
