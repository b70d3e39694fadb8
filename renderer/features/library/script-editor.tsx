import './script-editor.css';
import { AlignVerticalSpaceAround, ArrowDownUp, ClipboardPaste, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TimedLine } from '#core/curriculum/class-plan';
import { inOrder, type Stretch, spreadEvenly } from '#core/library/script-edit';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type EditWhat, withItem } from './part-edit';
import { PhrasePicker } from './phrase-picker';
import { ScriptPaste } from './script-paste';
import { ScriptRow } from './script-row';
import { isInOrder, withLineAfter } from './script-rows';
import { ScriptTools } from './script-tools';

/** Changes lines: see PartEdit. */
export type ChangeLines = (
  to: (lines: readonly TimedLine[]) => readonly TimedLine[],
  what: EditWhat,
  where?: string,
) => void;

export interface ScriptEditorProps {
  /** What it is a list of: "Lines, said and shown". */
  readonly label: string;
  /** One line or two under the label. */
  readonly hint: string;
  readonly lines: readonly TimedLine[];
  /** As findings name the list: `lines`, `versions[0].steps`. */
  readonly name: string;
  /** When lines can come, active time of the part. */
  readonly within: Stretch;
  /** Of the texts, BCP 47. */
  readonly language: string;
  readonly onChange: ChangeLines;
  readonly problem: (field: string) => string | undefined;
}

/** Where the focus goes after a change: into a line, at a letter of it. */
export interface LineFocus {
  readonly index: number;
  readonly letter: number;
}

/** A script: each line a time and a text. Enter begins the next line; many can be pasted at once. */
export function ScriptEditor(props: ScriptEditorProps) {
  const { label, hint, lines, name, within, onChange } = props;
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const [chosen, choose] = useState(0);
  const [focus, setFocus] = useState<LineFocus | null>(null);
  const [isPasting, paste] = useState(false);
  useEffect(() => {
    if (focus === null) return;
    const field = list.current?.querySelectorAll('textarea').item(focus.index);
    field?.focus();
    field?.setSelectionRange(focus.letter, focus.letter);
  }, [focus]);
  const add = (): void => {
    const last = lines.length - 1;
    onChange((now) => withLineAfter(now, now.length - 1, { text: '', within }), 'add-line');
    setFocus({ index: last + 1, letter: 0 });
  };
  const at = Math.min(chosen, lines.length - 1);
  const take = (text: string): void => {
    const isEmpty = lines[at]?.text.trim() === '';
    onChange(
      (now) =>
        isEmpty
          ? withItem(now, at, { at: now[at]?.at ?? within.from, text })
          : withLineAfter(now, at, { text, within }),
      'take-line',
    );
    setFocus({ index: isEmpty ? at : at + 1, letter: text.length });
  };
  const row = { name, within, language: props.language, problem: props.problem, onChange, onFocus: setFocus };
  return (
    <fieldset className="line-list" data-field={name}>
      <legend className="field-label">{label}</legend>
      <p className="field-hint">{hint}</p>
      {lines.length > 0 && (
        <ol className="line-rows" ref={list}>
          {lines.map((line, index) => (
            <ScriptRow
              key={index}
              {...row}
              line={line}
              index={index}
              count={lines.length}
              isChosen={index === chosen}
              onChoose={() => choose(index)}
            />
          ))}
        </ol>
      )}
      {lines.length > 0 && <ScriptTools {...row} lines={lines} index={at} />}
      <div className="line-whole">
        <Button icon={Plus} onPress={add}>
          {say('inspector.add-line')}
        </Button>
        <PhrasePicker first={['gently', 'silence', 'ending', 'agreement']} onTake={take} />
        {lines.length > 1 && (
          <Button
            variant="plain"
            icon={AlignVerticalSpaceAround}
            onPress={() => onChange((now) => spreadEvenly(now, within), 'spread')}
          >
            {say('inspector.spread')}
          </Button>
        )}
        {!isInOrder(lines) && (
          <Button variant="plain" icon={ArrowDownUp} onPress={() => onChange(inOrder, 'sort')}>
            {say('inspector.sort')}
          </Button>
        )}
        <Button variant="plain" icon={ClipboardPaste} onPress={() => paste(!isPasting)} isExpanded={isPasting}>
          {say('inspector.paste')}
        </Button>
      </div>
      {isPasting && (
        <ScriptPaste
          lines={lines}
          within={within}
          onTake={(taken) => {
            onChange(() => taken, 'paste');
            paste(false);
            setFocus({ index: 0, letter: 0 });
          }}
          onLeave={() => {
            paste(false);
            setFocus({ index: at, letter: 0 });
          }}
        />
      )}
    </fieldset>
  );
}
