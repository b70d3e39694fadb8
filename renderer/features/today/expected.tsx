import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { most, namesIn, twins } from './names-in';

export interface ExpectedProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Who is expected, one name a line. */
export function Expected({ text, onChange }: ExpectedProps) {
  const say = useSay();
  const { names, problem } = namesIn(text);
  const double = twins(names);
  const hint = (): string => {
    if (double.length > 0) return say('today.expected-twins', { names: double.join(', '), count: double.length });
    return names.length === 0 ? say('today.expected-hint') : say('today.expected-count', { count: names.length });
  };
  return (
    <TextArea
      label={say('today.expected')}
      isOptional
      value={text}
      onChange={onChange}
      hint={hint()}
      problem={problem === null ? undefined : say(`today.${problem}`, { most })}
    />
  );
}
