import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { TimedLine } from '#core/curriculum/class-plan';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { withoutItem } from './part-edit';
import type { ScriptRowProps } from './script-row';
import { withTextMoved } from './script-rows';

export interface ScriptToolsProps extends Pick<ScriptRowProps, 'onChange' | 'onFocus'> {
  readonly lines: readonly TimedLine[];
  /** The line that they are for. */
  readonly index: number;
}

/** What can be done with the line that has, or last had, the focus. */
export function ScriptTools({ lines, index, onChange, onFocus }: ScriptToolsProps) {
  const say = useSay();
  const number = index + 1;
  const move = (by: 1 | -1): void => {
    onChange((now) => withTextMoved(now, index, by), 'move-line');
    onFocus({ index: index + by, letter: 0 });
  };
  return (
    <div className="line-tools" role="group" aria-label={say('inspector.line-tools', { number })}>
      <span className="line-tools-which" aria-hidden>
        {say('inspector.line', { number })}
      </span>
      <Button
        variant="plain"
        icon={ArrowUp}
        onPress={() => move(-1)}
        isDisabled={index === 0}
        label={say('inspector.line-up', { number })}
      >
        {say('inspector.up')}
      </Button>
      <Button
        variant="plain"
        icon={ArrowDown}
        onPress={() => move(1)}
        isDisabled={index >= lines.length - 1}
        label={say('inspector.line-down', { number })}
      >
        {say('inspector.down')}
      </Button>
      <Button
        variant="plain"
        icon={Trash2}
        onPress={() => {
          onChange((now) => withoutItem(now, index), 'remove-line');
          onFocus({ index: Math.max(0, index - 1), letter: 0 });
        }}
        label={say('inspector.line-out', { number })}
      >
        {say('inspector.take-out')}
      </Button>
    </div>
  );
}
