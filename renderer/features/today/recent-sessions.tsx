import { act } from '#bridge/act';
import type { ListedSession } from '#bridge/records';
import { clockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** The newest sessions that are signed. */
export function RecentSessions({ recent }: { readonly recent: readonly ListedSession[] }) {
  const say = useSay();
  const attempt = useAttempt();
  return (
    <section className="today-list" aria-labelledby="recent">
      <h2 className="today-list-heading" id="recent">
        {say('today.recent')}
      </h2>
      {recent.length === 0 && <p className="today-list-none">{say('today.recent-none')}</p>}
      <ul>
        {recent.map(({ id, title, zone, began, plannedStart, headCount }) => {
          const at = began ?? plannedStart;
          const when = say('today.when', { date: at, time: clockTime(at, zone) });
          const action = say('today.look');
          return (
            <li key={id} className="today-item">
              <p className="today-item-title">{title}</p>
              <p className="today-item-when">{when}</p>
              <p className="today-item-state">{say('today.people', { count: headCount })}</p>
              <Button
                variant="plain"
                onPress={() => void attempt(act.reopen(id))}
                label={say('today.do-for', { action, title, date: when })}
              >
                {action}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
