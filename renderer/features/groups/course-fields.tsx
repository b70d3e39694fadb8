import { useState } from 'react';
import { library } from '#bridge/library';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { courseOf, lengthsOf } from './course-of';
import type { DraftHold } from './group-form';
import { useChoices } from './use-choices';
import { useCourse } from './use-course';

const none = 'none';
const own = 'own';

/** Which curriculum the group follows, and how long its meetings are. */
export function CourseFields({ hold: { draft, change, problem } }: { readonly hold: DraftHold }) {
  const say = useSay();
  const choices = useChoices();
  const course = useCourse(draft.curriculum);
  const [isOwn, setOwn] = useState(false);
  // The classes follow a curriculum that is chosen here, not the one that a group came with.
  const choose = async (id: string): Promise<void> => {
    change({ curriculum: id });
    const answer = await library.item({ kind: 'curricula', id });
    if (!answer.done || answer.value.was.kind !== 'curricula' || choices === null) return;
    const { content } = answer.value.was;
    const lengths = lengthsOf(content, choices.minutesOf);
    const minutes = lengths.includes(draft.minutes ?? 0) ? draft.minutes : (lengths[0] ?? draft.minutes);
    const classes = courseOf(content, minutes ?? 60, choices.minutesOf);
    change({ minutes, classes, meetings: content.meetings.length });
  };
  const lengths = course === null || choices === null ? [] : lengthsOf(course, choices.minutesOf);
  const offered = lengths.length > 0 ? lengths : [60, 75, 90];
  const isListed = !isOwn && offered.includes(draft.minutes ?? 0);
  const setMinutes = (minutes: number | null): void =>
    change(
      course === null || choices === null || minutes === null
        ? { minutes }
        : { minutes, classes: courseOf(course, minutes, choices.minutesOf) },
    );
  return (
    <>
      <Select
        label={say('groups.curriculum')}
        options={[
          { id: none, word: say('groups.no-curriculum') },
          ...(choices?.curricula ?? []).map(({ id, title }) => ({ id, word: title })),
        ]}
        value={draft.curriculum ?? none}
        onChange={(id) => {
          if (id === none) change({ curriculum: null, classes: [] });
          else choose(id).catch(reportError);
        }}
      />
      <div className="group-form-length">
        <Segmented
          label={say('groups.length')}
          options={[
            ...offered.map((minutes) => ({ id: String(minutes), word: say('groups.minutes', { minutes }) })),
            { id: own, word: say('groups.length-own') },
          ]}
          value={isListed ? String(draft.minutes) : own}
          onChange={(id) => {
            setOwn(id === own);
            if (id !== own) setMinutes(Number(id));
          }}
        />
        {!isListed && (
          <StepField
            label={say('groups.length-minutes')}
            value={draft.minutes}
            onChange={setMinutes}
            step={5}
            min={1}
            max={600}
            decimals={0}
            problem={problem('minutes')}
          />
        )}
      </div>
    </>
  );
}
