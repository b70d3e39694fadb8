import './class-editor.css';
import './item-editor.css';
import { FileText, Flower2, Printer } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMediaKnown } from '#bridge/use-media';
import type { Finding } from '#core/curriculum/finding';
import { lintPractice } from '#core/curriculum/lint-practice';
import type { Practice } from '#core/curriculum/practice';
import type { LibraryItem } from '#core/library/library-item';
import { useSay } from '#ui/say';
import { ConflictBand } from './conflict-band';
import { EditorBar } from './editor-bar';
import { EditorSection } from './editor-section';
import type { FieldWanted } from './field-in-sight';
import { ItemFindings } from './item-findings';
import { fileOf } from './later-findings';
import { PartInspector } from './part-inspector';
import { PracticeAbout } from './practice-about';
import { usePracticeEditing } from './practice-editing';
import { planOf } from './practice-plan';
import { ToTakeHome } from './to-take-home';

export interface PracticeEditorProps {
  readonly item: LibraryItem;
  /** As it was opened. */
  readonly content: Practice;
  readonly revision: number;
  /** The sitting in which it was just made. */
  readonly sitting?: string | undefined;
  /** Opens what is kept elsewhere, in place of this. */
  readonly onReopen: () => void;
}

const sections = [
  { id: 'part', icon: Flower2 },
  { id: 'about', icon: FileText },
  { id: 'handout', icon: Printer },
] as const;

type SectionId = (typeof sections)[number]['id'];

/** Where a finding is mended. */
function sectionOf({ part, field }: Finding): SectionId {
  if (part !== null) return 'part';
  return field !== null && /^(handout|attachments)/.test(field) ? 'handout' : 'about';
}

/** A practice of one's own: what it leads, what is said of it, and what goes home with it. */
export function PracticeEditor({ item, onReopen, ...start }: PracticeEditorProps) {
  const say = useSay();
  const { practice, editing, change } = usePracticeEditing(start);
  const [here, go] = useState<{ readonly is: SectionId; readonly at: FieldWanted | null }>({ is: 'part', at: null });
  // While somebody types, letters come before findings.
  const read = useDeferredValue(practice);
  const known = useMediaKnown();
  const findings = useMemo(() => lintPractice(read, known), [read, known]);
  const plan = useMemo(() => planOf(practice), [practice]);
  const ofPart = useMemo(() => findings.filter(({ part }) => part !== null), [findings]);
  const toFinding = (finding: Finding): void =>
    go(({ at }) => ({
      is: sectionOf(finding),
      at: { field: finding.field ?? 'prompt', round: (at?.round ?? 0) + 1 },
    }));
  return (
    <main className="editor">
      <EditorBar title={practice.title} item={item} editing={editing} />
      <ConflictBand editing={editing} onReopen={onReopen} />
      <div className="editor-columns">
        <div className="editor-agenda">
          <nav className="item-sections" aria-label={say('of-practice.nav')}>
            {sections.map(({ id, icon }) => (
              <EditorSection
                key={id}
                icon={icon}
                word={`of-practice.${id}`}
                lead={`of-practice.${id}-lead`}
                isHere={here.is === id}
                onGo={() => go({ is: id, at: null })}
              />
            ))}
          </nav>
          <div className="editor-agenda-scroll item-editor-findings">
            <ItemFindings
              findings={findings}
              placeOf={(finding) => fileOf(finding, practice.attachments) ?? say(`of-practice.${sectionOf(finding)}`)}
              none={say('of-practice.ready')}
              onGo={toFinding}
            />
          </div>
        </div>
        <div className="editor-pane" key={here.is}>
          {here.is === 'part' && (
            <PartInspector
              plan={plan}
              part={practice.part}
              findings={ofPart}
              at={here.at}
              usual={null}
              onChange={(to, what, where) =>
                change((before) => ({ ...before, part: to(before.part) }), what, where && `part.${where}`)
              }
            />
          )}
          {here.is === 'about' && <PracticeAbout practice={practice} at={here.at} change={change} />}
          {here.is === 'handout' && <ToTakeHome of={practice} at={here.at} onChange={change} />}
        </div>
      </div>
    </main>
  );
}
