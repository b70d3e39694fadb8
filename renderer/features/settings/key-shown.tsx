import { useSay } from '#ui/say';
import type { KeyToKeep, ShowKey } from './show-key';
import { useArrival } from './use-arrival';

export interface KeyShownProps {
  readonly shown: KeyToKeep;
  readonly showKey: ShowKey;
  readonly onKept: () => void;
}

/** A new recovery key under its own heading, which takes the focus: what was pressed is gone. */
export function KeyShown({ shown, showKey: Card, onKept }: KeyShownProps) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <div className="settings-form">
      <h3 className="inside-heading" tabIndex={-1} ref={heading}>
        {say('key.title')}
      </h3>
      <Card recoveryKey={shown.recoveryKey} madeAt={shown.madeAt} onKept={onKept} />
    </div>
  );
}
