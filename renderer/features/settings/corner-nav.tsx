import './corner-nav.css';
import { useSay } from '#ui/say';
import { addressOf, type Corner, corners } from './corners';

/** The corners of the settings side by side, each with an address of its own. */
export function CornerNav({ at }: { readonly at: Corner }) {
  const say = useSay();
  return (
    <nav className="corner-nav" aria-label={say('settings.corners')}>
      <ul>
        {corners.map((corner) => (
          <li key={corner}>
            <a href={addressOf(corner)} aria-current={corner === at ? 'page' : undefined}>
              {say(`settings.corner.${corner}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
