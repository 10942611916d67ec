import type { PublicCommittee } from '../../../protocol/src/http/committee-papers.js';
import type { PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import type { SessionSummary, VotingRecord } from '../../../protocol/src/http/sessions.js';
import type { DebateRecord } from '../../../protocol/src/http/speeches.js';
import type { VoteScan } from '../../../protocol/src/http/vote-sheets.js';
import type { VotingSummary } from '../../../protocol/src/views/parts.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import type { Language } from '../../../web-shared/src/i18n/language.js';

/** A session as the public sees it at one moment of its log. */
export interface FollowedSession {
  readonly view: PublicView;
  readonly seq: number;
  /** The hub's time when the view was made, ISO 8601. */
  readonly serverTime: string;
}

/** Names of one session, for the pages that belong to it. */
export interface SessionNames {
  readonly sessionId: string;
  readonly roman: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly councilName: string;
  readonly training: boolean;
  /** A sitting of committees, known by its title: its number is each committee's own (K-07). */
  readonly ofCommittees?: boolean;
}

/** §11.3: `a` groups with names, `b` a table. */
export type ListLayout = 'a' | 'b';

/** What a page shows; the hub gathers it, the server renders it, the browser takes it over. */
export type PageData =
  | {
      readonly page: 'home';
      readonly sessions: readonly SessionSummary[];
      /** The session that sits now, else the next one. */
      readonly followed: FollowedSession | null;
      /** Votes of the last closed session, the newest first. */
      readonly lastResults: { readonly session: SessionNames; readonly votings: readonly VotingSummary[] } | null;
      /** Those of the council's newest term that sit. */
      readonly committees: readonly Pick<PublicCommittee, 'committeeId' | 'name' | 'kind'>[];
    }
  | { readonly page: 'sessions'; readonly sessions: readonly SessionSummary[] }
  | { readonly page: 'session'; readonly followed: FollowedSession }
  | {
      readonly page: 'voting';
      readonly session: SessionNames;
      readonly record: VotingRecord;
      readonly layout: ListLayout;
      /** Numbers of all counted votes of the session, ascending. */
      readonly numbers: readonly number[];
      /** Signed sheets the office made public (V-15). */
      readonly scans: readonly VoteScan[];
    }
  | { readonly page: 'speeches'; readonly session: SessionNames; readonly record: DebateRecord }
  | {
      readonly page: 'log';
      readonly session: SessionNames;
      /** The last published event and the head of the chain after it. */
      readonly head: { readonly seq: number; readonly hash: string };
      /** While a vote is open the events since its opening are held back (V-08). */
      readonly votingOpen: boolean;
    }
  | { readonly page: 'interpellations'; readonly entries: readonly PublicInterpellation[] }
  | { readonly page: 'interpellation'; readonly entry: PublicInterpellation }
  | {
      readonly page: 'committee';
      readonly committee: PublicCommittee;
      /** The newest first. */
      readonly sittings: readonly SessionSummary[];
    }
  | { readonly page: 'privacy' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'not-found' };

export type PageOf<Name extends PageData['page']> = Extract<PageData, { page: Name }>;

/** A whole page: what it shows and what stands around it. Travels to the browser as JSON. */
export interface Page {
  readonly language: Language;
  /** Address without query, e.g. `/sesje`; empty when there is no such page. */
  readonly path: string;
  /** The address people type, e.g. `https://rada.example.pl`; null when not told. */
  readonly publicUrl: string | null;
  /** Null before any session was convened. */
  readonly councilName: string | null;
  /** Everything on the page belongs to an exercise. */
  readonly training: boolean;
  /** Whether a live page reloads by itself where scripts do not run; the reader may stop it. */
  readonly reloading: boolean;
  readonly data: PageData;
}
