import { Injectable } from '@nestjs/common';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { roman } from '../../../../core/src/council/roman.js';
import { type Instant, plusMs } from '../../../../core/src/kernel/instant.js';
import { formatHour, localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { defaultRules, type SessionRules } from '../../../../core/src/session/rules.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { renderDraftResolution } from '../../pdf/draft-resolution.js';
import { Committees } from '../committees/index.js';
import { Documents } from '../documents/index.js';
import { Convening, Meetings, SessionIndex } from '../meetings/index.js';
import { type PrintedDraft, pastAgenda, upcomingAgenda } from './content/agendas.js';
import { draftsForOpinion, sittingAgenda, sittingOfDemo } from './content/committee-sitting.js';
import { type DemoDraft, printedDraft } from './content/demo-draft.js';
import { municipality } from './content/municipality.js';
import { pastDrafts } from './content/past-drafts.js';
import { upcomingDrafts } from './content/upcoming-drafts.js';
import type { DemoCouncil } from './demo-accounts.js';
import { playPastSession } from './play-past-session.js';
import { PlayedSession } from './played-session.js';

const pastNumber = 21;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A draft and its bytes as a PDF. */
export interface PrintedPdf {
  readonly draft: DemoDraft;
  readonly pdf: Uint8Array;
}

export interface DemoPapers {
  readonly past: readonly PrintedPdf[];
  readonly upcoming: readonly PrintedPdf[];
  readonly forOpinion: readonly PrintedPdf[];
}

/** All drafts of the demo as real PDFs. */
export async function printPapers(now: Instant): Promise<DemoPapers> {
  const year = Number(localDay(now).slice(0, 4));
  return {
    past: await print(pastDrafts(year), now),
    upcoming: await print(upcomingDrafts(year), now),
    forOpinion: await print(draftsForOpinion(year), now),
  };
}

/** The two sessions of the demo, one that is over and one that waits for its opening, and a committee that sits tomorrow. */
@Injectable()
export class DemoSessions {
  constructor(
    private readonly documents: Documents,
    private readonly meetings: Meetings,
    private readonly convening: Convening,
    private readonly live: LiveSessions,
    private readonly index: SessionIndex,
    private readonly committees: Committees,
  ) {}

  /** Played through the same door as every other: its log is a real one. */
  async playPast(council: DemoCouncil, papers: DemoPapers, now: Instant): Promise<void> {
    const agenda = pastAgenda(await this.upload(council, papers.past), nameOf(pastNumber - 1));
    const sessionId = await this.convene(council, pastNumber, now, agenda);
    const state = await this.live.stateOf(sessionId);
    await playPastSession(new PlayedSession(this.live, sessionId, state, council.personIds));
    await this.index.refresh(sessionId);
  }

  /** For the next full hour of the day, so that whoever tries the demo can open it. */
  async conveneUpcoming(council: DemoCouncil, papers: DemoPapers, now: Instant): Promise<void> {
    const agenda = upcomingAgenda(await this.upload(council, papers.upcoming), nameOf(pastNumber));
    await this.convene(council, pastNumber + 1, nextHourOfDay(now), agenda, { ...defaultRules, guidedItems: true });
  }

  /** K-01: the committee opines on drafts the council has not seen yet. */
  async conveneSitting({ office, termId }: DemoCouncil, papers: DemoPapers, now: Instant): Promise<void> {
    const { committee, title, time } = sittingOfDemo;
    const [sits] = (await this.committees.list(office, termId)).filter(({ name }) => name === committee);
    if (!sits) throw new Error(`The demo council has no ${committee}`);
    const header = { number: 1, title, date: localDay(plusMs(now, dayMs)), time, place: municipality.hall };
    const agenda = sittingAgenda(await this.upload({ office }, papers.forOpinion));
    const committeeIds = [sits.committeeId];
    const { sessionId } = await this.meetings.create(office, {
      termId,
      header,
      agenda,
      rules: defaultRules,
      committeeIds,
    });
    await this.convening.convene(office, sessionId);
  }

  private async convene(
    { office, termId }: DemoCouncil,
    number: number,
    begins: Instant,
    agenda: readonly ItemDraft[],
    rules: SessionRules = defaultRules,
  ): Promise<string> {
    const header = {
      number,
      title: `${roman(number)} sesja ${municipality.councilNameGenitive}`,
      date: localDay(begins),
      time: formatHour(begins),
      place: municipality.hall,
    };
    const { sessionId } = await this.meetings.create(office, { termId, header, agenda, rules });
    await this.convening.convene(office, sessionId);
    return sessionId;
  }

  private upload({ office }: Pick<DemoCouncil, 'office'>, papers: readonly PrintedPdf[]): Promise<PrintedDraft[]> {
    return Promise.all(
      papers.map(async ({ draft, pdf }) => {
        const name = { title: `Projekt uchwały ${draft.subject}`, fileName: `druk-${draft.draftNo}.pdf` };
        return { draft, document: await this.documents.upload(office, name, once(pdf)) };
      }),
    );
  }
}

function print(drafts: readonly DemoDraft[], now: Instant): Promise<PrintedPdf[]> {
  return Promise.all(
    drafts.map(async (draft) => ({ draft, pdf: await renderDraftResolution(printedDraft(draft, new Date(now))) })),
  );
}

/** Bytes as what an upload reads. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The next full hour between 8:00 and 18:00: councils sleep at night. */
function nextHourOfDay(now: Instant): Instant {
  let hour = plusMs(now, hourMs - (Date.parse(now) % hourMs));
  while (formatHour(hour) < '08:00' || formatHour(hour) > '18:00') hour = plusMs(hour, hourMs);
  return hour;
}

/** `XX sesji`, in the genitive. */
function nameOf(number: number): string {
  return `${roman(number)} sesji`;
}
