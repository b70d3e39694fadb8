import { RotateCcw } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { type ListedVersion, library, newSitting } from '#bridge/library';
import { useAsked } from '#bridge/use-asked';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import { restored } from '#core/library/restored';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { useTell } from '#ui/toast';
import { DifferenceList } from './difference-list';
import { useFocusInside } from './focus-held';
import { useLibrary } from './library-data';
import type { Kept } from './use-keeping';
import { VersionList } from './version-list';
import { versionName, versionSide } from './version-name';

export interface VersionsComparedProps {
  readonly kept: Kept;
  /** At least two; the one with an empty id is what it is now. */
  readonly versions: readonly ListedVersion[];
  readonly onChanged: () => void;
}

/** All versions at one side; at the other what changed from the one that is looked at to another. */
export function VersionsCompared({ kept, versions, onChanged }: VersionsComparedProps) {
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFocusInside(inside);
  const [before, look] = useState(versions[1]?.id ?? '');
  const [after, compareWith] = useState('');
  const [older, newer] = [before, after].map((id) => versions.find((one) => one.id === id) ?? versions[0]);
  if (older === undefined || newer === undefined) return null;
  return (
    <div className="versions-both" ref={inside}>
      <VersionList versions={versions} isHeld={kept.was.kind === 'classes'} chosen={older.id} onChoose={look} />
      <section className="versions-side" aria-labelledby="versions-side">
        <div className="versions-head">
          <h2 className="versions-heading" id="versions-side">
            {say('versions.compare', { before: versionSide(say, older), after: versionSide(say, newer) })}
          </h2>
          <Select
            label={say('versions.compare-with')}
            options={versions.map((one) => ({ id: one.id, word: versionName(say, one) }))}
            value={newer.id}
            onChange={compareWith}
          />
          <Restore version={older} kept={kept} onChanged={onChanged} />
        </div>
        <Compared key={`${older.id} ${newer.id} ${kept.was.content.version}`} sides={{ older, newer }} was={kept.was} />
      </section>
    </div>
  );
}

/** What a version holds; null where it can't be read. */
async function contentOf({ id }: ListedVersion, was: LibraryContent): Promise<LibraryContent | null> {
  if (id === '') return was;
  const answer = await library.version(id);
  return answer.done ? answer.value : null;
}

interface ComparedProps {
  readonly sides: { readonly older: ListedVersion; readonly newer: ListedVersion };
  readonly was: LibraryContent;
}

function Compared({ sides: { older, newer }, was }: ComparedProps) {
  const say = useSay();
  const { byKey } = useLibrary();
  const [ask] = useState(() => () => Promise.all([contentOf(older, was), contentOf(newer, was)]));
  const { value, failed } = useAsked(ask);
  if (older.id === newer.id) return <p className="versions-words">{say('versions.is-now')}</p>;
  if (failed) return <p className="versions-words">{say('versions.failed')}</p>;
  if (value === undefined) return null;
  const [before, after] = value;
  if (before === null || after === null) return <p className="versions-words">{say('versions.failed')}</p>;
  return (
    <DifferenceList
      before={before}
      after={after}
      names={{ before: versionName(say, older), after: versionName(say, newer) }}
      titleOf={(id) => byKey.get(entryKey({ kind: 'classes', id }))?.title ?? id}
    />
  );
}

interface RestoreProps {
  readonly version: ListedVersion;
  readonly kept: Kept;
  readonly onChanged: () => void;
}

/** Puts what was once in the place of what is now; what is now stays as a version. */
function Restore({ version, kept: { was, keep }, onChanged }: RestoreProps) {
  const say = useSay();
  const tell = useTell();
  const [isBusy, setBusy] = useState(false);
  const put = useCallback(
    async (next: LibraryContent, sitting: string): Promise<boolean> => {
      setBusy(true);
      const isKept = await keep({ was: next, sitting, basedOn: null });
      setBusy(false);
      if (isKept) onChanged();
      return isKept;
    },
    [keep, onChanged],
  );
  const restore = async (): Promise<void> => {
    const earlier = await library.version(version.id);
    if (!earlier.done) return tell({ text: say(`why.${earlier.why}`) });
    const { title } = was.content;
    const sitting = newSitting();
    if (!(await put(restored(was, earlier.value), sitting))) return;
    const undo = async (): Promise<void> => {
      if (await put(was, sitting)) tell({ text: say('versions.restore-undone', { title }) });
    };
    tell({
      text: say('versions.restored', { title, number: version.number }),
      action: { word: say('versions.restore-undo'), onPress: () => void undo() },
    });
  };
  return (
    <Button icon={RotateCcw} isDisabled={version.id === '' || isBusy} onPress={() => void restore()}>
      {version.isBase ? say('versions.restore-base') : say('versions.restore', { number: version.number })}
    </Button>
  );
}
