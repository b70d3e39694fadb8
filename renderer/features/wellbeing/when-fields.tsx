import type { Answered } from '#core/wellbeing/answered';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { GivenDayField } from './given-day-field';

const moments = ['before', 'during', 'after'] as const;

/** When in the course a sheet was filled in, as a person chooses it. */
type CourseMoment = (typeof moments)[number];

/** When a sheet was filled in. */
export interface When {
  /** `YYYY-MM-DD`, or what was typed where it is no day. */
  readonly day: string;
  readonly moment: CourseMoment;
}

/** The moment as answers keep it: what is neither before nor after the course has none. */
export function momentOf({ moment }: When): Answered['moment'] {
  return moment === 'during' ? null : moment;
}

export interface WhenFieldsProps {
  readonly value: When;
  readonly onChange: (value: When) => void;
}

/** The day on which a sheet was filled in, and when in the course that was. */
export function WhenFields({ value, onChange }: WhenFieldsProps) {
  const say = useSay();
  return (
    <div className="when-fields">
      <GivenDayField day={value.day} onChange={(day) => onChange({ ...value, day })} />
      <Segmented
        label={say('wellbeing.in-course')}
        options={moments.map((id) => ({ id, word: say(`wellbeing.in-course-${id}`) }))}
        value={value.moment}
        onChange={(moment) => onChange({ ...value, moment })}
      />
    </div>
  );
}
