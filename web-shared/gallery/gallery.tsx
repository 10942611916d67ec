import { AppShell } from '../src/shell/app-shell.js';
import { QuorumBadge } from '../src/voting/quorum-badge.js';
import { Controls } from './sections/controls.js';
import { Session } from './sections/session.js';
import { States } from './sections/states.js';
import { Voting } from './sections/voting.js';

/** Every part in every state, for the eye and for axe. */
export function Gallery() {
  return (
    <AppShell
      councilName="Rada Gminy Brodnia Mała"
      title="Galeria części wspólnych"
      homeHref="/"
      training
      clockOffsetMs={0}
      connection="connected"
      user={{ fullName: 'Halina Lis', roleText: 'Przewodnicząca Rady' }}
      onSignOut={() => {}}
      navigation={
        <>
          <li>
            <a href="/" aria-current="page">
              Galeria
            </a>
          </li>
          <li>
            <a href="/sesje">Sesje</a>
          </li>
        </>
      }
      band={<QuorumBadge present={12} statutorySize={15} required={8} />}
    >
      <h1>Części wspólne</h1>
      <Voting />
      <Session />
      <States />
      <Controls />
    </AppShell>
  );
}
