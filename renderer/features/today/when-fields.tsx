import type { ClassPlan } from '#core/curriculum/class-plan';
import { civilDate, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TimeField } from '#ui/time-field';
import { machineZone } from './machine-zone';
import { type Promised, slotNews, type When } from './promise';

export interface WhenFieldsProps {
  readonly plan: ClassPlan;
  readonly when: When;
  readonly promised: Promised;
  readonly now: Instant;
  readonly onChange: (when: When) => void;
}

/** When the class is to begin, and when it has to be over. */
export function WhenFields(props: WhenFieldsProps) {
  const say = useSay();
  const { when, onChange } = props;
  return (
    <div className="when-fields">
      <Segmented
        label={say('today.start')}
        options={[
          { id: 'now', word: say('today.start-now') },
          { id: 'time', word: say('today.start-at') },
        ]}
        value={when.at}
        onChange={(at) => onChange({ ...when, at })}
      />
      {when.at === 'now' ? <p className="field-hint">{say('today.start-now-hint')}</p> : <SetTimes {...props} />}
    </div>
  );
}

/** What a person should know of the start; nothing where it is as they will think. */
function StartWords({ plannedStart, now }: { readonly plannedStart: Instant | null; readonly now: Instant }) {
  const say = useSay();
  if (plannedStart === null) return null;
  const zone = machineZone();
  if (civilDate(plannedStart, zone) > civilDate(now, zone)) {
    return <p>{say('today.start-tomorrow', { date: plannedStart })}</p>;
  }
  return <p>{say(plannedStart < now ? 'today.start-past' : 'today.start-hint')}</p>;
}

function SetTimes({ plan, when, promised, now, onChange }: WhenFieldsProps) {
  const say = useSay();
  const { plannedStart, usualEnd, isStartWrong, isEndWrong } = promised;
  return (
    <div className="when-times">
      <TimeField
        label={say('today.start-time')}
        isPatient
        value={when.start}
        onChange={(start) => onChange({ ...when, start })}
        problem={isStartWrong ? say('today.start-time-problem') : undefined}
      />
      <TimeField
        label={say('today.end-time')}
        isPatient
        value={when.end ?? usualEnd}
        onChange={(end) => onChange({ ...when, end })}
        problem={isEndWrong ? say('today.end-time-problem') : undefined}
      />
      <div className="when-words" role="status">
        <StartWords plannedStart={plannedStart} now={now} />
        <EndWords plan={plan} promised={promised} />
      </div>
    </div>
  );
}

/** When the class is to be over, and how it goes into that time. */
function EndWords({ plan, promised }: Pick<WhenFieldsProps, 'plan' | 'promised'>) {
  const say = useSay();
  const { plannedStart, endsAt, contract } = promised;
  const news = slotNews(plan, promised);
  if (news === null || plannedStart === null || endsAt === null) return null;
  const zone = machineZone();
  const over = after(endsAt, milliseconds(-contract.buffer));
  const isNextDay = civilDate(endsAt, zone) > civilDate(plannedStart, zone);
  return (
    <>
      {isNextDay && <p>{say('today.end-next-day', { date: endsAt })}</p>}
      {contract.buffer > 0 && (
        <p>{say('today.end-buffer', { time: clockTime(over, zone), minutes: contract.buffer / 60_000 })}</p>
      )}
      {news.is !== 'whole' && <p className={`slot-${news.is}`}>{say(`today.slot-${news.is}`, { ...news })}</p>}
    </>
  );
}
