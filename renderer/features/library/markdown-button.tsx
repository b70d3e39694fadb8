import { FileDown } from 'lucide-react';
import { saveFile } from '#bridge/save-file';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { classMarkdown, type MarkdownWords } from '#core/library/class-markdown';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';
import { useTell } from '#ui/toast';

export interface MarkdownButtonProps {
  readonly plan: ClassPlan;
  readonly variant?: 'quiet' | 'plain';
}

const markdownType = 'text/markdown;charset=utf-8';
/** Characters; with the ending well below what every file system takes. */
const longestName = 80;

/** The title as a name for a file that every system takes. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longestName);
  return `${plain === '' ? 'class' : plain}.md`;
}

function wordsFor(say: Say): MarkdownWords {
  return {
    minutes: (minutes) => say('text-file.minutes', { minutes }),
    partKind: (kind) => say(`kind.${kind}`),
    notes: say('text-file.notes'),
    choice: say('text-file.choice'),
    script: say('text-file.script'),
    homePractice: say('text-file.home'),
    source: say('text-file.source'),
    licence: say('text-file.licence'),
    breath: say('text-file.breath'),
    relaxation: say('text-file.relaxation'),
  };
}

/** Saves a class as one text that every program reads, and people too. */
export function MarkdownButton({ plan, variant = 'plain' }: MarkdownButtonProps) {
  const say = useSay();
  const tell = useTell();
  const save = async (): Promise<void> => {
    const name = fileName(plan.title);
    try {
      const outcome = await saveFile({ name, pieces: [classMarkdown(plan, wordsFor(say))], type: markdownType });
      tell({ text: say(`text-file.${outcome}`, { name }) });
    } catch (error) {
      reportError(error);
      tell({ text: say('text-file.failed') });
    }
  };
  return (
    <Button variant={variant} icon={FileDown} onPress={() => void save()}>
      {say('text-file.save')}
    </Button>
  );
}
