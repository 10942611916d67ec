import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Logger } from '../../platform/logging/logger.js';
import { MemberRow } from './member.entity.js';

/** The register of members follows oaths and mandates of the sessions: the next session starts from the roll as it stands now. */
@Injectable()
export class RollFollower implements OnModuleInit {
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.live.onCommit((_sessionId, { state, events, writtenHere }) => {
      // With several hubs the one that wrote the event writes the register.
      if (!writtenHere) return;
      const members = new Set(state.council.members.map(({ memberId }) => memberId));
      for (const event of events) {
        const change = changeOf(event);
        if (change && members.has(change.memberId)) this.writing = this.writing.then(() => this.write(event, change));
      }
    });
  }

  private async write(event: StoredEvent, { memberId, part }: RollChange): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        await manager.update(MemberRow, { memberId }, part);
        const { personId: actorId } = event.actor;
        const details = { sessionId: event.sessionId, seq: event.seq, ...part };
        await this.audit.record(manager, { actorId, action: 'member-changed', subject: ['member', memberId], details });
      });
    } catch (error) {
      this.logger.warn(
        { error, memberId, seq: event.seq },
        'The register does not follow the session; the office corrects it',
      );
    }
  }
}

interface RollChange {
  readonly memberId: string;
  readonly part: Partial<Pick<MemberRow, 'sworn' | 'mandate' | 'office'>>;
}

function changeOf(event: StoredEvent): RollChange | undefined {
  switch (event.type) {
    case 'OathTaken':
      return { memberId: event.payload.personId, part: { sworn: true } };
    case 'MandateExpired':
      return { memberId: event.payload.memberId, part: { mandate: 'expired', office: null } };
    default:
      return undefined;
  }
}
