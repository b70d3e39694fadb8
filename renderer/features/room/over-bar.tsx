import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { MessagePanel } from './message-panel';
import { MorePanel } from './more-panel';
import { PartPanel } from './part-panel';
import { PicturePanel } from './picture-panel';
import type { Sender } from './use-send';

/** What can lie above the bar. */
export type OverBarPanel = 'more' | 'message' | 'picture' | 'part';

export interface OverBarProps {
  readonly shown: OverBarPanel;
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly onPart: () => void;
  readonly onClose: () => void;
  /** What else is found under More. */
  readonly more: ReactNode;
}

/** The one panel that lies above the bar. */
export function OverBar({ shown, room, sender, onPart, onClose, more }: OverBarProps) {
  const { send } = sender;
  switch (shown) {
    case 'more':
      return (
        <MorePanel room={room} send={send} onPart={onPart} onClose={onClose}>
          {more}
        </MorePanel>
      );
    case 'message':
      return <MessagePanel room={room} send={send} onClose={onClose} />;
    case 'picture':
      return <PicturePanel room={room} send={send} onClose={onClose} />;
    case 'part':
      return <PartPanel room={room} send={send} onClose={onClose} />;
  }
}
