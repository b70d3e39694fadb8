import './table-import.css';
import { FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type AgendaColumn, type AgendaTable, readAgendaTable } from '#core/library/agenda-table';
import { DropPlace } from '#ui/drop-place';
import { FileButton } from '#ui/file-button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { readTable, withColumn } from './table-class';
import { TableColumns } from './table-columns';
import { TableResult } from './table-result';
import { type TableWhy, tableText } from './table-text';

export interface TableImportProps {
  /** The class is stored under this id. */
  readonly onMade: (id: string) => void;
  readonly onLeave: () => void;
}

const endings = ['.csv', '.tsv', '.tab', '.txt'] as const;

/** What a person said of the table against what was guessed; null: nothing. */
interface Said {
  readonly hasHeader: boolean | null;
  readonly columns: readonly AgendaColumn[] | null;
}

const nothing: Said = { hasHeader: null, columns: null };

function asSaid(guess: AgendaTable, { hasHeader, columns }: Said): AgendaTable {
  return {
    ...guess,
    hasHeader: hasHeader ?? guess.hasHeader,
    columns: columns !== null && columns.length === guess.width ? columns : guess.columns,
  };
}

function nameOf(file: File): string {
  return file.name
    .replace(/\.[a-z0-9]{2,4}$/iu, '')
    .replaceAll(/[_\s]+/gu, ' ')
    .trim();
}

/** Makes a class of an agenda from elsewhere: pasted or from a file, seen at once as the class that it becomes. */
export function TableImport({ onMade, onLeave }: TableImportProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>(nothing);
  const [why, setWhy] = useState<TableWhy | null>(null);
  const [file, setFile] = useState({ name: '', round: 0 });
  const guess = useMemo(() => readAgendaTable(text), [text]);
  const table = useMemo(() => asSaid(guess, said), [guess, said]);
  const read = useMemo(() => readTable(table), [table]);
  const take = async (chosen: File): Promise<void> => {
    const found = await tableText(chosen);
    setWhy('why' in found ? found.why : null);
    if ('why' in found) return;
    setText(found.text);
    setSaid(nothing);
    setFile(({ round }) => ({ name: nameOf(chosen), round: round + 1 }));
  };
  const isEmpty = table.rows.length === 0;
  return (
    <Page heading={say('table.heading')} lead={say('table.lead')}>
      <div className="table-import">
        <div className="table-source">
          <TextArea
            label={say('table.paste')}
            hint={say('table.paste-hint')}
            value={text}
            onChange={(to) => {
              setWhy(null);
              setText(to);
            }}
          />
          <DropPlace label={say('table.drop')} onDrop={(chosen) => void take(chosen)}>
            <FileButton icon={FolderOpen} endings={endings} onChoose={(chosen) => void take(chosen)}>
              {say('table.choose')}
            </FileButton>
          </DropPlace>
          <p className="table-why" role="alert">
            {why === null ? '' : say(`table.why.${why}`)}
          </p>
          {!isEmpty && (
            <TableColumns
              table={table}
              onHeader={(hasHeader) => setSaid((before) => ({ ...before, hasHeader }))}
              onColumn={(at, holds) =>
                setSaid((before) => ({ ...before, columns: withColumn(table, at, holds).columns }))
              }
            />
          )}
        </div>
        <TableResult
          key={file.round}
          table={table}
          read={read}
          name={file.name || say('table.begin-title')}
          onMade={onMade}
          onLeave={onLeave}
        />
      </div>
    </Page>
  );
}
