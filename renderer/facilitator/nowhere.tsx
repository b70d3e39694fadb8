import { Compass } from 'lucide-react';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';

/** An address that is no place. */
export function Nowhere({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay();
  return (
    <Page heading={say('app.name')}>
      <EmptyState
        icon={Compass}
        title={say('app.nowhere')}
        action={
          <Button variant="primary" onPress={onLeave}>
            {say('app.go-today')}
          </Button>
        }
      >
        {say('app.nowhere-words')}
      </EmptyState>
    </Page>
  );
}
