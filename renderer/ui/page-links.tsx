import './page-links.css';

export interface PageLink {
  readonly id: string;
  readonly word: string;
  readonly href: string;
}

export interface PageLinksProps {
  readonly label: string;
  readonly links: readonly PageLink[];
  /** The id of the page that is open. */
  readonly current: string;
}

/** The pages of a place side by side, each with an address of its own. */
export function PageLinks({ label, links, current }: PageLinksProps) {
  return (
    <nav className="page-links" aria-label={label}>
      {links.map(({ id, word, href }) => (
        <a key={id} className="page-link" href={href} aria-current={id === current ? 'page' : undefined}>
          {word}
        </a>
      ))}
    </nav>
  );
}
