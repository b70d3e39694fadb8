import './rail.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from './say';

export interface RailPlace {
  readonly id: string;
  readonly word: string;
  readonly icon: LucideIcon;
  readonly href: string;
}

export interface RailProps {
  readonly places: readonly RailPlace[];
  /** The id of the place that is open. */
  readonly current: string;
  /** Where given, a click goes through it and the page is not loaded anew. */
  readonly onGo?: (href: string) => void;
  readonly brand: string;
  readonly foot?: ReactNode;
}

/** The slim rail with the places of the app. */
export function Rail({ places, current, onGo, brand, foot }: RailProps) {
  const say = useSay();
  return (
    <nav className="rail" aria-label={say('ui.places')}>
      <p className="rail-brand">{brand}</p>
      <ul className="rail-places">
        {places.map(({ id, word, icon: Icon, href }) => (
          <li key={id}>
            <a
              className="rail-place"
              href={href}
              aria-current={id === current ? 'page' : undefined}
              onClick={(event) => {
                if (!onGo || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onGo(href);
              }}
            >
              <Icon className="icon" aria-hidden />
              {word}
            </a>
          </li>
        ))}
      </ul>
      {foot !== undefined && <div className="rail-foot">{foot}</div>}
    </nav>
  );
}
