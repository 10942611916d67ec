import { useState } from 'react';
import type { Choice } from '../../../core/src/voting/voting.js';
import { SeatLegend } from '../../src/hall/seat-legend.js';
import { SeatPlan } from '../../src/hall/seat-plan.js';
import { Ballot, type BallotState, type ConfirmedVote } from '../../src/voting/ballot.js';
import { NamedVoteList, tallyOf } from '../../src/voting/named-vote-list.js';
import { NamedVoteRecord } from '../../src/voting/named-vote-record.js';
import { TallyBar } from '../../src/voting/tally-bar.js';
import { TallyFigures } from '../../src/voting/tally-figures.js';
import { Sample, Section } from '../sample.js';
import { presenceStates, sampleRecord, sampleSeats, sampleVotes, voteStates } from '../sample-data.js';

const subject = 'Uchwała w sprawie określenia wysokości stawek podatku od nieruchomości na rok 2027 (druk nr 43)';
const held: ConfirmedVote = { choice: 'for', at: '2026-11-24T13:03:22.000Z' };

export function Voting() {
  return (
    <>
      <Section title="Karta do głosowania">
        <Sample title="Działająca (potwierdza po chwili)">
          <LiveBallot />
        </Sample>
        <StillBallot title="Wysyłanie zmiany" state="sending" value="against" confirmed={held} />
        <StillBallot title="Potwierdzony" state="confirmed" value="for" confirmed={held} />
        <StillBallot title="Niewysłany" state="unsent" value="abstain" confirmed={null} />
        <StillBallot
          title="Odrzucony"
          state="refused"
          value="against"
          confirmed={held}
          refusal="Głosowanie zamknięte – głos nie został przyjęty."
        />
        <StillBallot
          title="Zablokowana"
          state="idle"
          value={null}
          confirmed={null}
          blockedBecause="Jesteś wyłączony/-a z tego głosowania (art. 25a u.s.g.)."
        />
      </Section>
      <Results />
      <Plans />
    </>
  );
}

function LiveBallot() {
  const [value, setValue] = useState<Choice | null>(null);
  const [state, setState] = useState<BallotState>('idle');
  const [confirmed, setConfirmed] = useState<ConfirmedVote | null>(null);
  const cast = (choice: Choice) => {
    setState('sending');
    setTimeout(() => {
      setConfirmed({ choice, at: new Date().toISOString() });
      setState('confirmed');
    }, 600);
  };
  return (
    <Ballot subject={subject} value={value} onChange={setValue} onCast={cast} state={state} confirmed={confirmed} />
  );
}

interface StillBallotProps {
  title: string;
  state: BallotState;
  value: Choice | null;
  confirmed: ConfirmedVote | null;
  refusal?: string;
  blockedBecause?: string;
}

function StillBallot({ title, refusal, ...props }: StillBallotProps) {
  return (
    <Sample title={title}>
      <Ballot
        {...props}
        subject={subject}
        onChange={() => {}}
        onCast={() => {}}
        refusal={refusal ? { text: refusal } : null}
      />
    </Sample>
  );
}

function Results() {
  const tally = tallyOf(sampleVotes);
  return (
    <Section title="Wyniki">
      <Sample title="Liczby i pasek">
        <TallyFigures tally={tally} layout="tiles" />
        <TallyBar tally={tally} required={8} />
        <TallyFigures tally={tally} />
      </Sample>
      <Sample title="Wykaz, układ A">
        <NamedVoteList votes={sampleVotes} layout="groups" headingLevel={4} />
      </Sample>
      <Sample title="Wykaz, układ B z nagłówkiem">
        <NamedVoteRecord record={sampleRecord} layout="table" />
      </Sample>
    </Section>
  );
}

function Plans() {
  const [pressed, setPressed] = useState<number | null>(null);
  return (
    <Section title="Plan miejsc">
      {[15, 21, 34, 45].map((count) => (
        <Sample key={count} title={`Półkole, ${count} miejsc`}>
          <SeatPlan layout="hemicycle" seats={sampleSeats(count, voteStates)} />
        </Sample>
      ))}
      <SeatLegend states={['for', 'against', 'abstain', 'not-voted', 'absent', 'excluded', 'vacant']} />
      {[15, 34].map((count) => (
        <Sample key={count} title={`Rzędy, ${count} miejsc, do naciskania${pressed ? ` (miejsce ${pressed})` : ''}`}>
          <SeatPlan layout="rows" seats={sampleSeats(count, presenceStates)} onSeatPress={setPressed} />
        </Sample>
      ))}
      <SeatLegend states={['present', 'voted', 'absent', 'vacant']} />
    </Section>
  );
}
