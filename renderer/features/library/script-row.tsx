import './line-text.css';
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import type { TimedLine } from '#core/curriculum/class-plan';
import { seconds } from '#core/time/milliseconds';
import { MarkField } from '#ui/mark-field';
import { useSay } from '#ui/say';
import { withItem, withoutItem } from './part-edit';
import type { LineFocus, ScriptEditorProps } from './script-editor';
import { withLineCut, withPasted, withTextMoved } from './script-rows';

export interface ScriptRowProps
  extends Pick<ScriptEditorProps, 'name' | 'within' | 'language' | 'problem' | 'onChange'> {
  readonly line: TimedLine;
  readonly index: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onFocus: (focus: LineFocus) => void;
}

/** One line of a script: when, and what. */
export function ScriptRow(props: ScriptRowProps) {
  const { line, index, name, onChange } = props;
  const say = useSay();
  const problemId = useId();
  const field = `${name}[${index}]`;
  const problem = props.problem(field);
  const number = index + 1;
  return (
    <li>
      <div className="line-row" data-field={field} data-chosen={props.isChosen || undefined} onFocus={props.onChoose}>
        <MarkField
          label={say('inspector.line-time', { number })}
          seconds={line.at / 1000}
          onChange={(at) =>
            onChange(
              (now) => withItem(now, index, { at: seconds(at), text: now[index]?.text ?? '' }),
              'line-time',
              `${field}.at`,
            )
          }
          problemId={problem === undefined ? undefined : problemId}
        />
        <textarea
          className="line-text"
          rows={1}
          lang={props.language}
          spellCheck={false}
          autoComplete="off"
          aria-label={say('inspector.line-text', { number })}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          value={line.text}
          onChange={({ target }) => {
            const text = target.value.replaceAll('\n', ' ');
            onChange(
              (now) => withItem(now, index, { at: now[index]?.at ?? line.at, text }),
              'line-text',
              `${field}.text`,
            );
          }}
          onKeyDown={(event) => onKey(event, props)}
          onPaste={(event) => onPaste(event, props)}
        />
        {problem !== undefined && (
          <p className="field-problem" id={problemId}>
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}

/** Enter begins the next line; Backspace at the beginning of an empty one takes it out; Alt with an arrow moves it. */
function onKey(event: KeyboardEvent<HTMLTextAreaElement>, props: ScriptRowProps): void {
  const { line, index, count, within, onChange, onFocus } = props;
  const { key, altKey, currentTarget: field } = event;
  if (event.nativeEvent.isComposing) return;
  const letter = field.selectionStart;
  const isAlone = letter === field.selectionEnd;
  const go = (to: number, at: number): void => {
    event.preventDefault();
    onFocus({ index: to, letter: at });
  };
  if (key === 'Enter') {
    onChange((now) => withLineCut(now, index, { letter, within }), 'add-line');
    go(index + 1, 0);
  } else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const by = key === 'ArrowUp' ? -1 : 1;
    event.preventDefault();
    if (index + by < 0 || index + by >= count) return;
    onChange((now) => withTextMoved(now, index, by), 'move-line');
    go(index + by, letter);
  } else if (key === 'Backspace' && line.text === '') {
    onChange((now) => withoutItem(now, index), 'remove-line');
    go(Math.max(0, index - 1), index === 0 ? 0 : Number.MAX_SAFE_INTEGER);
  } else if (key === 'ArrowUp' && isAlone && letter === 0 && index > 0) {
    go(index - 1, Number.MAX_SAFE_INTEGER);
  } else if (key === 'ArrowDown' && isAlone && letter === line.text.length && index < count - 1) {
    go(index + 1, 0);
  }
}

/** Several lines that are pasted into one are lines of their own. */
function onPaste(event: ClipboardEvent, { line, index, within, onChange, onFocus }: ScriptRowProps): void {
  const text = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n').trim();
  if (!text.includes('\n')) return;
  event.preventDefault();
  onChange((now) => withPasted(now, { text, index, within }), 'paste');
  const count = text.split('\n').filter((one) => one.trim() !== '').length;
  onFocus({ index: index + count - (line.text.trim() === '' ? 1 : 0), letter: Number.MAX_SAFE_INTEGER });
}
