import { useState } from 'react';
import { theProgram, useGate, useRoom } from '#bridge/program';
import { useRehearsal } from '#bridge/rehearsal';
import { shutOf } from '#bridge/shut-of';
import { useConnection } from '#bridge/use-connection';
import { Gate } from '#features/gate/gate';
import { SayProvider } from '#ui/say';
import { Stumble } from '#ui/stumble';
import { ToastProvider } from '#ui/toast';
import { Rehearsing } from './behind';
import { Inside } from './inside';
import { LineLost } from './line-lost';
import { Standby } from './standby';
import { useNoReload } from './use-no-reload';
import { useTitle } from './use-title';

/** The laptop's window: the gate, and behind it the places of the app, or the room while a session is open in it. */
export function App() {
  useNoReload();
  return (
    <SayProvider>
      <Stumble instead={<Standby is="stumbled" />}>
        <Window />
      </Stumble>
    </SayProvider>
  );
}

function Window() {
  const connection = useConnection();
  const gate = useGate(({ value }) => value);
  const room = useRoom(({ value }) => value);
  const rehearsal = useRehearsal(({ value }) => value);
  const [isHeld, hold] = useState(false);
  if (rehearsal !== null && gate !== undefined) {
    return (
      <ToastProvider>
        <Rehearsing gate={gate} rehearsal={rehearsal} />
      </ToastProvider>
    );
  }
  if (connection === 'refused') return <Standby is="refused" />;
  const isLost = connection === 'lost';
  if (gate === undefined || room === undefined) return <Standby is={isLost ? 'lost' : 'connecting'} />;
  const isShut = shutOf(gate.is) !== null || (gate.is === 'private' && room === null);
  return (
    <>
      {isLost && <LineLost />}
      {isShut || isHeld ? (
        <AtGate gate={gate} onHold={hold} />
      ) : (
        // Notices may name people: they go when names are shut away.
        <ToastProvider about={gate.is}>
          <Inside gate={gate} room={room} />
        </ToastProvider>
      )}
    </>
  );
}

type AtGateProps = Pick<Parameters<typeof Gate>[0], 'gate' | 'onHold'>;

function AtGate({ gate, onHold }: AtGateProps) {
  useTitle(null);
  return <Gate gate={gate} now={theProgram().clock.now} onHold={onHold} />;
}
