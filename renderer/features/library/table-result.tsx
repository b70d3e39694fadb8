import { ListPlus, Table2 } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { library, newItemId, newSitting } from '#bridge/library';
import type { AgendaTable } from '#core/library/agenda-table';
import { sum } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useLibrary } from './library-data';
import { beginSitting } from './sittings';
import { classFrom, type TableRead } from './table-class';
import type { TableImportProps } from './table-import';
import { minutesOf, PartRow, Problems } from './table-rows';

export interface TableResultProps extends TableImportProps {
  readonly table: AgendaTable;
  readonly read: TableRead;
  /** What the class is called before anybody says something else. */
  readonly name: string;
}

/** The class that a table becomes, with what could not be read of it; made and stored by one press. */
export function TableResult({ table, read, name, onMade, onLeave }: TableResultProps) {
  const say = useSay();
  const id = useId();
  const [title, setTitle] = useState(name);
  const [isMissing, miss] = useState(false);
  const doing = useInlineAttempt();
  const { again } = useLibrary();
  const { parts, problems } = read;
  const make = async (): Promise<void> => {
    miss(title.trim() === '');
    if (title.trim() === '') return;
    const about = { title: title.trim(), language: 'en', licence: say('library.own-licence') };
    const content = classFrom(parts, { ...about, id: newItemId('classes') });
    const sitting = newSitting();
    const was = { kind: 'classes', content } as const;
    const saved = await doing.attempt(() => library.save({ was, revision: 0, sitting, basedOn: null }));
    if (saved === null) return;
    beginSitting({ kind: 'classes', id: content.id }, sitting);
    again();
    onMade(content.id);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void make();
  };
  if (table.rows.length === 0) {
    return (
      <div className="table-result">
        <EmptyState icon={Table2} title={say('table.becomes')}>
          {say('table.begin')}
        </EmptyState>
        <div className="table-actions">
          <Button variant="plain" onPress={onLeave}>
            {say('table.leave')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <section className="table-result" aria-labelledby={id}>
      <h2 className="table-heading" id={id}>
        {say('table.becomes')}
      </h2>
      <p className="table-sum" role="status">
        {parts.length === 0
          ? say('table.empty')
          : say('table.sum', { parts: parts.length, minutes: minutesOf(sum(parts.map(({ duration }) => duration))) })}
      </p>
      <Problems problems={problems} />
      <ol className="table-parts">
        {parts.map((part) => (
          <PartRow key={part.id} part={part} share={part.duration / read.longest} />
        ))}
      </ol>
      <form className="table-make" onSubmit={onSubmit}>
        <TextField
          label={say('table.title')}
          value={title}
          onChange={(to) => {
            miss(false);
            setTitle(to.slice(0, longestTitle));
          }}
          problem={isMissing ? say('table.title-missing') : undefined}
        />
        <p className="table-why" role="alert">
          {doing.why === null ? '' : say(sentenceOf(doing.why))}
        </p>
        <div className="table-actions">
          <Button variant="primary" icon={ListPlus} isSubmit isDisabled={parts.length === 0 || doing.isBusy}>
            {say('table.make')}
          </Button>
          <Button variant="plain" onPress={onLeave}>
            {say('table.leave')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Characters. */
const longestTitle = 120;
