import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { Section } from './section';

export interface YouProps {
  readonly facilitator: Settings['facilitator'];
  readonly change: (to: Partial<Settings>) => void;
}

/** Who leads the classes on this computer. */
export function You({ facilitator, change }: YouProps) {
  const say = useSay();
  return (
    <Section heading={say('settings.you')} lead={say('settings.you-words')}>
      <TextField
        label={say('settings.name')}
        autoComplete="name"
        value={facilitator.name}
        onChange={(name) => change({ facilitator: { ...facilitator, name: name.slice(0, 120) } })}
      />
      <TextField
        label={say('settings.credential')}
        hint={say('settings.credential-hint')}
        isOptional
        autoComplete="honorific-suffix"
        value={facilitator.credential}
        onChange={(credential) => change({ facilitator: { ...facilitator, credential: credential.slice(0, 120) } })}
      />
    </Section>
  );
}
