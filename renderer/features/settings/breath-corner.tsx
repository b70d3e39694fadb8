import './breath-corner.css';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { patterns as bridge } from '#bridge/patterns';
import { useAsked } from '#bridge/use-asked';
import type { Pattern } from '#core/breathing/pattern';
import type { Settings } from '#core/records/settings-record';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { PatternDetail } from './pattern-detail';
import { PatternEditor } from './pattern-editor';
import { PatternList } from './pattern-list';
import { leaningOn } from './pattern-partners';
import { Section } from './section';
import { startingPattern } from './starting-pattern';

/** All breath patterns, and making one's own. */
export function BreathCorner({ settings }: { readonly settings: Settings }) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { value, failed, again } = useAsked(bridge.list);
  const [chosenId, choose] = useState<string | null>(null);
  const [draft, write] = useState<Pattern | null>(null);
  if (value === undefined) {
    if (!failed) return null;
    return (
      <Section heading={say('patterns.heading')}>
        <p>{say('patterns.failed')}</p>
        <div className="settings-actions">
          <Button onPress={again}>{say('today.try-again')}</Button>
        </div>
      </Section>
    );
  }
  const own = value.own.map(({ pattern }) => pattern);
  const all = [...own, ...value.builtIn];
  const chosen = all.find(({ id }) => id === chosenId) ?? all[0];
  if (chosen === undefined) return null;
  const remove = async (pattern: Pattern): Promise<void> => {
    if ((await attempt(bridge.remove(pattern.id))) === null) return;
    again();
    const bringBack = async (): Promise<void> => {
      if ((await attempt(bridge.save(pattern))) === null) return;
      choose(pattern.id);
      again();
    };
    tell({
      text: say('patterns.removed', { name: pattern.name }),
      action: { word: say('patterns.undo'), onPress: () => void bringBack() },
    });
  };
  if (draft !== null) {
    return (
      <PatternEditor
        key={draft.id}
        start={draft}
        isNew={!own.some(({ id }) => id === draft.id)}
        all={all}
        look={settings}
        onCancel={() => write(null)}
        onSaved={(saved) => {
          write(null);
          choose(saved.id);
          tell({ text: say('patterns.saved', { name: saved.name }) });
          again();
        }}
      />
    );
  }
  return (
    <div className="breath-corner">
      <div className="breath-corner-head">
        <div>
          <h2 className="settings-heading">{say('patterns.heading')}</h2>
          <p className="settings-lead">{say('patterns.lead')}</p>
        </div>
        <Button icon={Plus} onPress={() => write(startingPattern(say))}>
          {say('patterns.make')}
        </Button>
      </div>
      <div className="breath-corner-both">
        <PatternList
          patterns={all}
          isOwn={(pattern) => own.includes(pattern)}
          chosen={chosen}
          onChoose={({ id }) => choose(id)}
        />
        <PatternDetail
          pattern={chosen}
          partner={all.find(({ id }) => id === chosen.optOut)}
          leaning={leaningOn(chosen, all)[0]}
          look={settings}
          onCopy={() => write(startingPattern(say, chosen))}
          own={own.includes(chosen) ? { onChange: () => write(chosen), onRemove: () => void remove(chosen) } : null}
        />
      </div>
    </div>
  );
}
