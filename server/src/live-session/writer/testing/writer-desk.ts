import { randomUUID } from 'node:crypto';
import type { CommandOf, CommandType } from '../../../../../core/src/session/commands.js';
import type { Actor } from '../../../../../core/src/session/events.js';
import { defaultRules } from '../../../../../core/src/session/rules.js';
import { agendaOf } from '../../../../../core/src/testing/agenda-of.js';
import { councilOf } from '../../../../../core/src/testing/council-of.js';
import { chair, councillor, office } from '../../../../../core/src/testing/people.js';
import { header, sessionId } from '../../../../../core/src/testing/sitting.js';
import type { CommandAck } from '../../../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../../../protocol/src/session/commands.js';
import { type CommittedBatch, SessionWriter } from '../session-writer.js';
import { FaultyLog } from './faulty-log.js';

/** A session's writer on a faulty log, and everybody who orders something of it. */
export class WriterDesk {
  readonly log = new FaultyLog();
  readonly batches: CommittedBatch[] = [];
  readonly complaints: string[] = [];
  /** Hears of each commit; a test may let it throw. */
  listener: (batch: CommittedBatch) => void = () => undefined;
  writer = this.newWriter();

  newWriter(): SessionWriter {
    const complain = (_fields: object, message: string) => this.complaints.push(message);
    const logger = { debug: () => undefined, info: () => undefined, warn: complain, error: complain };
    const clock = { now: () => new Date().toISOString() };
    return new SessionWriter(sessionId, this.log.parts, clock, logger, (batch) => {
      this.batches.push(batch);
      this.listener(batch);
    });
  }

  order<Type extends CommandType>(
    actor: Actor,
    type: Type,
    payload: CommandOf<Type>['payload'],
    id: string = randomUUID(),
  ): Promise<CommandAck> {
    return this.writer.execute({ id, sessionId, type, payload } as unknown as CommandEnvelope, actor);
  }

  /** Convened, all present, opened, item in progress, a vote open. @returns its id */
  async withOpenVote(seats: number): Promise<string> {
    const council = councilOf(seats);
    await this.order(office, 'PrepareSession', { header, council, agenda: agendaOf(3), rules: defaultRules });
    await this.order(office, 'ConveneSession', {});
    await Promise.all(
      council.members.map(({ memberId, seatNo }) =>
        this.order(councillor(seatNo), 'RecordAttendance', { memberId, kind: 'entered' }),
      ),
    );
    await this.order(chair, 'OpenSession', {});
    await this.order(chair, 'StartItem', { itemId: 'i2' });
    const votingId = randomUUID();
    const vote = { subject: 'Uchwała', kind: 'resolution', majority: { kind: 'simple' }, basis: 'art. 14' } as const;
    await this.order(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...vote }, votingId);
    await this.order(chair, 'OpenVoting', { votingId, acceptUnreachable: false });
    return votingId;
  }
}
