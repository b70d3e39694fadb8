import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TimedLine } from '#core/curriculum/class-plan';
import { type Stretch, scriptFrom, scriptText } from '#core/library/script-edit';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';

export interface ScriptPasteProps {
  readonly lines: readonly TimedLine[];
  readonly within: Stretch;
  readonly onTake: (lines: readonly TimedLine[]) => void;
  readonly onLeave: () => void;
}

/** A whole script as one text: a line each, with its time in front or without. Nothing changes before it is taken. */
export function ScriptPaste({ lines, within, onTake, onLeave }: ScriptPasteProps) {
  const say = useSay();
  const [text, setText] = useState(() => scriptText(lines));
  const read = scriptFrom(text, within);
  const inside = useRef<HTMLDivElement>(null);
  // What is pasted at once takes the place of all that stands there.
  useEffect(() => inside.current?.querySelector('textarea')?.select(), []);
  return (
    <div className="line-paste" ref={inside}>
      <TextArea
        label={say('inspector.paste-label')}
        hint={say('inspector.paste-hint')}
        value={text}
        onChange={setText}
      />
      <div className="line-whole">
        <Button variant="primary" icon={Check} onPress={() => onTake(read)} isDisabled={read.length === 0}>
          {say('inspector.paste-take', { count: read.length })}
        </Button>
        <Button variant="plain" onPress={onLeave}>
          {say('inspector.leave')}
        </Button>
      </div>
    </div>
  );
}
