import { Copy, PencilLine, Trash2 } from 'lucide-react';
import type { Pattern } from '#core/breathing/pattern';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { BreathPreview } from './breath-preview';
import { figureOf } from './pattern-figure';

export interface PatternDetailProps {
  readonly pattern: Pattern;
  readonly partner: Pattern | undefined;
  /** A pattern that needs this one beside it, so that it can't go. */
  readonly leaning: Pattern | undefined;
  readonly look: Settings;
  readonly onCopy: () => void;
  /** What only one's own can have done to them; null: it came with the program. */
  readonly own: { readonly onChange: () => void; readonly onRemove: () => void } | null;
}

/** One pattern: how it looks, its figures, where they come from, and what can be done with it. */
export function PatternDetail({ pattern, partner, leaning, look, onCopy, own }: PatternDetailProps) {
  const say = useSay();
  return (
    <section className="pattern-detail" aria-label={pattern.name}>
      <BreathPreview pattern={pattern} partner={partner} look={look} />
      <div>
        <h3>{pattern.name}</h3>
        <p className="pattern-figure">{figureOf(pattern, say)}</p>
      </div>
      <dl className="pattern-facts">
        <div>
          <dt>{say('patterns.source')}</dt>
          <dd>{pattern.source}</dd>
        </div>
        {partner && (
          <div>
            <dt>{say('patterns.partner')}</dt>
            <dd>
              {partner.name}, {figureOf(partner, say)}
            </dd>
          </div>
        )}
      </dl>
      <div className="settings-actions">
        {own && (
          <Button icon={PencilLine} onPress={own.onChange}>
            {say('patterns.change')}
          </Button>
        )}
        {pattern.phases.length > 0 && (
          <Button icon={Copy} onPress={onCopy}>
            {say('patterns.copy')}
          </Button>
        )}
        {own && leaning === undefined && (
          <Button variant="plain" icon={Trash2} onPress={own.onRemove}>
            {say('patterns.remove')}
          </Button>
        )}
      </div>
      {own && leaning && <p className="field-hint">{say('patterns.leaning', { name: leaning.name })}</p>}
    </section>
  );
}
