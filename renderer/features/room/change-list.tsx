import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Change } from '#core/session/changes';
import { useSay } from '#ui/say';
import { changeWords } from './change-words';
import { ReasonField } from './reason-field';

export interface ChangeListProps {
  readonly room: RoomSnapshot;
  readonly changes: readonly Change[];
}

/** What was done to the course of the class, and why: asked until it is signed, read from then on. */
export function ChangeList({ room, changes }: ChangeListProps) {
  const say = useSay();
  const isAsked = room.signed === null && !room.isPrivate;
  return (
    <section className="change-list" aria-labelledby="changes">
      <h3 className="report-heading" id="changes">
        {say('report.changes')}
      </h3>
      {changes.length === 0 && <p className="report-quiet">{say('report.changes-none')}</p>}
      {changes.length > 0 && isAsked && <p className="report-quiet">{say('report.changes-hint')}</p>}
      <ol>
        {changes.map((change) => {
          const { when, what } = changeWords(change, room, say);
          return (
            <li key={change.event}>
              <div className="change">
                <p className="change-what">{what}</p>
                <p className="report-quiet">{when}</p>
              </div>
              {isAsked && <ReasonField change={change} about={`${what}, ${when}`} />}
              {!isAsked && change.reason !== '' && <p className="change-why">{change.reason}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
