import type { CommandOf, SessionCommand } from '../../../core/src/session/commands.js';
import type { NextStep } from '../../../core/src/session/next-step.js';
import { orderOfStep } from '../../../core/src/session/step-order.js';
import type { Choice, Tally, VotingOutcome } from '../../../core/src/voting/voting.js';
import type { VotingPart } from '../../../protocol/src/views/parts.js';
import type { ChairView, HallView } from '../../../protocol/src/views/views.js';
import { RehearsalFailure } from '../failure.js';
import { Person } from '../people/person.js';
import { expectedOutcome } from './expected-outcome.js';
import type { Stage } from './stage.js';
import { castBallots, compare, type Mismatch } from './votes.js';

type StepKind = NextStep['kind'];

/** What the people of a play do when it is their turn. */
export interface Plan {
  /** How those who may vote vote; who is left out does not. Everybody for, where there is none. */
  readonly ballots?: (voting: VotingPart, voters: readonly string[]) => ReadonlyMap<string, Choice>;
  /** Something that happens before a step is taken. @returns true when it took the step itself */
  readonly before?: Partial<Record<StepKind, (leader: Leader) => Promise<boolean>>>;
}

/**
 * Leads a session by the one primary button of the console and nothing else, from what the console shows. Counts every vote apart from
 * the hub, from what the people were told to do.
 */
export class Leader {
  readonly mismatches: Mismatch[] = [];
  votes = 0;
  /** Whoever presides at the moment, at a console. */
  presider: Person<ChairView>;

  constructor(
    readonly stage: Stage,
    private readonly plan: Plan = {},
  ) {
    this.presider = stage.chair;
  }

  get view(): ChairView {
    return this.presider.view;
  }

  /** Presses until the session is closed. @throws RehearsalFailure when the button waits for something the play does not bring */
  async leadsToTheEnd(): Promise<void> {
    for (let presses = 0; presses < 600; presses += 1) {
      if (this.view.header.status === 'closed') return;
      await this.presses();
    }
    throw new RehearsalFailure('Sesja się nie kończy.');
  }

  /** Takes the next step, whatever it is. */
  async presses(): Promise<void> {
    const { kind } = this.view.nextStep;
    if (await this.plan.before?.[kind]?.(this)) return;
    const step = this.view.nextStep;
    if (step.kind === 'close-voting') await this.everybodyVotes();
    const command = orderOf(step, this.view);
    if (!command) throw new RehearsalFailure(`Krok „${step.kind}" czeka na coś, czego próba nie przewiduje.`);
    await this.orders(this.presider, command.type, command.payload as never);
    if (step.kind === 'announce-voting') this.counts(step.votingId);
    if (step.kind === 'start-item') this.tellsItem();
  }

  /** Orders something and waits until the presider sees it. @returns the id of what it made */
  async orders<Type extends SessionCommand['type']>(
    person: Person,
    type: Type,
    payload: CommandOf<Type>['payload'],
  ): Promise<string> {
    const ack = await person.orders(type, payload);
    await this.presider.until(type, ({ seq }) => seq >= ack.seq);
    return ack.commandId;
  }

  /** A vote from preparing to announcing, beside the planned ones. @returns its id */
  async votesOn(payload: CommandOf<'PrepareVoting'>['payload']): Promise<string> {
    const votingId = await this.orders(this.presider, 'PrepareVoting', payload);
    const isOver = () => !['prepared', 'open', 'closed'].includes(this.statusOf(votingId));
    while (!isOver()) await this.presses();
    return votingId;
  }

  statusOf(votingId: string): string {
    const { voting, results } = this.view;
    if (voting?.votingId === votingId) return voting.status;
    return results.find((past) => past.votingId === votingId)?.status ?? 'unknown';
  }

  get present(): readonly Person<HallView>[] {
    const present = new Set(this.view.roll.filter((entry) => entry.present).map(({ memberId }) => memberId));
    return this.stage.councillors.filter(({ memberId }) => memberId !== null && present.has(memberId));
  }

  /** Checks in so many, the presider first. */
  async gathers(count = this.stage.councillors.length): Promise<void> {
    for (const person of this.stage.councillors.slice(0, count)) {
      const entry = { memberId: person.memberId ?? '', kind: 'entered' as const };
      await this.orders(person, 'RecordAttendance', entry);
    }
  }

