import './handout-editor.css';
import { FilePlus2, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Handout } from '#core/curriculum/class-plan';
import { Button } from '#ui/button';
import { MarkdownField } from '#ui/markdown-field';
import { type Say, useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useFocusInside } from './focus-held';
import type { HandoutFrom } from './handout-page';
import { HandoutPaper } from './handout-view';
import { comfortable, type PageFit } from './page-fit';
import { usePageFit } from './use-page-fit';

export interface HandoutEditorProps {
  readonly handout: Handout | undefined;
  /** BCP 47 language tag. */
  readonly language: string;
  /** The title of what it belongs to; a new handout begins with it. */
  readonly origin: string;
  readonly onChange: (to: (before: Handout | undefined) => Handout | undefined, what: string, where?: string) => void;
}

/** The page to take home of a class, a practice or a curriculum: written at one side, seen as paper at the other. */
export function HandoutEditor({ handout, language, origin, onChange }: HandoutEditorProps) {
  const inside = useRef<HTMLDivElement>(null);
  useFocusInside(inside);
  return (
    <div ref={inside}>
      {handout === undefined ? (
        <NoHandout origin={origin} onChange={onChange} />
      ) : (
        <Writing from={{ handout, language, origin }} onChange={onChange} />
      )}
    </div>
  );
}

function NoHandout({ origin, onChange }: Pick<HandoutEditorProps, 'origin' | 'onChange'>) {
  const say = useSay();
  const begin = { title: origin, text: say('handout.begin', { room: '_'.repeat(40) }) };
  return (
    <div className="handout-none">
      <p className="handout-words">{say('handout.lead')}</p>
      <Button icon={FilePlus2} onPress={() => onChange(() => begin, 'add-handout')}>
        {say('handout.add')}
      </Button>
    </div>
  );
}

/** Characters. */
const longestTitle = 120;
const longestText = 20_000;

function Writing({ from, onChange }: { readonly from: HandoutFrom } & Pick<HandoutEditorProps, 'onChange'>) {
  const say = useSay();
  const { title, text } = from.handout;
  const measure = usePageFit(from);
  const write = (to: Partial<Handout>, where: string): void =>
    onChange((before) => ({ title, text, ...before, ...to }), 'handout', where);
  return (
    <div className="handout-editor">
      <div className="handout-fields">
        <TextField
          label={say('handout.title')}
          value={title}
          onChange={(to) => write({ title: to.slice(0, longestTitle) }, 'handout.title')}
          problem={title.trim() === '' ? say('handout.title-missing') : undefined}
        />
        <MarkdownField
          label={say('handout.text')}
          hint={say('handout.text-hint')}
          value={text}
          onChange={(to) => write({ text: to.slice(0, longestText) }, 'handout.text')}
          problem={text.trim() === '' ? say('handout.text-missing') : undefined}
        />
        <Button variant="plain" icon={Trash2} onPress={() => onChange(() => undefined, 'remove-handout')}>
          {say('handout.remove')}
        </Button>
      </div>
      <section className="handout-seen" aria-label={say('handout.page')}>
        <p className="handout-fit" data-over={(measure.fit?.over ?? 0) > 0 || undefined} role="status">
          {measure.fit === null ? '' : fitWords(say, measure.fit)}
        </p>
        <HandoutPaper {...from} measure={measure} />
      </section>
    </div>
  );
}

function fitWords(say: Say, { size, over }: PageFit): string {
  if (over > 0) return say('handout.fits-not', { lines: over });
  return say(size < comfortable ? 'handout.fits-small' : 'handout.fits', { size });
}
