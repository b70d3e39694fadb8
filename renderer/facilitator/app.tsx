import { useRoom } from '#bridge/program';
import { useConnection } from '#bridge/use-connection';
import { Room } from '#features/room/room';
import { SayProvider } from '#ui/say';
import { useTheme } from '#ui/theme';
import { ToastProvider } from '#ui/toast';
import { Landing } from './landing';
import { LineLost } from './line-lost';
import { Places } from './places';
import { Standby } from './standby';
import { useSettings } from './use-settings';

/** The laptop's window: the places of the app, or the room while a session is open in it. */
export function App() {
  return (
    <SayProvider>
      <ToastProvider>
        <Window />
      </ToastProvider>
    </SayProvider>
  );
}

function Window() {
  const connection = useConnection();
  const room = useRoom(({ value }) => value);
  const hold = useSettings();
  useTheme(hold?.settings.theme ?? 'system');
  if (connection === 'refused') return <Standby is="refused" />;
  if (room === undefined || hold === null) return <Standby is={connection === 'lost' ? 'lost' : 'connecting'} />;
  return (
    <>
      {connection === 'lost' && <LineLost />}
      {room === null ? (
        <Places hold={hold} />
      ) : (
        <Landing at="room">
          <Room key={room.session} room={room} settings={hold.settings} changeSettings={hold.change} />
        </Landing>
      )}
    </>
  );
}
