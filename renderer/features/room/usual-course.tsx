import { useUsualTimes } from '#bridge/usual-times';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { worthTelling } from '#core/session/usual-times';
import { useSay } from '#ui/say';

/** Before the class: whether it usually ends in time, and which part is to be watched. Nothing where nobody can know. */
export function UsualCourse({ plan }: { readonly plan: Pick<ClassPlan, 'id' | 'parts'> }) {
  const say = useSay();
  const usual = useUsualTimes(plan.id);
  if (usual === undefined || usual.sessions === 0) return null;
  const { sessions: of, endedLate: late } = usual;
  const [first] = worthTelling(usual);
  const title = plan.parts.find(({ id }) => id === first?.part)?.title;
  const ended = say(late === 0 ? 'usual.in-time' : 'usual.late', { late, of });
  if (first === undefined || title === undefined) return <p>{ended}</p>;
  const minutes = Math.round(Math.abs(first.over) / 60_000);
  return (
    <p>
      {ended} {say(first.over > 0 ? 'usual.more' : 'usual.less', { title, minutes })}
    </p>
  );
}
