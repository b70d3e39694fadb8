import './form.css';
import './inside.css';
import { FileInput } from 'lucide-react';
import { useId } from 'react';
import type { PackagePreview, PreviewItem } from '#core/packages/package-preview';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';
import { CountList } from './count-list';
import { importFateOf, importTally, namedItems, takenCount } from './import-fates';
import { ItemList } from './item-list';
import { momentWords } from './moment-words';
import { useArrival } from './use-arrival';

export interface ImportViewProps {
  readonly name: string;
  readonly preview: PackagePreview;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

function nameOf(say: Say, { kind, title, plannedStart }: PreviewItem): string {
  if (kind === 'wellbeing') return say('file.item.answers');
  if (title === null) return say('file.item.settings');
  if (plannedStart !== null) return say('file.item.session', { title, when: momentWords(say, plannedStart) });
  switch (kind) {
    case 'media':
      return say('file.item.media', { title });
    case 'patterns':
      return say('file.item.pattern', { title });
    case 'practices':
      return say('file.item.practice', { title });
    case 'people':
    case 'merges':
      return say('file.item.person', { title });
    case 'groups':
      return say('file.item.group', { title });
    case 'questionnaires':
      return say('file.item.questionnaire', { title });
    case 'curricula':
      return say('file.item.curriculum', { title });
    default:
      return say('file.item.class', { title });
  }
}

/** What a file would change here, in figures first, and the two answers to it. */
export function ImportView({ name, preview, onTake, onLeave }: ImportViewProps) {
  const say = useSay();
  const id = useId();
  const heading = useArrival<HTMLHeadingElement>();
  const count = takenCount(preview);
  return (
    <section className="inside" aria-labelledby={id}>
      <h3 id={id} className="inside-heading" tabIndex={-1} ref={heading}>
        {say('file.inside', { name })}
      </h3>
      <CountList
        rows={importTally(preview).map((row) => ({
          id: row.state,
          word: say(`file.state.${row.state}`),
          count: row.count,
          fate: say(`file.fate.${importFateOf(row.state)}`),
        }))}
      />
      <ItemList
        label={say('file.items')}
        items={namedItems(preview.items).map((item) => ({
          id: `${item.kind}/${item.id}`,
          name: nameOf(say, item),
          state: say(`file.state.${item.state}`),
          ...(item.findings.length === 0
            ? {}
            : { note: item.findings.map((code) => say(`finding.${code}`)).join('; ') }),
        }))}
      />
      {count === 0 && <p>{say('file.nothing')}</p>}
      <div className="settings-actions">
        {count > 0 && (
          <Button variant="primary" icon={FileInput} onPress={onTake}>
            {say('file.take', { count })}
          </Button>
        )}
        <Button variant={count > 0 ? 'plain' : 'quiet'} onPress={onLeave}>
          {say(count > 0 ? 'file.leave' : 'backups.close')}
        </Button>
      </div>
    </section>
  );
}
