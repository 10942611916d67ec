import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { findMember, fullName } from '../../../../core/src/council/council.js';
import { rolesInForce } from '../../../../core/src/session/authority.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import { exclusionWarnings } from '../../../../core/src/voting/exclusion-warnings.js';
import type { ExclusionWarningsView, Interests as Flags } from '../../../../protocol/src/http/interests.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { MemberRow, type Office, Terms } from '../members/index.js';
import { MemberInterestsRow } from './member-interests.entity.js';

/** V-12: profiles of typical conflicts, and the warnings they give. The software warns, the councillor decides (art. 25a). */
@Injectable()
export class Interests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws HttpError 404 `term-unknown`, `member-unknown` */
  async of(office: Office, termId: string, memberId: string): Promise<Flags> {
    const { manager } = this.dataSource;
    await this.mustBeOfTerm(manager, office, termId, memberId);
    const row = await manager.findOneBy(MemberInterestsRow, { memberId });
    return { flags: row?.flags ?? [] };
  }

  /** The audit tells that they changed, and not to what: it is kept for ever. @throws HttpError as `of` */
  async keep(office: Office, termId: string, memberId: string, { flags }: Flags): Promise<Flags> {
    const unique = [...new Set(flags)];
    await this.dataSource.transaction(async (manager) => {
      await this.mustBeOfTerm(manager, office, termId, memberId);
      if (unique.length === 0) await manager.delete(MemberInterestsRow, { memberId });
      else await manager.save(manager.create(MemberInterestsRow, { memberId, flags: unique }));
      await this.audit.record(manager, {
        actorId: office.personId,
        action: 'member-interests-changed',
        subject: ['member', memberId],
        details: { termId },
      });
    });
    return { flags: unique };
  }

  /**
   * The warnings of one item and the votes under it, as this person may know them.
   * @throws HttpError 404 when there is no such item.
   */
  async warnings(person: SignedInPerson, sessionId: string, itemId: string): Promise<ExclusionWarningsView> {
    const state = await this.live.stateOf(sessionId);
    const text = textOf(state, itemId);
    if (text === null) throw new HttpError(404, { code: 'agenda-item-unknown', text: 'Nie ma takiego punktu.' });
    const actor = actorIn(state, person, 'http');
    const leads = rolesInForce(state, actor).some((role) => role === 'chair' || role === 'operator');
    const { members } = state.council;
    const concerned = leads ? members.map(({ memberId }) => memberId) : actor.memberId === null ? [] : [actor.memberId];
    const profiles = await this.dataSource
      .getRepository(MemberInterestsRow)
      .findBy({ memberId: In(concerned.filter(isUuid)) });
    const warnings = exclusionWarnings(profiles, text);
    const named = new Set(warnings.map(({ memberId }) => memberId));
    return {
      own: warnings.flatMap(({ memberId, flag, word }) => (memberId === actor.memberId ? [{ flag, word }] : [])),
      members: leads
        ? [...named].flatMap((memberId) => {
            const member = findMember(state.council, memberId);
            return member ? [{ memberId, fullName: fullName(member) }] : [];
          })
        : [],
    };
  }

  private async mustBeOfTerm(manager: EntityManager, office: Office, termId: string, memberId: string): Promise<void> {
    await this.terms.find(manager, office, termId);
    if (await manager.existsBy(MemberRow, { termId, memberId })) return;
    throw new HttpError(404, { code: 'member-unknown', text: 'Nie ma takiego radnego w tej kadencji.' });
  }
}

/** Title of the item and everything that is or may be put to the vote under it. */
function textOf(state: SessionState, itemId: string): string | null {
  const item = findItem(state, itemId);
  if (!item) return null;
  const votings = state.votings.filter((voting) => voting.itemId === itemId).map(({ subject }) => subject);
  return [item.title, item.vote?.subject ?? '', ...votings].join('\n');
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
