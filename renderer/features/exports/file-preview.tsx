import { useCallback } from 'react';
import { exporting, type LinesWish, type FilePreview as Told } from '#bridge/exports';
import { useAsked } from '#bridge/use-asked';
import { dollars } from '#core/billing/cents';
import { Button } from '#ui/button';
import { sentenceOf } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

/** What a file would hold; `undefined` until it was counted. */
export function useFilePreview({ from, to, rows, columns }: LinesWish) {
  const ask = useCallback(() => exporting.preview({ from, to, rows, columns }), [from, to, rows, columns]);
  return useAsked(ask);
}

export interface FilePreviewProps {
  readonly asked: ReturnType<typeof useFilePreview>;
  /** False: only the sums are told, because the file has fields of its own. */
  readonly withRows: boolean;
}

/** How many lines a file would have, what they come to, and how it begins. */
export function FilePreview({ asked, withRows }: FilePreviewProps) {
  const say = useSay();
  const { value, failed, again } = asked;
  if (failed || value?.done === false) {
    return (
      <div className="exports-preview">
        <p>{value?.done === false ? say(sentenceOf(value.why)) : say('exports.failed')}</p>
        <Button onPress={again}>{say('exports.again')}</Button>
      </div>
    );
  }
  if (value === undefined) return <div className="exports-preview" aria-busy="true" />;
  const told = value.value;
  return (
    <div className="exports-preview">
      <Sums told={told} />
      {withRows && told.rows.length > 0 && <FirstRows told={told} />}
    </div>
  );
}

function Sums({ told }: { readonly told: Told }) {
  const say = useSay();
  const { lines, sessions, ready, total, unsigned, unusable, payers } = told;
  const sums = { lines, sessions, ready, total: dollars(total) };
  return (
    <>
      <p className="exports-count" role="status">
        {lines === 0 ? say('exports.none') : say('exports.count', sums)}
      </p>
      {payers.length > 1 && (
        <ul className="exports-payers">
          {payers.map((each) => (
            <li key={`${each.payer} ${each.lane}`}>
              {say('exports.payer', {
                payer: each.payer === '' ? say('exports.alone') : each.payer,
                lines: each.lines,
                total: dollars(each.total),
              })}
            </li>
          ))}
        </ul>
      )}
      {unsigned > 0 && <p className="exports-warn">{say('exports.unsigned', { count: unsigned })}</p>}
      {unusable.length > 0 && <p className="exports-warn">{say('exports.unusable', { count: unusable.length })}</p>}
    </>
  );
}

function FirstRows({ told: { columns, rows } }: { readonly told: Told }) {
  const say = useSay();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls has to be reached by keys
    <section className="exports-rows" aria-label={say('exports.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((id) => (
              <th key={id} scope="col">
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never change places
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={columns[column] ?? column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
