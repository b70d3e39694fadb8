import './agenda.css';
import { BookOpen, CircleAlert } from 'lucide-react';
import { memo, useCallback } from 'react';
import { withLength, withMoved, withPart } from '#core/library/class-edit';
import type { Milliseconds } from '#core/time/milliseconds';
import { OrderList } from '#ui/order-list';
import { type Say, useSay } from '#ui/say';
import { spanFigures } from '#ui/typed-span';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { AgendaLine } from './agenda-lines';
import { AgendaRow } from './agenda-row';
import { lengthWords } from './length-words';
import type { ChangePlan } from './plan-editing';

export interface AgendaProps {
  readonly lines: readonly AgendaLine[];
  /** The part that is looked at; null: none is. */
  readonly chosen: string | null;
  readonly isOnClass: boolean;
  /** The part after which is added; null: nothing is being added. */
  readonly addingAfter: string | null;
  /** How much is worth a look, in the class and its parts. */
  readonly toMend: number;
  readonly onClass: () => void;
  readonly onChoose: (part: string) => void;
  readonly onRemove: (part: string) => void;
  readonly change: ChangePlan;
}

/** What is read out of a row. */
function noteOf(say: Say, { kind, duration, isPractice, start, findings }: AgendaLine): string {
  return [
    say(`kind.${kind}`),
    lengthWords(say, duration),
    say('editor.start', { at: spanFigures(start / 1000) }),
    ...(isPractice ? [say('editor.practice')] : []),
    ...(findings > 0 ? [say('editor.to-mend', { count: findings })] : []),
  ].join(', ');
}

/** The class as an order of parts, each as long as its line. Drawn again only where something of it has changed. */
export const Agenda = memo(function Agenda(props: AgendaProps) {
  const { lines, change } = props;
  const say = useSay();
  const setLength = useCallback(
    (id: string, length: Milliseconds) =>
      change((plan) => withPart(plan, id, (part) => withLength(part, length)), 'part-minutes', `${id}.duration`),
    [change],
  );
  return (
    <section className="agenda" aria-label={say('editor.agenda')}>
      <button
        type="button"
        className="agenda-class"
        aria-current={props.isOnClass ? 'true' : undefined}
        onClick={props.onClass}
      >
        <BookOpen className="icon" aria-hidden />
        <span className="agenda-words">
          <span className="agenda-title">{say('editor.about-class')}</span>
          <span className="agenda-facts">{say('editor.about-class-lead')}</span>
        </span>
        {props.toMend > 0 && (
          <span className="agenda-fact agenda-to-mend">
            <CircleAlert className="icon" aria-hidden />
            <span aria-hidden>{props.toMend}</span>
            <VisuallyHidden>{say('editor.to-mend', { count: props.toMend })}</VisuallyHidden>
          </span>
        )}
      </button>
      <OrderList
        label={say('editor.parts')}
        items={lines.map((line) => ({ id: line.id, word: line.word, note: noteOf(say, line), line }))}
        chosen={props.chosen}
        onChoose={props.onChoose}
        onMove={(id, to) => change((plan) => withMoved(plan, id, to), 'move-part')}
        onRemove={props.onRemove}
      >
        {({ line }) => <AgendaRow line={line} isBeforeNew={props.addingAfter === line.id} onLength={setLength} />}
      </OrderList>
    </section>
  );
});
