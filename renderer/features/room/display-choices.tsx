import { Monitor } from 'lucide-react';
import { useDisplays } from '#bridge/displays';
import type { NumberedDisplay } from '#core/displays/seen-display';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface DisplayChoicesProps {
  /** Without the display that the controls are on. */
  readonly isOthersOnly?: boolean;
  readonly onChoose: (display: number) => void;
}

/** The displays by their numbers, each to be pressed. */
export function DisplayChoices({ isOthersOnly = false, onChoose }: DisplayChoicesProps) {
  const say = useSay();
  const told = useDisplays((state) => state.told);
  if (told === null) return null;
  const nameOf = ({ number, label }: NumberedDisplay): string =>
    label === '' ? say('displays.on', { number }) : say('displays.on-label', { number, label });
  const wordOf = (display: NumberedDisplay): string =>
    display.id === told.controls ? say('displays.here', { name: nameOf(display) }) : nameOf(display);
  const choices = told.displays.filter(({ id }) => !isOthersOnly || id !== told.controls);
  if (choices.length === 0) return null;
  return (
    <div className="bar-panel-row">
      {choices.map((display) => (
        <Button key={display.id} icon={Monitor} onPress={() => onChoose(display.id)}>
          {wordOf(display)}
        </Button>
      ))}
    </div>
  );
}
