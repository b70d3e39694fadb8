import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { FitPanel } from './fit-panel';
import { useReading } from './use-reading';
import type { Sender } from './use-send';

export interface FitNowProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly onClose: () => void;
}

/** The panel of a fit, reckoned anew each second: the class goes on meanwhile, and the host reckons again when it is asked. */
export function FitNow({ room, sender, onClose }: FitNowProps) {
  const { now } = useReading(room);
  return (
    <FitPanel
      room={room}
      now={now}
      onApply={(choice) => {
        sender.send({ ask: 'fit', ...choice });
        onClose();
      }}
      onClose={onClose}
      takesFocus
    />
  );
}
