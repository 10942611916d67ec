import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { byPolishName, type Member } from '../../../../core/src/council/council.js';
import { mayOrder } from '../../../../core/src/session/authority.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Newcomer } from '../../../../protocol/src/http/newcomers.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { actorIn } from '../../live-session/actor.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { MemberRow } from '../members/index.js';
import { expectAccepted } from './convening.js';

/** Councillors the office wrote into the term while a session of it goes on: they take their seat in the session's roll. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
  ) {}

  /** Who stands in the term and not in the session's roll. @throws HttpError 403, 404 */
  async of(sessionId: string, person: SignedInPerson): Promise<Newcomer[]> {
    const { newcomers } = await this.find(sessionId, person);
    return newcomers.map(({ memberId, seatNo, firstName, lastName }) => ({ memberId, seatNo, firstName, lastName }));
  }

  /**
   * `GainMandate` with the member as the register has it; nothing of it comes from the caller but the id and the command's id,
   * which a repeated call keeps. @throws HttpError 403, 404, 422 with the rule that is broken, 503
   */
  async seat(sessionId: string, memberId: string, commandId: string, person: SignedInPerson): Promise<void> {
    const { state, newcomers } = await this.find(sessionId, person);
    const row = newcomers.find((candidate) => candidate.memberId === memberId);
    if (!row) throw new HttpError(404, { code: 'member-unknown', text: 'Nie ma takiego radnego w tej kadencji.' });
    const command = {
      id: commandId,
      sessionId,
      type: 'GainMandate',
      payload: { member: memberOf(row, state) },
    } as const;
    expectAccepted(await this.live.execute(command, actorIn(state, person, 'http')));
  }

  private async find(sessionId: string, person: SignedInPerson) {
    const state = await this.live.stateOf(sessionId);
    const [someone] = state.council.members;
    if (!someone) throw new HttpError(404, { code: 'unknown-session', text: 'Nie ma takich obrad.' });
    if (!mayOrder(state, 'GainMandate', actorIn(state, person, 'http')))
      throw new HttpError(403, { code: 'not-permitted', text: 'Brak uprawnień do tej czynności.' });
    const members = this.dataSource.getRepository(MemberRow);
    const seat = await members.findOneBy({ memberId: someone.memberId });
    const rows = seat ? await members.findBy({ termId: seat.termId, mandate: 'active' as const }) : [];
    const known = new Set(state.council.members.map((member) => member.memberId));
    return { state, newcomers: rows.filter((row) => !known.has(row.memberId)).sort(byPolishName) };
  }
}

/** A club founded since the session was prepared is unknown to its log. */
function memberOf(row: MemberRow, { council }: SessionState): Omit<Member, 'office' | 'mandate' | 'sworn'> {
  const { memberId, seatNo, firstName, lastName, seniority } = row;
  const clubId = council.clubs.some((club) => club.clubId === row.clubId) ? row.clubId : null;
  return { memberId, seatNo, firstName, lastName, clubId, ...(seniority === null ? {} : { seniority }) };
}
