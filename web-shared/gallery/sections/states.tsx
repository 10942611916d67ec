import { Button } from '../../src/actions/button.js';
import { ConnectionStatus } from '../../src/status/connection-status.js';
import { Notice } from '../../src/status/notice.js';
import { EmptyState, ErrorState, Loading } from '../../src/status/page-states.js';
import { Refusal } from '../../src/status/refusal.js';
import { Clock } from '../../src/time/clock.js';
import { Countdown } from '../../src/time/countdown.js';
import { QuorumBadge } from '../../src/voting/quorum-badge.js';
import { Sample, Section } from '../sample.js';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const deadlines = { running: inSeconds(240), soon: inSeconds(25), over: inSeconds(-14) };

export function States() {
  return (
    <Section title="Stany">
      <Sample title="Połączenie">
        <div className="k-row">
          <ConnectionStatus state="connected" />
          <ConnectionStatus state="connecting" />
          <ConnectionStatus state="offline" />
          <ConnectionStatus state="signed-out" />
        </div>
      </Sample>
      <Sample title="Zegar i odliczanie">
        <div className="k-stack">
          <Clock offsetMs={0} withDate />
          <Countdown deadlineAt={deadlines.running} offsetMs={0} />
          <Countdown deadlineAt={deadlines.soon} offsetMs={0} size="figure" />
          <Countdown deadlineAt={deadlines.over} offsetMs={0} size="figure" />
          <Countdown deadlineAt={null} offsetMs={0} />
        </div>
      </Sample>
      <Sample title="Kworum">
        <div className="k-row">
          <QuorumBadge present={12} statutorySize={15} required={8} />
          <QuorumBadge present={7} statutorySize={15} required={8} />
        </div>
      </Sample>
      <Sample title="Uwagi i odmowy">
        <div className="k-stack g-narrow">
          <Notice>Sesja rozpocznie się o 09:00.</Notice>
          <Notice tone="ok">Obecność potwierdzona o 09:01:12.</Notice>
          <Notice tone="warning">Wymagana większość jest nieosiągalna.</Notice>
          <Refusal
            refusal={{ text: 'Nie można otworzyć głosowania: brak kworum.', article: 'art. 14 ust. 1 u.s.g.' }}
          />
        </div>
      </Sample>
      <Sample title="Pusto, błąd, wczytywanie">
        <div className="k-stack g-narrow">
          <EmptyState
            title="Nie ma jeszcze żadnej sesji"
            text="Przygotuj pierwszą sesję rady."
            action={<Button kind="primary">Przygotuj sesję</Button>}
          />
          <ErrorState
            error={{ text: 'Brak połączenia z systemem. Sprawdź sieć i spróbuj ponownie.' }}
            onRetry={() => {}}
          />
          <Loading />
        </div>
      </Sample>
    </Section>
  );
}
