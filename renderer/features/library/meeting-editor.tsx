import './part-bar.css';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Meeting } from '#core/curriculum/curriculum';
import { withMeeting, withMeetingMoved } from '#core/library/curriculum-edit';
import { longestTitle } from '#core/packages/sound-guides';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { type ChangeCurriculum, meetingName, withWords } from './curriculum-editing';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { LinesField } from './lines-field';
import { MeetingClasses } from './meeting-classes';

export interface MeetingEditorProps {
  readonly meeting: Meeting;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly at: FieldWanted | null;
  readonly change: ChangeCurriculum;
  readonly onRemove: () => void;
  readonly onDuplicate: () => void;
}

const longestAbout = 2000;

/** One meeting: its theme, the classes in which it can be held, and what people do until the next. */
export function MeetingEditor(props: MeetingEditorProps) {
  const { meeting, place, at, change } = props;
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFieldInSight(inside, at);
  const name = meetingName(meeting);
  const write = (to: (before: Meeting) => Partial<Meeting>, what: string, where?: string): void =>
    change(
      (before) => withMeeting(before, place, (one) => withWords(one, to(one))),
      what,
      where === undefined ? undefined : `${name}.${where}`,
    );
  return (
    <div ref={inside}>
      <MeetingBar {...props} />
      <div className="meeting-editor">
        <div data-field="theme">
          <TextField
            label={say('of-curriculum.theme')}
            value={meeting.theme}
            onChange={(theme) => write(() => ({ theme: theme.slice(0, longestTitle) }), 'meeting-theme', 'theme')}
            problem={meeting.theme.trim() === '' ? say('of-curriculum.theme-missing') : undefined}
          />
        </div>
        <TextArea
          label={say('of-curriculum.meeting-about')}
          isOptional
          value={meeting.about}
          onChange={(about) => write(() => ({ about: about.slice(0, longestAbout) }), 'meeting-about', 'about')}
        />
        <div data-field="classes">
          <MeetingClasses
            classes={meeting.classes}
            onAdd={(id) =>
              write(
                ({ classes }) => ({ classes: classes.includes(id) ? classes : [...classes, id] }),
                'meeting-add-class',
              )
            }
            onRemove={(id) =>
              write(({ classes }) => ({ classes: classes.filter((one) => one !== id) }), 'meeting-remove-class')
            }
          />
        </div>
        <div data-field="homePractice">
          <LinesField
            label={say('of-curriculum.home')}
            hint={say('of-curriculum.home-hint')}
            lines={meeting.homePractice}
            onChange={(homePractice) => write(() => ({ homePractice }), 'meeting-home', 'homePractice')}
          />
        </div>
      </div>
    </div>
  );
}

/** What can be done with a meeting as a whole, for hands that don't drag. */
function MeetingBar({ meeting: { theme }, place, count, change, onRemove, onDuplicate }: MeetingEditorProps) {
  const say = useSay();
  const move = (to: number): void => change((before) => withMeetingMoved(before, place, to), 'move-meeting');
  return (
    <div className="part-bar" role="group" aria-label={say('of-curriculum.this')}>
      <h2 className="editor-heading meeting-place">
        <span role="status">{say('of-curriculum.place', { place: place + 1, count })}</span>
      </h2>
      <Button
        variant="plain"
        icon={ArrowUp}
        isDisabled={place === 0}
        label={say('editor.move-up-label', { title: theme })}
        onPress={() => move(place - 1)}
      >
        {say('editor.move-up')}
      </Button>
      <Button
        variant="plain"
        icon={ArrowDown}
        isDisabled={place === count - 1}
        label={say('editor.move-down-label', { title: theme })}
        onPress={() => move(place + 1)}
      >
        {say('editor.move-down')}
      </Button>
      <Button variant="plain" icon={Copy} onPress={onDuplicate}>
        {say('editor.duplicate')}
      </Button>
      <Button variant="plain" icon={Trash2} isDisabled={count < 2} onPress={onRemove}>
        {say('editor.take-out')}
      </Button>
    </div>
  );
}
