import { Monitor } from 'lucide-react';
import { useDisplays } from '#bridge/displays';
import type { NumberedDisplay } from '#core/displays/seen-display';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** The displays by their numbers, each to be pressed. */
export function DisplayChoices({ onChoose }: { readonly onChoose: (display: number) => void }) {
  const say = useSay();
  const told = useDisplays((state) => state.told);
  if (told === null) return null;
  const nameOf = ({ number, label }: NumberedDisplay): string =>
    label === '' ? say('displays.on', { number }) : say('displays.on-label', { number, label });
  const wordOf = (display: NumberedDisplay): string =>
    display.id === told.controls ? say('displays.here', { name: nameOf(display) }) : nameOf(display);
  return (
    <div className="bar-panel-row">
      {told.displays.map((display) => (
        <Button key={display.id} icon={Monitor} onPress={() => onChoose(display.id)}>
          {wordOf(display)}
        </Button>
      ))}
    </div>
  );
}
