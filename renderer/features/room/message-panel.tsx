import './message-panel.css';
import { Eraser, Send } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { longestMessage } from '#core/session/message';
import type { Command } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { BarPanel } from './bar-panel';

export interface MessagePanelProps {
  readonly room: RoomSnapshot;
  readonly send: (command: Command) => void;
  readonly onClose: () => void;
}

/** Ready to be sent with one press, in the words that most rooms need. */
const ready = ['back-in-5', 'back-in-10', 'begin-soon', 'phones', 'stretch', 'questions'] as const;

/** One line for the foot of the wall: typed, or one that lies ready. Enter sends it. */
export function MessagePanel({ room, send, onClose }: MessagePanelProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { message } = room.run;
  const text = typed.trim();
  const show = (words: string): void => {
    send({ ask: 'message', text: words });
    onClose();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text !== '') show(text);
  };
  return (
    <BarPanel heading={say('message.title')} at="wall" onClose={onClose}>
      {message !== '' && (
        <div className="bar-panel-row message-now">
          <p lang={room.plan.language}>{say('message.now', { text: message })}</p>
          <Button icon={Eraser} onPress={() => show('')}>
            {say('message.take-away')}
          </Button>
        </div>
      )}
      <form className="message-form" onSubmit={onSubmit}>
        <TextField
          label={say('message.label')}
          hint={say('message.hint', { count: typed.length, most: longestMessage })}
          value={typed}
          onChange={(to) => setTyped(to.slice(0, longestMessage))}
          autoFocus
        />
        <Button icon={Send} variant="primary" isSubmit isDisabled={text === ''}>
          {say('message.send')}
        </Button>
      </form>
      <div className="bar-panel-row" role="group" aria-label={say('message.ready')}>
        {ready.map((one) => (
          <Button key={one} onPress={() => show(say(`message.ready.${one}`))}>
            {say(`message.ready.${one}`)}
          </Button>
        ))}
      </div>
    </BarPanel>
  );
}
