import { billing, type ItemSaid } from '#bridge/billing';
import { type BatchItem, itemId } from '#core/billing/batch';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { stateWord } from './item-about';

/** What is said of a document. */
export type SaidOfItem = Omit<ItemSaid, 'batch' | 'item'>;

/** Says what became of a document, and offers to take that back where it can be. */
export function useSayOfItem(batch: string, item: BatchItem, onChanged: () => void) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const number = itemId(item);
  const send = async (said: SaidOfItem): Promise<boolean> => {
    const answer = await attempt(billing.say({ batch, item: number, ...said }));
    if (answer !== null) onChanged();
    return answer !== null;
  };
  const { state, paid, method, reference } = item;
  const undo = async (): Promise<void> => {
    if (await send({ state, paid, method, reference })) tell({ text: say('batch.undone', { number }) });
  };
  return async (said: SaidOfItem): Promise<void> => {
    if (!(await send(said))) return;
    const text = say('batch.kept', { number, state: say(stateWord(item.content.is, said.state)) });
    // What was taken back stays so: its lines may be in another document by now.
    if (said.state === 'void') tell({ text });
    else tell({ text, action: { word: say('batch.undo'), onPress: () => void undo() } });
  };
}
