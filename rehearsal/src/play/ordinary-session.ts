import type { Choice, Tally, VotingOutcome } from '../../../core/src/voting/voting.js';
import { RehearsalFailure } from '../failure.js';
import type { Person } from '../people/person.js';
import type { Stage } from './stage.js';
import { castBallots, compare, conductVote, type Expected, type Mismatch } from './votes.js';

/**
 * A whole ordinary session: check-in, quorum, agenda, speakers, a vote of each majority, a councillor whose network drops in
 * mid-vote, a late-comer, somebody who leaves, an exclusion, recess, close.
 */
export async function playOrdinarySession(stage: Stage): Promise<{ votes: number; mismatches: Mismatch[] }> {
  const play = new OrdinarySession(stage);
  await play.gathering();
  await play.agendaChange();
  await play.minutes();
  await play.speakers();
  await play.resolutionWithDroppedNetwork();
  await play.loanWithExclusion();
  await play.recess();
  await play.referendumWithLateComer();
  await play.stanceAfterSomebodyLeft();
  await play.closing();
  return { votes: play.votes, mismatches: play.mismatches };
}

class OrdinarySession {
  readonly mismatches: Mismatch[] = [];
  votes = 0;
  private readonly seats: number;
  /** The last seat comes late, the one before it leaves early. */
  private readonly late: Person;
  private readonly early: Person;

  constructor(private readonly stage: Stage) {
    const { councillors } = stage;
    this.seats = councillors.length;
    const [early, late] = councillors.slice(-2);
    if (!early || !late) throw new RehearsalFailure('Próba potrzebuje co najmniej pięciu radnych.');
    this.early = early;
    this.late = late;
  }

  async gathering(): Promise<void> {
    const { stage, late } = this;
    stage.account.title('Otwarcie');
    const required = stage.chair.view.quorum.required;
    const onTime = stage.councillors.filter((person) => person !== late);
    await this.checkIn(onTime.slice(0, required - 1));
    await stage.chair.isRefused('OpenSession', {}, 'no-quorum');
    stage.account.line(`Obecnych ${required - 1}, wymaganych ${required}: otwarcie odmówione.`);
    await this.checkIn(onTime.slice(required - 1));
    await stage.chair.until('kworum', ({ view }) => view?.quorum.present === onTime.length);
    await stage.wall.shows('kworum', ({ quorum }) => quorum.met && quorum.present === onTime.length);
    await stage.chair.orders('OpenSession', {});
    await stage.chair.orders('CheckQuorum', {}, false);
    await this.goTo('1');
    stage.account.line(`Sesja otwarta. Kworum: ${onTime.length}/${this.seats}.`);
  }

  async agendaChange(): Promise<void> {
    const { stage } = this;
    stage.account.title('Zmiana porządku obrad – bezwzględna większość ustawowego składu');
    await this.goTo('2');
    const needed = Math.floor(this.seats / 2) + 1;
    await this.vote(spread(this.present, { for: needed - 1, against: 0 }), 'not-adopted');
  }

  async minutes(): Promise<void> {
    this.stage.account.title('Przyjęcie protokołu – zwykła większość');
    await this.goTo('3');
    await this.vote(spread(this.present, { for: this.present.length, against: 0 }), 'adopted');
  }

  async speakers(): Promise<void> {
    const { stage } = this;
    stage.account.title('Mówcy');
    await this.goTo('4');
    const [, first, second, third] = stage.councillors;
    if (!first || !second || !third) return;
    await first.orders('RequestFloor', { kind: 'speech', personId: null });
    await second.orders('RequestFloor', { kind: 'speech', personId: null });
    await third.orders('RequestFloor', { kind: 'formal-motion', personId: null });
    await first.isRefused('RequestFloor', { kind: 'speech', personId: null }, 'request-already-pending');
    await stage.chair.until('trzy zgłoszenia', ({ view }) => view?.floor.queue.length === 3);
    const { queue } = stage.chair.view.floor;
    if (queue[0]?.personId !== third.memberId)
      throw new RehearsalFailure('Wniosek formalny nie jest pierwszy w kolejce (L-02).');
    for (const [at, { requestId, fullName }] of queue.entries()) {
      await stage.chair.orders('GrantFloor', { requestId, endsSpeech: queue[at - 1]?.requestId });
      await stage.wall.shows(`mówca ${fullName}`, ({ floor }) => floor.speaker?.requestId === requestId);
      stage.account.line(`Głos ma: ${fullName}.`);
      await stage.pause(20);
    }
    await stage.chair.orders('ExtendFloor', { byMs: 60_000 });
    await stage.chair.orders('CloseSpeakerList', {});
    await first.isRefused('RequestFloor', { kind: 'speech', personId: null }, 'speaker-list-closed');
    await second.orders('EndFloor', {});
  }

