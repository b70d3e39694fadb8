import './handout-page.css';
import type { CSSProperties, Ref } from 'react';
import type { Handout } from '#core/curriculum/class-plan';
import { Markdown } from '#ui/markdown';

/** A handout, and what it belongs to. */
export interface HandoutFrom {
  readonly handout: Handout;
  /** BCP 47 language tag. */
  readonly language: string;
  /** The title of the class or the practice, small at the foot of the page. */
  readonly origin: string;
}

/** Where a handout comes from; null where its own title says that already. */
export function originOf({ handout: { title }, origin }: HandoutFrom): string | null {
  return origin.toLocaleLowerCase() === title.toLocaleLowerCase() ? null : origin;
}

export interface HandoutPageProps extends HandoutFrom {
  /** Letters, points. */
  readonly size: number;
  /** What its title is: 1 on paper. */
  readonly level: 1 | 3;
  readonly page?: Ref<HTMLElement>;
}

/** One page to take home, on paper or as it will be. */
export function HandoutPage({ size, level, page, ...from }: HandoutPageProps) {
  const { title, text } = from.handout;
  const origin = originOf(from);
  const style: CSSProperties & Readonly<Record<'--handout-size', string>> = { '--handout-size': String(size) };
  return (
    <article className="handout-page" lang={from.language} style={style} ref={page}>
      {level === 1 ? <h1 className="handout-title">{title}</h1> : <h3 className="handout-title">{title}</h3>}
      <Markdown text={text} level={level === 1 ? 2 : 4} />
      {origin !== null && <p className="handout-origin">{origin}</p>}
    </article>
  );
}
