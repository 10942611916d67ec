import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Logger } from '../../platform/logging/logger.js';
import { HallRow } from './hall.entity.js';
import { Halls } from './halls.js';
import { situationOf } from './situation.js';

/** Which session a hall leads: the one a person chose, or the council's session that was opened while it led none. */
@Injectable()
export class HallSessions implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly halls: Halls,
    private readonly live: LiveSessions,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.live.onCommit((sessionId, { state, events }) => {
      if (events.some(({ type }) => type === 'SessionOpened')) void this.takeOpened(sessionId, state);
    });
  }

  /** @param sessionId null: the hall leads none. @throws HttpError 404; 409 for a training session in a real hall or the other way round */
  async choose(person: SignedInPerson, hallId: string, sessionId: string | null): Promise<void> {
    const { training } = await this.halls.row(person, hallId);
    if (sessionId !== null) {
      const state = await this.live.stateOf(sessionId);
      if (state.status === 'none') throw new HttpError(404, unknownSession);
      if (state.header.training !== training) throw new HttpError(409, otherPurpose);
    }
    await this.dataSource.getRepository(HallRow).update({ hallId }, { sessionId });
    this.halls.tell(hallId);
  }

  /** @returns null when the hall leads no session, or one whose log cannot be read now */
  async situation(sessionId: string | null): Promise<Situation | null> {
    if (sessionId === null) return null;
    try {
      const state = await this.live.stateOf(sessionId);
      return state.status === 'none' ? null : situationOf(sessionId, state);
    } catch (error) {
      this.logger.warn({ error, sessionId }, 'The hall’s session cannot be read');
      return null;
    }
  }

  private async takeOpened(sessionId: string, state: SessionState): Promise<void> {
    const { training, committees } = state.header;
    if (committees) return;
    try {
      const rows = this.dataSource.getRepository(HallRow);
      for (const { hallId, sessionId: led } of await rows.findBy({ training })) {
        if (led === sessionId) continue;
        const free = led === null || (await this.live.stateOf(led)).status === 'closed';
        // Two hubs hear of the opening; both write the same.
        const { affected } = free ? await rows.update({ hallId, sessionId: led ?? IsNull() }, { sessionId }) : {};
        if (affected) this.halls.tell(hallId);
      }
    } catch (error) {
      this.logger.warn({ error, sessionId }, 'No hall could be told of the opened session; the operator can choose it');
    }
  }
}

const unknownSession = { code: 'unknown-session', text: 'Nie ma takich obrad.' };
const otherPurpose = {
  code: 'other-purpose',
  text: 'Sala szkoleniowa prowadzi tylko sesje szkoleniowe, a prawdziwa tylko prawdziwe.',
};