  async resolutionWithDroppedNetwork(): Promise<void> {
    const { stage } = this;
    stage.account.title('Uchwała – zwykła większość; jednemu radnemu pada sieć');
    await this.goTo('5');
    const choices = spread(this.present, { for: Math.floor(this.present.length / 2), against: 2 });
    const dropped = this.present.find(
      (person) => choices.get(person.memberId ?? '') === 'for' && person !== stage.chair,
    );
    if (!dropped) throw new RehearsalFailure('Brak radnego do próby sieci.');
    await this.vote(choices, 'adopted', async (votingId) => {
      dropped.loses();
      const waiting = dropped.orders('CastBallot', { votingId, choice: 'for' });
      await castBallots(stage, votingId, without(choices, dropped));
      await stage.chair.until('brakuje jednego głosu', ({ view }) => view?.notVoted.length === 1);
      const { present } = stage.chair.view.quorum;
      if (present !== this.present.length) throw new RehearsalFailure('Utrata sieci zmieniła obecność (S-23).');
      stage.account.line(`${dropped.name}: sieć padła, głos czeka na wysłanie; obecność bez zmian.`);
      dropped.regains();
      await waiting;
      stage.account.line(`${dropped.name}: sieć wróciła, głos przyjęty.`);
    });
  }

  async loanWithExclusion(): Promise<void> {
    const { stage } = this;
    stage.account.title('Pożyczka – bezwzględna większość głosów; jeden radny wyłączony, jeden zmienia głos');
    await this.goTo('6');
    const [, excluded, changer] = this.present;
    if (!excluded?.memberId || !changer?.memberId) return;
    const { memberId } = excluded;
    const voters = this.present.filter((person) => person !== excluded);
    const choices = spread(voters, { for: Math.floor(voters.length / 2), against: Math.ceil(voters.length / 4) });
    choices.set(changer.memberId, 'for');
    await this.vote(
      choices,
      outcomeOfVotes(choices),
      async (votingId) => {
        await excluded.isRefused('CastBallot', { votingId, choice: 'for' }, 'excluded-from-voting');
        await changer.until('karta', ({ own }) => own?.ballot?.votingId === votingId);
        await changer.orders('CastBallot', { votingId, choice: 'against' });
        await castBallots(stage, votingId, choices);
      },
      async (votingId) => {
        await excluded.orders('ExcludeMember', { votingId, memberId, reason: 'Jest członkiem zarządu wnioskodawcy.' });
        stage.account.line(`${excluded.name}: wyłączenie (art. 25a).`);
      },
      1,
    );
    await voters[0]?.isRefused('CastBallot', { votingId: this.lastVotingId, choice: 'against' }, 'voting-closed');
  }

  async recess(): Promise<void> {
    const { stage } = this;
    stage.account.title('Przerwa');
    await stage.chair.orders('StartRecess', {
      resumeAt: new Date(Date.now() + 900_000).toISOString(),
      reason: 'Przerwa techniczna',
    });
    await stage.wall.shows('przerwa', ({ scene }) => scene === 'recess');
    await stage.pause(60);
    await stage.chair.orders('EndRecess', {});
  }

  async referendumWithLateComer(): Promise<void> {
    const { stage, late } = this;
    stage.account.title('Referendum – 3/5 ustawowego składu; ktoś wchodzi w trakcie głosowania');
    await this.goTo('7');
    const memberId = late.memberId ?? '';
    const needed = Math.ceil((this.seats * 3) / 5);
    const choices = spread(this.present, { for: needed - 1, against: 0 });
    await late.isRefused('RequestFloor', { kind: 'speech', personId: null }, 'not-present');
    await this.vote(choices, 'adopted', async (votingId) => {
      await castBallots(stage, votingId, choices);
      await stage.operator.orders('RecordAttendance', { memberId, kind: 'entered-late' });
      await late.until('prawo głosu', ({ own }) => own?.ballot?.right === 'may-vote');
      await late.orders('CastBallot', { votingId, choice: 'for' });
      choices.set(memberId, 'for');
      stage.account.line(`${late.name}: spóźnienie, głosuje (S-24).`);
    });
  }

