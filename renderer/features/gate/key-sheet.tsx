import './key-sheet.css';
import { PrintSheet } from '#ui/print-sheet';
import { useSay } from '#ui/say';
import { KeyGroups } from './key-groups';

export interface KeySheetProps {
  readonly recoveryKey: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

const blanks = ['key.sheet-computer', 'key.sheet-place', 'key.sheet-who'] as const;

/** The one page that is printed of a recovery key. */
export function KeySheet({ recoveryKey, madeAt }: KeySheetProps) {
  const say = useSay();
  return (
    <PrintSheet>
      <div className="key-sheet">
        <p className="key-sheet-brand">{say('app.name')}</p>
        <p className="key-sheet-title">{say('key.sheet-title')}</p>
        <KeyGroups recoveryKey={recoveryKey} />
        <p>{say('key.made', { date: madeAt })}</p>
        <p>{say('key.sheet-for')}</p>
        <p>{say('key.sheet-care')}</p>
        <dl>
          {blanks.map((blank) => (
            <div key={blank}>
              <dt>{say(blank)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </PrintSheet>
  );
}
