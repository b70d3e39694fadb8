import { useSay } from '#ui/say';
import { PreflightRow } from './preflight-row';

/** Whether people will see anything. */
export function WallCheck({ walls }: { readonly walls: number }) {
  const say = useSay();
  return (
    <PreflightRow name={say('preflight.wall')} is={walls === 0 ? 'wanting' : 'good'}>
      <p>{walls === 0 ? say('preflight.wall-none') : say('preflight.wall-open', { count: walls })}</p>
    </PreflightRow>
  );
}
