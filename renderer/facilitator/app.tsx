import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useRoom } from '#bridge/program';
import { useConnection } from '#bridge/use-connection';
import { Room } from '#features/room/room';
import { SayProvider, useSay } from '#ui/say';
import { Stumble } from '#ui/stumble';
import { useTheme } from '#ui/theme';
import { ToastProvider } from '#ui/toast';
import { Landing } from './landing';
import { LineLost } from './line-lost';
import { Places } from './places';
import { Standby } from './standby';
import { useSettings } from './use-settings';
import { useTitle } from './use-title';

/** The laptop's window: the places of the app, or the room while a session is open in it. */
export function App() {
  return (
    <SayProvider>
      <Stumble instead={<Standby is="stumbled" />}>
        <ToastProvider>
          <Window />
        </ToastProvider>
      </Stumble>
    </SayProvider>
  );
}

function Window() {
  const connection = useConnection();
  const room = useRoom(({ value }) => value);
  const hold = useSettings();
  useTheme(hold?.settings.theme ?? 'system');
  const isInRoom = room !== undefined && room !== null;
  useEffect(() => {
    // Whoever leaves the room comes out at Today.
    if (isInRoom) navigate('/', { replace: true });
  }, [isInRoom]);
  if (connection === 'refused') return <Standby is="refused" />;
  if (room === undefined || hold === null) return <Standby is={connection === 'lost' ? 'lost' : 'connecting'} />;
  return (
    <>
      {connection === 'lost' && <LineLost />}
      {room === null ? (
        <Places hold={hold} />
      ) : (
        <Landing at="room">
          <RoomTitle />
          <Room key={room.session} room={room} settings={hold.settings} changeSettings={hold.change} />
        </Landing>
      )}
    </>
  );
}

function RoomTitle() {
  const say = useSay();
  useTitle(say('room.title'));
  return null;
}
