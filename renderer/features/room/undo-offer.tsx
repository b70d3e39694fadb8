import './undo-offer.css';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNow } from '#bridge/use-now';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type KeptOffer, offerKept } from './offer-kept';
import type { Sender } from './use-send';

export interface UndoOfferProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
}

/** Shown for this long after a press; the keyboard can take it back until the offer itself ends. Milliseconds. */
const shownFor = 10_000;
const offeredFor = 60_000;

/** Answers each press with what it did and a way back. There is one offer at a time: undo means the newest. */
export function UndoOffer({ room, sender }: UndoOfferProps) {
  const say = useSay();
  const { undo } = room;
  const now = useNow(1000);
  const [kept, keep] = useState<KeptOffer>({ offer: undo, backAt: null });
  const seen = offerKept(kept, undo, now);
  if (seen !== kept) keep(seen);
  const isBack = seen.backAt !== null && now < seen.backAt + shownFor && room.signed === null;
  const isFresh = undo !== null && now < undo.until - offeredFor + shownFor;
  const title = room.plan.parts.find(({ id }) => id === room.run.part)?.title ?? '';
  const name = room.people.find(({ person }) => person === undo?.person)?.name ?? '';
  const did = undo === null ? '' : say(`room.did.${undo.did}`, { title, name });
  const before = did === '' ? say('room.undone') : say('room.undone-then', { before: did });
  return (
    <div className="undo-offer" role="status">
      {(isBack || isFresh) && (
        <div className="toast" key={undo?.event ?? 'none'}>
          <p>{isBack ? before : did}</p>
          {undo !== null && (
            <Button variant="plain" icon={Undo2} onPress={sender.undo}>
              {say('room.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
