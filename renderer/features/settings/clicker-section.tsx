import './clicker-section.css';
import { useEffect, useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { type ClickerButton, clickerButtons } from '#core/session/click';
import { useSay } from '#ui/say';
import { buttonOf, forgotten, keyName, learnt } from './clicker-learning';
import { ClickerRow } from './clicker-row';
import { Section } from './section';
import { useClickerKeys } from './use-clicker-keys';

export interface ClickerSectionProps {
  readonly clicker: Settings['clicker'];
  readonly change: (to: Partial<Settings>) => void;
}

/** A row that was tried stays lit for this long, milliseconds. */
const litFor = 1500;

/** What the buttons of one's own clicker mean, and teaching it new ones. */
export function ClickerSection({ clicker, change }: ClickerSectionProps) {
  const say = useSay();
  const [listening, listenFor] = useState<ClickerButton | null>(null);
  const [lit, light] = useState<ClickerButton | null>(null);
  const [outcome, tell] = useState('');
  const teach = (button: ClickerButton, key: string): void => {
    if (key === 'Escape') {
      listenFor(null);
      return;
    }
    const lesson = learnt(clicker, button, key);
    if (lesson.is === 'waiting') return;
    if (lesson.is === 'learnt') change({ clicker: lesson.clicker });
    if (lesson.is !== 'refused') listenFor(null);
    tell(say(`clicker.${lesson.is}`, { key: keyName(key) }));
  };
  const tryOut = (key: string): void => {
    const button = buttonOf(key, clicker);
    if (button === undefined) return;
    light(button);
    tell(say('clicker.works', { button: say(`clicker.${button}`) }));
  };
  useClickerKeys({
    isListening: listening !== null,
    isTaught: (key) => clickerButtons.some((button) => clicker[button].includes(key)),
    onKey: (key) => (listening === null ? tryOut(key) : teach(listening, key)),
  });
  useEffect(() => {
    if (lit === null) return undefined;
    const timer = setTimeout(() => light(null), litFor);
    return () => clearTimeout(timer);
  }, [lit]);
  return (
    <Section heading={say('clicker.heading')} lead={say('clicker.lead')}>
      <ul className="clicker">
        {clickerButtons.map((button) => (
          <ClickerRow
            key={button}
            button={button}
            keys={clicker[button]}
            isListening={listening === button}
            isLit={lit === button}
            onLearn={() => {
              tell('');
              listenFor((before) => (before === button ? null : button));
            }}
            onForget={(key) => change({ clicker: forgotten(clicker, key) })}
          />
        ))}
      </ul>
      <p className="clicker-outcome" role="status">
        {outcome}
      </p>
    </Section>
  );
}
