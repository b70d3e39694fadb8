import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** What was asked for did not come: says so, and asks again. */
export function NotAnswered({ onAgain }: { readonly onAgain: () => void }) {
  const say = useSay();
  return (
    <div className="groups-failed" role="status">
      <p>{say('groups.failed')}</p>
      <Button onPress={onAgain}>{say('today.try-again')}</Button>
    </div>
  );
}
