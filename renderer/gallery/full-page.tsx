import type { GateState } from '#core/ports/gate';
import { Brought } from '#features/gate/brought';
import { Gate } from '#features/gate/gate';
import { GatePage } from '#features/gate/gate-page';
import { RecoveryKey } from '#features/gate/recovery-key';
import { useSay } from '#ui/say';
import { useTheme } from '#ui/theme';
import { now, opened } from './sample-clock';

const recoveryKey = '7K2M-9QXT-4D0V-HB6R-1WZC-E58N-3JPA';

/** A gate as the program would tell of it. */
function gateThat(is: GateState['is'], isOpening = false): GateState {
  return {
    is,
    hasPassphrase: is !== 'new',
    hasKeychain: false,
    recoveryMadeAt: is === 'new' ? null : opened,
    resealing: null,
    isOpening,
    wrongTries: 0,
  };
}

function nothing(): void {
  // Nobody stands behind these pages.
}

function Sheet({ page }: { readonly page: string | null }) {
  const say = useSay();
  const rest = { now, onHold: nothing };
  switch (page) {
    case 'new':
    case 'keyless':
      return <Gate gate={gateThat(page)} {...rest} />;
    case 'opening':
      return <Gate gate={gateThat('locked', true)} {...rest} />;
    case 'key':
      return (
        <GatePage title={say('key.title')} isLit>
          <RecoveryKey recoveryKey={recoveryKey} madeAt={opened} onKept={nothing} />
        </GatePage>
      );
    case 'brought':
      return <Brought restored={{ broughtBack: 214, left: 0, unreadable: 1, keptAs: '' }} onGoOn={nothing} />;
    default:
      return <Gate gate={gateThat('locked')} {...rest} />;
  }
}

/** One page of the gate over the whole window, for screenshots: `?page=locked&theme=day`. */
export function FullPage({ query }: { readonly query: URLSearchParams }) {
  useTheme(query.get('theme') === 'day' ? 'day' : 'dusk');
  return <Sheet page={query.get('page')} />;
}
