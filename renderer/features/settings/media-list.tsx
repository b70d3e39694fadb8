import './media-list.css';
import { ExternalLink, Play, Square, Trash2 } from 'lucide-react';
import { useMediaUrl } from '#bridge/use-media-url';
import type { MediaRecord } from '#core/records/media-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useSeen } from '#ui/use-seen';
import { MediaCreditLine } from './media-credit';
import { isPictureType } from './media-kind';
import { aboutWords } from './media-words';
import type { Listening } from './use-listening';

export interface MediaListProps {
  readonly heading: string;
  readonly items: readonly MediaRecord[];
  readonly listening: Listening;
  readonly onRemove: (record: MediaRecord) => void;
  /** Of documents: has them opened outside of the program. */
  readonly onOpen?: ((record: MediaRecord) => void) | undefined;
}

/** Pictures, recordings or documents by their names, with what there is to know of each. */
export function MediaList({ heading, items, ...rest }: MediaListProps) {
  if (items.length === 0) return null;
  return (
    <div className="media-list">
      <h3 className="media-list-heading">{heading}</h3>
      <ul>
        {items.map((record) => (
          <MediaItem key={record.id} record={record} {...rest} />
        ))}
      </ul>
    </div>
  );
}

interface MediaItemProps extends Omit<MediaListProps, 'heading' | 'items'> {
  readonly record: MediaRecord;
}

function MediaItem({ record, listening, onRemove, onOpen }: MediaItemProps) {
  const say = useSay();
  const { id, title, type, alt } = record;
  const isPicture = isPictureType(type);
  return (
    <li className="media-item">
      <div className={isPicture ? 'media-item-face media-item-picture' : 'media-item-face'}>
        {isPicture && <Face media={id} alt={alt} />}
        {!isPicture && onOpen === undefined && <PlayButton record={record} listening={listening} />}
        {onOpen !== undefined && (
          <Button icon={ExternalLink} onPress={() => onOpen(record)} label={say('media.open-label', { title })}>
            {say('media.open')}
          </Button>
        )}
      </div>
      <div>
        <p className="media-item-title">{title}</p>
        <p className="media-item-about">{aboutWords(say, record)}</p>
      </div>
      <Button
        variant="plain"
        icon={Trash2}
        onPress={() => onRemove(record)}
        label={say('media.remove-label', { title })}
      >
        {say('media.remove')}
      </Button>
      <div className="media-item-credit">
        <MediaCreditLine record={record} />
      </div>
    </li>
  );
}

function Face({ media, alt }: { readonly media: string; readonly alt: string }) {
  const [watch, isSeen] = useSeen();
  const url = useMediaUrl(isSeen ? media : null);
  return <img ref={watch} src={url ?? undefined} alt={alt} />;
}

function PlayButton({ record: { id, title }, listening }: Pick<MediaItemProps, 'record' | 'listening'>) {
  const say = useSay();
  const isOn = listening.heard === id;
  return (
    <Button
      icon={isOn ? Square : Play}
      onPress={() => (isOn ? listening.stop() : listening.listen(id))}
      label={say(isOn ? 'media.stop-label' : 'media.play-label', { title })}
    >
      {say(isOn ? 'media.stop' : 'media.play')}
    </Button>
  );
}
