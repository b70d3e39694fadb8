import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

/** While no class is open: a lamp and no words to see, for people may be sitting there already. */
export function Idle() {
  const say = useSay();
  return (
    <div className="idle">
      <h1>
        <VisuallyHidden>{say('app.name')}</VisuallyHidden>
      </h1>
      <div className="idle-lamp" />
    </div>
  );
}
