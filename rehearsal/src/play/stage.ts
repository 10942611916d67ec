import { randomUUID } from 'node:crypto';
import type { ItemDocument, ItemDraft } from '../../../core/src/agenda/agenda-item.js';
import { defaultRules } from '../../../core/src/session/rules.js';
import type {
  Meeting,
  MeetingInput,
  TrainingCouncil,
  TrainingCouncilInput,
} from '../../../protocol/src/http/office.js';
import type { ChairView, HallView, OperatorView } from '../../../protocol/src/views/views.js';
import type { Account } from '../account.js';
import { RehearsalFailure } from '../failure.js';
import { draftPage } from '../hub/draft-page.js';
import { HubHttp } from '../hub/hub-http.js';
import type { RehearsalOptions } from '../options.js';
import { Person } from '../people/person.js';
import { PublicWatcher } from '../people/public-watcher.js';
import { Stopwatch } from '../people/stopwatch.js';
import { WallScreen } from '../people/wall-screen.js';

/** Everybody who takes part, at their places. */
export interface Stage {
  readonly sessionId: string;
  readonly termId: string;
  readonly office: HubHttp;
  readonly chair: Person<ChairView>;
  readonly operator: Person<OperatorView>;
  /** All seats in the order of the roll; the chair's seat is the chair's own person. */
  readonly councillors: readonly Person<HallView>[];
  readonly wall: WallScreen;
  readonly watchers: readonly PublicWatcher[];
  readonly stopwatch: Stopwatch;
  readonly account: Account;
  /** Waits so long at `--speed 1`. */
  pause(seconds: number): Promise<void>;
}

export interface Casting {
  readonly council: TrainingCouncilInput;
  readonly header: MeetingInput['header'] | ((council: TrainingCouncil) => MeetingInput['header']);
  readonly agenda: readonly (Omit<ItemDraft, 'documents'> & { readonly draft: string | null })[];
  /** Besides the usual rules of a session. */
  readonly rules?: Partial<MeetingInput['rules']>;
  /** What the office does with the council before the notice. @returns what the meeting says besides */
  readonly prepare?: (office: HubHttp, council: TrainingCouncil) => Promise<Partial<MeetingInput>>;
  /** S-11: nobody is chair yet, and nobody sits at the console. */
  readonly withoutChair?: true;
}

/**
 * Creates a training council and its session in the hub, convenes it and brings everybody to their place.
 * @param signIn how people come in; with their password unless told otherwise
 */
export async function setTheStage(
  options: RehearsalOptions,
  casting: Casting,
  account: Account,
  signIn: typeof HubHttp.signIn = HubHttp.signIn,
): Promise<Stage> {
  const { hubUrl } = options;
  const office = await HubHttp.signIn(hubUrl, options.office.username, options.office.password);
  const council = await office.post<TrainingCouncil>('/api/office/trainings/council', casting.council);
  const besides = (await casting.prepare?.(office, council)) ?? {};
  const sessionId = await convene(office, council, casting, besides);
  account.line(
    `${besides.committeeIds ? 'Posiedzenie szkoleniowe zwołane' : 'Sesja szkoleniowa zwołana'}: ${casting.council.councilName}, ${casting.agenda.length} punktów porządku obrad.`,
  );
  const stopwatch = new Stopwatch();
  const operator = new Person<OperatorView>(
    'Operator',
    null,
    await signIn(hubUrl, council.operator.username, council.operator.password),
    { sessionId, audience: 'operator' },
    stopwatch,
  );
  const people = await Promise.all(
    council.members.map(async ({ memberId, firstName, lastName, username, password }) => {
      const http = await signIn(hubUrl, username, password);
      const presides = username === council.chair.username && !casting.withoutChair;
      const audience = presides ? ('chair' as const) : ('hall' as const);
      return new Person<HallView>(
        `${firstName} ${lastName}`.trim(),
        memberId,
        http,
        { sessionId, audience },
        stopwatch,
      );
    }),
  );
  const chairIndex = council.members.findIndex(({ username }) => username === council.chair.username);
  const chair = people[chairIndex] as Person<ChairView> | undefined;
  if (!chair) throw new RehearsalFailure('Rada szkoleniowa nie ma przewodniczącego.');
  await Promise.all([operator, ...people].map((person) => person.sitsDown()));
  const wall = await WallScreen.paired(operator.http, sessionId, stopwatch);
  const watchers = await Promise.all(
    Array.from({ length: options.watchers }, () => PublicWatcher.follows(hubUrl, sessionId)),
  );
  account.line(`Na sali: ${people.length} radnych, operator, ekran; w domach: ${watchers.length} widzów.`);
  const pause = (seconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, (seconds * 1000) / options.speed));
  const { termId } = council;
  return { sessionId, termId, office, chair, operator, councillors: people, wall, watchers, stopwatch, account, pause };
}

/** @param keep leave the council in the office's lists, e.g. to look at it; its log stays in any case. */
export async function strikeTheStage(stage: Stage, keep: boolean): Promise<void> {
  for (const person of [stage.operator, ...stage.councillors]) person.leaves();
  for (const watcher of stage.watchers) watcher.goesAway();
  stage.wall.goesDark();
  if (keep) return;
  await stage.wall.isRemoved();
  await stage.office.delete(`/api/office/trainings/council/${stage.termId}`);
}

/** Enters the session in the office and convenes it. @returns its id */
export async function convene(
  office: HubHttp,
  council: TrainingCouncil,
  casting: Casting,
  besides: Partial<MeetingInput>,
): Promise<string> {
  const { agenda, rules } = casting;
  const header = typeof casting.header === 'function' ? casting.header(council) : casting.header;
  const items = await Promise.all(
    agenda.map(async ({ draft, ...item }) => ({
      ...item,
      documents: draft === null ? [] : [await upload(office, draft, item.number)],
    })),
  );
  const { termId } = council;
  const meeting: MeetingInput = { termId, header, agenda: items, rules: { ...defaultRules, ...rules }, ...besides };
  const { sessionId } = await office.post<Meeting>('/api/office/meetings', meeting);
  await office.post(`/api/office/meetings/${sessionId}/convene`);
  return sessionId;
}

async function upload(office: HubHttp, title: string, number: string): Promise<ItemDocument> {
  const query = new URLSearchParams({ fileName: `projekt-${number}.pdf`, title, training: 'true' });
  return office.put<ItemDocument>(
    `/api/office/documents?${query}`,
    draftPage(`${title} ${randomUUID()}`),
    'application/pdf',
  );
}
