import { Undo2 } from 'lucide-react';
import { media } from '#bridge/media';
import { useAsked } from '#bridge/use-asked';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Command } from '#core/session/transport';
import { Button } from '#ui/button';
import { PictureChoices } from '#ui/picture-choices';
import { useSay } from '#ui/say';
import { BarPanel } from './bar-panel';
import { isPicture, pictureRef } from './picture-ref';
import { Thumbnail } from './thumbnail';

export interface PicturePanelProps {
  readonly room: RoomSnapshot;
  readonly send: (command: Command) => void;
  readonly onClose: () => void;
}

/** One of the facilitator's pictures for the whole wall, until the class comes back. */
export function PicturePanel({ room, send, onClose }: PicturePanelProps) {
  const say = useSay();
  const { value, failed } = useAsked(media.list);
  const { screen, picture } = room.run;
  const shown = screen === 'picture' ? (picture?.media ?? null) : null;
  const pictures = (value?.done === true ? value.value : []).filter(isPicture);
  const show = (id: string): void => {
    const chosen = pictures.find((one) => one.id === id);
    if (chosen === undefined) return;
    send({ ask: 'show', screen: 'picture', picture: pictureRef(chosen) });
    onClose();
  };
  const isFailed = failed || value?.done === false;
  return (
    <BarPanel heading={say('picture.title')} at="wall" onClose={onClose}>
      <p className="bar-panel-quiet">{say('picture.lead')}</p>
      {shown !== null && (
        <div className="bar-panel-row">
          <Button
            variant="primary"
            icon={Undo2}
            onPress={() => {
              send({ ask: 'show', screen: 'scene' });
              onClose();
            }}
          >
            {say('room.picture-back')}
          </Button>
        </div>
      )}
      {isFailed && <p role="status">{say('picture.failed')}</p>}
      {!isFailed && value !== undefined && pictures.length === 0 && <p role="status">{say('picture.none')}</p>}
      {pictures.length > 0 && (
        <PictureChoices
          label={say('picture.choose')}
          options={pictures.map(({ id, title }) => ({ id, word: title, picture: <Thumbnail media={id} /> }))}
          value={shown}
          onChange={show}
          autoFocus
        />
      )}
    </BarPanel>
  );
}