  async stanceAfterSomebodyLeft(): Promise<void> {
    const { stage, early } = this;
    stage.account.title('Stanowisko – 2/3 głosów; ktoś opuścił obrady');
    await this.goTo('8');
    await stage.operator.orders('RecordAttendance', { memberId: early.memberId ?? '', kind: 'left-early' });
    await stage.chair.until('obecność', ({ view }) => view?.quorum.present === this.seats - 1);
    const silent = this.present.at(-1);
    const voters = this.present.filter((person) => person !== silent);
    const choices = spread(voters, {
      for: Math.ceil((voters.length * 2) / 3),
      against: voters.length - Math.ceil((voters.length * 2) / 3),
    });
    await this.vote(choices, 'adopted');
  }

  async closing(): Promise<void> {
    const { stage } = this;
    stage.account.title('Zamknięcie');
    await this.goTo('9');
    await this.goTo('10');
    await stage.chair.orders('CloseSession', { reason: null });
    await stage.wall.shows('koniec', ({ scene }) => scene === 'closed');
    await stage.chair.isRefused('StartItem', { itemId: 'item-1' }, 'session-closed');
  }

  private lastVotingId = '';

  private get present(): readonly Person[] {
    const present = new Set(this.stage.chair.view.roll.filter((entry) => entry.present).map((entry) => entry.memberId));
    return this.stage.councillors.filter((person) => present.has(person.memberId ?? ''));
  }

  private async checkIn(people: readonly Person[]): Promise<void> {
    await Promise.all(
      people.map((person) => person.orders('RecordAttendance', { memberId: person.memberId ?? '', kind: 'entered' })),
    );
  }

  private async goTo(number: string): Promise<void> {
    const { stage } = this;
    await stage.chair.orders('StartItem', { itemId: `item-${number}` });
    await stage.chair.until(`punkt ${number}`, ({ view }) => view?.agenda.currentItemId === `item-${number}`);
    stage.account.line(
      `Punkt ${number}: ${stage.chair.view.agenda.items.find(({ itemId }) => itemId === `item-${number}`)?.title}`,
    );
    await stage.pause(5);
  }

  private async vote(
    choices: Map<string, Choice>,
    outcome: VotingOutcome,
    during?: (votingId: string) => Promise<void>,
    before?: (votingId: string) => Promise<void>,
    excluded = 0,
  ): Promise<void> {
    const { stage } = this;
    const voting = await conductVote(stage, { choices, during, before });
    const present = this.present.length;
    const expected: Expected = {
      subject: voting.subject,
      outcome,
      tally: tallyOf(choices, { present, excluded, seats: this.seats }),
    };
    const mismatch = compare(expected, voting);
    if (mismatch) this.mismatches.push(mismatch);
    this.votes += 1;
    this.lastVotingId = voting.votingId;
    await stage.wall.shows(
      'wynik',
      (view) => view.voting?.votingId === voting.votingId && view.voting.status === 'announced',
    );
  }
}

/** So many for and against, the rest abstains, in the order of the seats. */
function spread(people: readonly Person[], counts: { for: number; against: number }): Map<string, Choice> {
  return new Map(
    people.map((person, index) => {
      const choice = index < counts.for ? 'for' : index < counts.for + counts.against ? 'against' : 'abstain';
      return [person.memberId ?? '', choice] as const;
    }),
  );
}

function without(choices: ReadonlyMap<string, Choice>, person: Person): Map<string, Choice> {
  return new Map([...choices].filter(([memberId]) => memberId !== person.memberId));
}

/** Counted from what the people were told to do, not from anything the hub said. */
function tallyOf(
  choices: ReadonlyMap<string, Choice>,
  hall: { readonly present: number; readonly excluded: number; readonly seats: number },
): Tally {
  const count = (choice: Choice) => [...choices.values()].filter((cast) => cast === choice).length;
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    notVoted: hall.present - hall.excluded - choices.size,
    absent: hall.seats - hall.present,
    excluded: hall.excluded,
  };
}

/** Absolute majority of votes: more than all other valid votes together. */
function outcomeOfVotes(choices: ReadonlyMap<string, Choice>): VotingOutcome {
  const cast = [...choices.values()];
  return cast.filter((choice) => choice === 'for').length * 2 > cast.length ? 'adopted' : 'not-adopted';
}
