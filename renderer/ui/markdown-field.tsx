import './markdown-field.css';
import { Bold, Heading2, List, ListOrdered, type LucideIcon, PenLine } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Button } from './button';
import { FieldFrame, type FieldWords } from './field-frame';
import { type ChosenText, type MarkdownMark, withMark } from './markdown-marks';
import { useSay } from './say';

export interface MarkdownFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const marks: readonly { readonly mark: MarkdownMark; readonly icon: LucideIcon }[] = [
  { mark: 'heading', icon: Heading2 },
  { mark: 'list', icon: List },
  { mark: 'steps', icon: ListOrdered },
  { mark: 'strong', icon: Bold },
  { mark: 'room', icon: PenLine },
];

/** A field for a text in Markdown, with buttons for those who don't know its signs. */
export function MarkdownField(props: MarkdownFieldProps) {
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const choose = useRef<ChosenText | null>(null);
  useLayoutEffect(() => {
    const to = choose.current;
    if (to === null || area.current?.value !== to.text) return;
    choose.current = null;
    area.current.focus();
    area.current.setSelectionRange(to.from, to.to);
  });
  const put = (mark: MarkdownMark): void => {
    const { selectionStart: from = props.value.length, selectionEnd: to = from } = area.current ?? {};
    const next = withMark({ text: props.value, from, to }, mark);
    choose.current = next;
    props.onChange(next.text);
  };
  return (
    <AriaTextField
      className="field markdown-field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.problem !== undefined}
      autoComplete="off"
      spellCheck="false"
    >
      <FieldFrame words={props}>
        <Toolbar className="markdown-field-marks" aria-label={say('markdown.marks', { label: props.label })}>
          {marks.map(({ mark, icon }) => (
            <Button key={mark} variant="plain" icon={icon} onPress={() => put(mark)}>
              {say(`markdown.mark.${mark}`)}
            </Button>
          ))}
        </Toolbar>
        <AriaTextArea className="field-box markdown-field-box" ref={area} />
      </FieldFrame>
    </AriaTextField>
  );
}