  /** Somebody else presides from now on, at a console of their own (S-10, S-11). */
  async isFollowedBy(person: Person): Promise<void> {
    const place = { sessionId: this.stage.sessionId, audience: 'chair' as const };
    const console = new Person<ChairView>(person.name, person.memberId, person.http, place, this.stage.stopwatch);
    await console.sitsDown();
    if (this.presider !== this.stage.chair) this.presider.leaves();
    this.presider = console;
    this.stage.account.line(`Obrady prowadzi: ${person.name}.`);
  }

  private planned = new Map<string, ReadonlyMap<string, Choice>>();

  private async everybodyVotes(): Promise<void> {
    const { voting, roll } = this.view;
    if (voting?.status !== 'open') return;
    const body = this.view.committees?.find(({ committeeId }) => committeeId === voting.committeeId)?.memberIds;
    const excluded = new Set(this.view.votingOutlook?.excluded.map(({ memberId }) => memberId));
    const voters = roll
      .filter(({ memberId, present }) => present && !excluded.has(memberId) && (!body || body.includes(memberId)))
      .map(({ memberId }) => memberId);
    const choices = this.plan.ballots?.(voting, voters) ?? new Map(voters.map((id) => [id, 'for' as const]));
    this.planned.set(voting.votingId, choices);
    await castBallots(this.stage, voting.votingId, choices);
    await this.presider.until('wszystkie głosy', ({ view }) => (view?.voting?.cast ?? 0) >= choices.size);
  }

  /** Compares the announced result with what the people did. */
  private counts(votingId: string): void {
    const { voting, header, committees } = this.view;
    const choices = this.planned.get(votingId);
    if (voting?.votingId !== votingId || !choices) return;
    this.votes += 1;
    this.stage.account.line(`Głosowanie nr ${voting.no}: ${voting.subject} – ${voting.result?.formula ?? ''}`);
    const found = voting.result?.tally;
    if (!found) return;
    const cast = (choice: Choice) => [...choices.values()].filter((given) => given === choice).length;
    const tally: Tally = { ...found, for: cast('for'), against: cast('against'), abstain: cast('abstain') };
    const body = committees?.find(({ committeeId }) => committeeId === voting.committeeId);
    const size = body?.memberIds.length ?? header.statutorySize;
    const outcome: VotingOutcome = expectedOutcome(voting.majority, tally, size);
    const mismatch = compare({ subject: voting.subject, tally, outcome: outcome as 'adopted' | 'not-adopted' }, voting);
    if (mismatch) this.mismatches.push(mismatch);
  }

  private tellsItem(): void {
    const { items, currentItemId } = this.view.agenda;
    const item = items.find(({ itemId }) => itemId === currentItemId);
    if (item) this.stage.account.line(`Punkt ${item.number}: ${item.title}`);
  }
}

/** What the console's button orders; null where it waits for people or for words only they can say. */
function orderOf(step: NextStep, { agenda, drafts }: ChairView): SessionCommand | null {
  switch (step.kind) {
    case 'prepare-voting': {
      const item = agenda.items.find(({ itemId }) => itemId === step.itemId);
      if (!item?.vote) return null;
      const { subject, kind, majority, basis, matter } = item.vote;
      const documentIds = item.documents.map(({ documentId }) => documentId);
      const terms = { subject, kind, majority, basis, ...(matter ? { matter } : {}) };
      const body = step.committeeId ? { committeeId: step.committeeId } : {};
      return { type: 'PrepareVoting', payload: { itemId: step.itemId, documentIds, ...terms, ...body } };
    }
    case 'vote-amendment': {
      const draft = drafts?.find(({ itemId }) => itemId === step.itemId);
      const subject = `Poprawka do projektu (${draft?.amendments ?? 1})`;
      const terms = { majority: { kind: 'simple' } as const, basis: 'art. 14 ust. 1 u.s.g.' };
      const { itemId, amendmentId } = step;
      return {
        type: 'PrepareVoting',
        payload: { itemId, subject, kind: 'amendment', documentIds: [], amendmentId, ...terms },
      };
    }
    case 'carry-out-motion':
      return step.order ?? { type: 'SettleMotion', payload: { motionId: step.motionId, note: '' } };
    default:
      return orderOfStep(step);
  }
}
