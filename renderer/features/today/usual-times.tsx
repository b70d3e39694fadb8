import './usual-times.css';
import { useUsualTimes } from '#bridge/usual-times';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { worthTelling } from '#core/session/usual-times';
import { useSay } from '#ui/say';

/** How the chosen class went the last times; nothing where it was never held to its end. */
export function UsualTimes({ plan }: { readonly plan: Pick<ClassPlan, 'id' | 'parts'> }) {
  const say = useSay();
  const usual = useUsualTimes(plan.id);
  if (usual === undefined || usual.sessions === 0) return null;
  const { sessions: of, endedLate: late } = usual;
  const titles = new Map(plan.parts.map(({ id, title }) => [id, title]));
  const off = worthTelling(usual).flatMap(({ part, over }) => {
    const title = titles.get(part);
    const minutes = Math.round(Math.abs(over) / 60_000);
    return title === undefined ? [] : [say(over > 0 ? 'usual.more' : 'usual.less', { title, minutes })];
  });
  return (
    <p className="usual-times">{[say(late === 0 ? 'usual.in-time' : 'usual.late', { late, of }), ...off].join(' ')}</p>
  );
}
