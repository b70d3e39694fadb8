import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

/** Tells a screen reader, politely, when another part begins, when the class rests or is over, and when names are shut away. */
export function Announcer({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { playback, part } = room.run;
  const title = room.plan.parts.find(({ id }) => id === part)?.title ?? '';
  const news = { stop: '', armed: '', play: say('room.now-running', { title }) } as const;
  const words =
    playback === 'pause' || playback === 'finished'
      ? say(playback === 'pause' ? 'room.class-paused' : 'room.class-over')
      : news[playback];
  return (
    <>
      <div role="status">
        <VisuallyHidden>{words}</VisuallyHidden>
      </div>
      <div role="status">{room.isPrivate && <VisuallyHidden>{say('private.title')}</VisuallyHidden>}</div>
    </>
  );
}
