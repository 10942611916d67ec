import { Injectable } from '@nestjs/common';
import { isCommitteeSitting } from '../../../../../core/src/committees/committee.js';
import { openVoting, type SessionState } from '../../../../../core/src/session/state.js';
import {
  type ListLayout,
  type PageData,
  type PageOf,
  type SessionNames,
  sessionToFollow,
} from '../../../../../portal/src/server-entry.js';
import type { SessionSummary } from '../../../../../protocol/src/http/sessions.js';
import { headerOf } from '../../../live-session/views/hall-view.js';
import { HttpError } from '../../../platform/errors/http-error.js';
import { PublicCommittees } from '../../committees/index.js';
import { PublicInterpellations } from '../../interpellations/index.js';
import { Results } from '../../results/index.js';
import { VoteSheets } from '../../vote-sheets/index.js';
import { PublicSessions } from '../public-sessions.js';
import type { PageContent } from './page-printer.js';

/** How many votes of the last session the home page names. */
const lastVotes = 5;

/** Gathers what each public page shows. Every method throws HttpError 404 for what the public may not see. */
@Injectable()
export class PageContents {
  constructor(
    private readonly publicSessions: PublicSessions,
    private readonly results: Results,
    private readonly voteSheets: VoteSheets,
    private readonly published: PublicInterpellations,
    private readonly committees: PublicCommittees,
  ) {}

  async home(): Promise<PageContent> {
    const sessions = await this.publicSessions.list();
    const next = sessionToFollow(sessions);
    return {
      ...councilOf(sessions),
      data: {
        page: 'home',
        sessions,
        followed: next ? await this.publicSessions.momentOf(next.sessionId) : null,
        lastResults: await this.lastResults(sessions),
        committees: await this.committeesOf(newestOf(sessions)),
      },
    };
  }

  async sessions(): Promise<PageContent> {
    const sessions = await this.publicSessions.list();
    return { ...councilOf(sessions), data: { page: 'sessions', sessions } };
  }

  async session(sessionId: string): Promise<PageContent> {
    const followed = await this.publicSessions.momentOf(sessionId);
    const { councilName, training } = followed.view.header;
    return { councilName, training, data: { page: 'session', followed } };
  }

  async voting(sessionId: string, no: string, layout: ListLayout): Promise<PageContent> {
    const state = await this.publicSessions.stateOf(sessionId);
    if (!/^[1-9]\d{0,5}$/.test(no)) throw new HttpError(404, { code: 'not-found', text: 'Nie ma takiego głosowania.' });
    const record = await this.results.voting(sessionId, Number(no));
    const numbers = (await this.results.votings(sessionId)).map((voting) => voting.no);
    const scans = await this.voteSheets.publicScans(sessionId, record.no);
    return ofSession(sessionId, state, (session) => ({ page: 'voting', session, record, layout, numbers, scans }));
  }

  async speeches(sessionId: string): Promise<PageContent> {
    const state = await this.publicSessions.stateOf(sessionId);
    const record = await this.results.debate(sessionId);
    return ofSession(sessionId, state, (session) => ({ page: 'speeches', session, record }));
  }

  async log(sessionId: string): Promise<PageContent> {
    const state = await this.publicSessions.stateOf(sessionId);
    const last = (await this.results.log(sessionId)).at(-1);
    if (!last) throw new Error(`The log of ${sessionId} is empty although the session was convened`);
    const head = { seq: last.seq, hash: last.hash };
    return ofSession(sessionId, state, (session) => ({
      page: 'log',
      session,
      head,
      votingOpen: openVoting(state) !== undefined,
    }));
  }

  async interpellations(): Promise<PageContent> {
    const entries = await this.published.list();
    return { ...councilOf(await this.publicSessions.list()), data: { page: 'interpellations', entries } };
  }

  async interpellation(id: string): Promise<PageContent> {
    const entry = await this.published.get(id);
    return { councilName: entry.councilName, training: entry.training, data: { page: 'interpellation', entry } };
  }

  async committee(committeeId: string): Promise<PageContent> {
    const committee = await this.committees.get(committeeId);
    const sittings = await this.publicSessions.ofCommittee(committeeId);
    const { councilName, training } = committee;
    return { councilName, training, data: { page: 'committee', committee, sittings } };
  }

  async statement(page: 'privacy' | 'accessibility'): Promise<PageContent> {
    return { ...councilOf(await this.publicSessions.list()), data: { page } };
  }

  private async committeesOf(newest: SessionSummary | undefined): Promise<PageOf<'home'>['committees']> {
    return newest ? this.committees.list(newest.termId) : [];
  }

  private async lastResults(sessions: readonly SessionSummary[]): Promise<LastResults> {
    const closed = sessions
      .filter(({ status, votings }) => status === 'closed' && votings > 0)
      .reduce<SessionSummary | undefined>((last, each) => (last && last.date > each.date ? last : each), undefined);
    if (!closed) return null;
    const votings = await this.results.votings(closed.sessionId);
    return { session: closed, votings: votings.slice(-lastVotes).reverse() };
  }
}

type LastResults = PageOf<'home'>['lastResults'];

function ofSession(sessionId: string, state: SessionState, data: (session: SessionNames) => PageData): PageContent {
  const { roman, title, date, councilName, training } = headerOf(sessionId, state);
  const ofCommittees = isCommitteeSitting(state.header);
  return {
    councilName,
    training,
    data: data({ sessionId, roman, title, date, councilName, training, ofCommittees }),
  };
}

/** The council whose pages these are: that of the newest session. Pages stand under the training banner when nothing else is on them. */
function councilOf(sessions: readonly SessionSummary[]): Pick<PageContent, 'councilName' | 'training'> {
  const newest = newestOf(sessions);
  return {
    councilName: newest?.councilName ?? null,
    training: sessions.length > 0 && sessions.every((session) => session.training),
  };
}

function newestOf(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  return sessions.reduce<SessionSummary | undefined>(
    (last, each) => (last && last.date >= each.date ? last : each),
    undefined,
  );
}
