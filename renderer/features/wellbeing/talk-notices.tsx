import { MessageCircleHeart } from 'lucide-react';
import { type WellbeingAnswer, wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';

export interface TalkNoticesProps {
  readonly person: string;
  /** The newest answers to each instrument that call for a talk. */
  readonly talks: readonly WellbeingAnswer[];
  readonly onNoted: () => void;
}

/** What somebody has to be talked to about: it stays until somebody notes that they did, or newer answers take its place. */
export function TalkNotices({ person, talks, onNoted }: TalkNoticesProps) {
  const say = useSay();
  const attempt = useAttempt();
  const note = async (id: string, talked: boolean): Promise<void> => {
    if ((await attempt(wellbeing.noteTalk({ person, id, talked }))) !== null) onNoted();
  };
  return talks.map(({ id, at, score, talked }) =>
    talked === null ? (
      <Notice
        key={id}
        icon={MessageCircleHeart}
        tone="warn"
        title={say('talk.open', { name: score?.name ?? '', at })}
        action={<Button onPress={() => void note(id, true)}>{say('talk.note')}</Button>}
      >
        {score?.flags.map(({ item, given, what }) => (
          <p key={`${item} ${what}`}>
            {item === null ? say('talk.total', { given }) : say('talk.item', { item, given })} {what}
          </p>
        ))}
      </Notice>
    ) : (
      <p key={id} className="wellbeing-quiet">
        {say(talked.by === '' ? 'talk.noted' : 'talk.noted-by', {
          name: score?.name ?? '',
          at: talked.at,
          by: talked.by,
        })}{' '}
        <Button variant="plain" onPress={() => void note(id, false)}>
          {say('talk.back')}
        </Button>
      </p>
    ),
  );
}
