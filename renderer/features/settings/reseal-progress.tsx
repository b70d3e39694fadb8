import './form.css';
import type { Resealing } from '#core/ports/gate';
import { Progress } from '#ui/progress';
import { useSay } from '#ui/say';

/** How far sealing everything anew has come. */
export function ResealProgress({ resealing: { done, all } }: { readonly resealing: Resealing }) {
  const say = useSay();
  return (
    <div className="settings-form">
      <Progress
        label={say('security.resealing')}
        value={done}
        max={all}
        words={all === 0 ? say('security.resealing-first') : say('security.resealed', { done, all })}
      />
      <p className="settings-words">{say('security.resealing-words')}</p>
    </div>
  );
}
