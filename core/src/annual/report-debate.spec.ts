import { describe, expect, it } from 'vitest';
import { simpleVote } from '../testing/agenda-of.js';
import { annualAgenda } from '../testing/annual-agenda.js';
import { councilOf } from '../testing/council-of.js';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { residentsAdmitted, residentsHeard } from './report-debate.js';

const council = {
  ...councilOf(15),
  guests: [
    { personId: 'mayor', fullName: 'Maria Wójcik', role: 'mayor' as const },
    ...Array.from({ length: 20 }, (_, index) => ({
      personId: `r${index + 1}`,
      fullName: `Mieszkaniec ${index + 1}`,
      role: 'resident' as const,
    })),
  ],
};

const debate = () => new Sitting({ agenda: annualAgenda(), council }).underItem(9);
const speaks = (sitting: Sitting, personId: string) => sitting.speaks(personId);
function raised(sitting: Sitting, residents: number, kind: 'procedural' | 'other' = 'procedural', votes = 5) {
  const votingId = sitting.withOpenVoting({ ...simpleVote, kind, subject: 'Zwiększenie liczby mieszkańców' });
  for (let no = 1; no <= votes; no += 1) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  return sitting.when(chair, 'RaiseDebateLimit', { votingId, residents });
}

describe('R-02, art. 28aa ust. 8: fifteen residents unless the council raises the number', () => {
  it('the sixteenth does not get the floor; those heard may speak again, the mayor does not count', () => {
    const sitting = debate();
    speaks(sitting, 'mayor').thenAccepted();
    for (let no = 1; no <= 15; no += 1) speaks(sitting, `r${no}`).thenAccepted();
    speaks(sitting, 'r16').thenRefused('debate-full', { limit: 15 }).onGrounds('art. 28aa ust. 8 u.s.g.');
    speaks(sitting, 'r3').thenAccepted();
    sitting.when(operator, 'RequestFloor', { personId: 'r16', kind: 'speech' }).thenAccepted();
    sitting.when(chair, 'GrantFloor', { requestId: sitting.lastId }).thenRefused('debate-full');
    expect(residentsHeard(sitting.state)).toHaveLength(15);
  });

  it('R-05: raised by the simple majority, each vote once and never downwards', () => {
    const sitting = debate();
    for (let no = 1; no <= 15; no += 1) speaks(sitting, `r${no}`).thenAccepted();
    raised(sitting, 15).thenRefused('debate-raise-too-low', { limit: 15 });
    raised(sitting, 20).thenAccepted();
    const { votingId } = sitting.state.debateRaises[0] ?? { votingId: '' };
    sitting.when(chair, 'RaiseDebateLimit', { votingId, residents: 30 }).thenRefused('debate-raise-not-adopted');
    expect(residentsAdmitted(sitting.state)).toBe(20);
    speaks(sitting, 'r16').thenAccepted();
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Błędny tekst' }).thenAccepted();
    speaks(sitting, 'r17').thenRefused('debate-full', { limit: 15 });
  });

  it('R-05: not by a vote that failed or was not on the procedure, nor by one under another item', () => {
    raised(debate(), 20, 'procedural', 0).thenRefused('debate-raise-not-adopted');
    raised(debate(), 20, 'other').thenRefused('debate-raise-not-adopted');
    const elsewhere = new Sitting({ agenda: annualAgenda(), council }).opened(9);
    elsewhere.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    raised(elsewhere, 20).thenRefused('debate-raise-not-adopted');
  });

  it('under other items residents speak as the chair lets them', () => {
    const sitting = new Sitting({ agenda: annualAgenda(), council }).opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    for (let no = 1; no <= 16; no += 1) speaks(sitting, `r${no}`).thenAccepted();
    expect(residentsHeard(sitting.state)).toEqual([]);
  });
});
