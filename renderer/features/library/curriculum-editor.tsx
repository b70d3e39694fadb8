import './class-editor.css';
import './item-editor.css';
import { Plus, Route } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useMediaKnown } from '#bridge/use-media';
import type { Curriculum, Meeting } from '#core/curriculum/curriculum';
import { lintCurriculum } from '#core/curriculum/lint-curriculum';
import { withMeetingInserted, withoutMeeting } from '#core/library/curriculum-edit';
import type { LibraryItem } from '#core/library/library-item';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { ConflictBand } from './conflict-band';
import { CurriculumAbout } from './curriculum-about';
import { type CurriculumEditing, meetingName, useCurriculumEditing } from './curriculum-editing';
import { EditorBar } from './editor-bar';
import { EditorSection } from './editor-section';
import { useFocusHeld } from './focus-held';
import { ItemFindings } from './item-findings';
import { fileOf } from './later-findings';
import { useLibrary } from './library-data';
import { MeetingEditor } from './meeting-editor';
import { MeetingList } from './meeting-list';
import { meetingOf, useMeeting } from './use-meeting';

export interface CurriculumEditorProps {
  readonly item: LibraryItem;
  /** As it was opened. */
  readonly content: Curriculum;
  readonly revision: number;
  /** The sitting in which it was just made. */
  readonly sitting?: string | undefined;
  /** Opens what is kept elsewhere, in place of this. */
  readonly onReopen: () => void;
}

/** A curriculum of one's own: its meetings at one side, the one that is looked at at the other. */
export function CurriculumEditor({ item, onReopen, ...start }: CurriculumEditorProps) {
  const held = useCurriculumEditing(start);
  return (
    <main className="editor">
      <EditorBar title={held.series.title} item={item} editing={held.editing} />
      <ConflictBand editing={held.editing} onReopen={onReopen} />
      <Columns held={held} />
    </main>
  );
}

/** The same words under a name of their own. */
function again(meeting: Meeting): Meeting {
  return { ...meeting };
}

function Columns({ held: { series, change } }: { readonly held: CurriculumEditing }) {
  const say = useSay();
  const tell = useTell();
  const { items } = useLibrary();
  const { meetings } = series;
  const here = useMeeting(series);
  const meeting = meetings[here.place];
  const agenda = useRef<HTMLDivElement>(null);
  useFocusHeld(agenda, here.name);
  // While somebody types, letters come before findings.
  const read = useDeferredValue(series);
  const classes = useMemo(() => items.filter(({ kind }) => kind === 'classes'), [items]);
  const known = useMediaKnown();
  const findings = useMemo(() => lintCurriculum(read, classes, known), [read, classes, known]);
  const put = (fresh: Meeting, what: string): void => {
    const at = here.place < 0 ? meetings.length : here.place + 1;
    change((before) => withMeetingInserted(before, fresh, at), what);
    here.toNew(meetingName(fresh), at);
  };
  const remove = (at: number): void => {
    const gone = meetings[at];
    if (gone === undefined || meetings.length < 2) return;
    change((before) => withoutMeeting(before, at), 'remove-meeting');
    tell({
      text: say('of-curriculum.removed', { theme: gone.theme }),
      action: {
        word: say('editor.undo'),
        onPress: () => change((before) => withMeetingInserted(before, gone, at), 'add-meeting'),
      },
    });
  };
  return (
    <div className="editor-columns">
      <div className="editor-agenda" ref={agenda}>
        <EditorSection
          icon={Route}
          word="of-curriculum.about"
          lead="of-curriculum.about-lead"
          isHere={meeting === undefined}
          onGo={here.toWhole}
        />
        <div className="editor-agenda-scroll">
          <MeetingList meetings={meetings} here={here} change={change} onRemove={remove} />
          <div className="item-editor-findings">
            <ItemFindings
              findings={findings}
              placeOf={(finding) => {
                const at = meetingOf(finding);
                return at === null
                  ? (fileOf(finding, series.attachments) ?? say('of-curriculum.the-curriculum'))
                  : say('of-curriculum.meeting', { number: at + 1 });
              }}
              none={say('of-curriculum.ready')}
              onGo={here.toFinding}
            />
          </div>
        </div>
        <div className="editor-agenda-foot">
          <Button
            icon={Plus}
            onPress={() =>
              put({ theme: say('of-curriculum.new-theme'), about: '', classes: [], homePractice: [] }, 'add-meeting')
            }
          >
            {say('of-curriculum.add')}
          </Button>
        </div>
      </div>
      <div className="editor-pane" key={here.name ?? ''}>
        {meeting === undefined ? (
          <CurriculumAbout series={series} at={here.at} change={change} />
        ) : (
          <MeetingEditor
            meeting={meeting}
            place={here.place}
            count={meetings.length}
            at={here.at}
            change={change}
            onRemove={() => remove(here.place)}
            onDuplicate={() => put(again(meeting), 'duplicate-meeting')}
          />
        )}
      </div>
    </div>
  );
}
