import { useMemo } from 'react';
import type { Schedule } from '#core/groups/group';
import { meetingsOf } from '#core/groups/meetings-of';
import { SayProvider, useSay } from '#ui/say';
import { ruleWords } from './rule-words';

export interface DatesPreviewProps {
  /** Null: what is written makes no dates. */
  readonly schedule: Schedule | null;
  readonly zone: string;
  /** It is meant to have none yet. */
  readonly isLater: boolean;
}

/** Every date that a rule makes, beside the fields in which it is written. */
export function DatesPreview(props: DatesPreviewProps) {
  return (
    <SayProvider zone={props.zone}>
      <Preview {...props} />
    </SayProvider>
  );
}

function Preview({ schedule, zone, isLater }: DatesPreviewProps) {
  const say = useSay();
  const meetings = useMemo(() => (schedule === null ? [] : meetingsOf(schedule, zone)), [schedule, zone]);
  const last = meetings.at(-1);
  return (
    <aside className="dates-preview" aria-label={say('groups.preview')}>
      <h2 className="groups-heading">{say('groups.preview')}</h2>
      {schedule === null && (
        <p className="groups-quiet">{say(isLater ? 'groups.preview-later' : 'groups.preview-none')}</p>
      )}
      {schedule !== null && last !== undefined && (
        <>
          <p className="dates-preview-rule" role="status">
            {ruleWords(say, schedule)}
            <span className="groups-quiet">
              {say('groups.preview-count', { count: schedule.meetings, date: last.start })}
            </span>
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls by keyboard too */}
          <ol className="dates-preview-list" tabIndex={0} aria-label={say('groups.preview')}>
            {meetings.map(({ key, no, start, is, why }) => (
              <li key={key} data-off={is === 'off' || undefined}>
                <span className="dates-preview-no">{no === 0 ? '–' : no}</span>
                <span>{say('groups.day-long', { date: start })}</span>
                {is === 'off' && <span className="groups-quiet">{why === '' ? say('groups.off') : why}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
