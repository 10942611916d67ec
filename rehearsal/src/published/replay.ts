import type { Choice, Tally } from '../../../core/src/voting/voting.js';
import type { Account } from '../account.js';
import { RehearsalFailure } from '../failure.js';
import type { RehearsalOptions } from '../options.js';
import { type Casting, type Stage, setTheStage } from '../play/stage.js';
import { compare, conductVote, type Mismatch } from '../play/votes.js';
import {
  countCategories,
  type PublishedCategory,
  type PublishedSession,
  type PublishedVote,
} from './published-session.js';

const choiceOf: Readonly<Record<PublishedCategory, Choice | null>> = {
  za: 'for',
  przeciw: 'against',
  wstrzymal_sie: 'abstain',
  brak_glosu: null,
  nieobecni: null,
};

/** The council of the record and one agenda item per vote. Training data only; it never leaves the hub it is played on. */
export function castingOf(session: PublishedSession): Casting {
  return {
    council: {
      councilName: 'Rada z zapisu opublikowanego',
      municipality: 'Odtworzenie',
      label: `odtworzenie sesji z ${session.date}`,
      statutorySize: session.roll.length,
      members: session.roll.map((name) => {
        const [firstName = '', ...rest] = name.split(' ');
        return rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName: '', lastName: firstName };
      }),
    },
    header: {
      number: session.number,
      title: `Odtworzenie sesji z ${session.date}`,
      date: session.date,
      time: '10:00',
      place: 'Próba',
    },
    agenda: session.votes.map(({ index, topic }) => ({
      itemId: `vote-${index}`,
      number: String(index + 1),
      title: topic,
      kind: 'information' as const,
      draftNo: null,
      sponsor: null,
      vote: {
        subject: topic,
        kind: 'other' as const,
        majority: { kind: 'simple' as const },
        basis: 'art. 14 ust. 1 u.s.g.',
      },
      draft: null,
    })),
  };
}

/** Plays the record through real sockets: each named councillor casts the vote the record says, absent people stay absent. */
export async function replayPublished(
  options: RehearsalOptions,
  session: PublishedSession,
  account: Account,
): Promise<{ stage: Stage; votes: number; mismatches: Mismatch[] }> {
  const stage = await setTheStage(options, castingOf(session), account);
  const memberOf = membersByName(stage);
  const mismatches: Mismatch[] = [];
  for (const vote of session.votes) {
    await bringAttendance(stage, vote, memberOf);
    if (stage.chair.view.header.status === 'convened') await stage.chair.orders('OpenSession', {});
    await stage.chair.orders('StartItem', { itemId: `vote-${vote.index}` });
    await stage.chair.until('punkt', ({ view }) => view?.agenda.currentItemId === `vote-${vote.index}`);
    const voting = await conductVote(stage, { choices: choicesOf(vote, memberOf) });
    const tally = expectedTally(vote);
    const outcome = tally.for > tally.against ? 'adopted' : 'not-adopted';
    const mismatch = compare({ subject: `${vote.index + 1}. ${vote.topic}`, tally, outcome }, voting);
    if (mismatch) mismatches.push(mismatch);
  }
  await stage.chair.orders('CloseSession', { reason: null });
  return { stage, votes: session.votes.length, mismatches };
}

function membersByName(stage: Stage): ReadonlyMap<string, string> {
  return new Map(stage.councillors.map((person) => [person.name, person.memberId ?? '']));
}

async function bringAttendance(
  stage: Stage,
  vote: PublishedVote,
  memberOf: ReadonlyMap<string, string>,
): Promise<void> {
  const present = new Set(stage.operator.view.roll.filter((entry) => entry.present).map((entry) => entry.memberId));
  const changes = [...vote.categoryOf].flatMap(([name, category]) => {
    const memberId = memberOf.get(name);
    if (!memberId) throw new RehearsalFailure(`Głosowanie ${vote.index + 1}: „${name}" nie ma miejsca w radzie.`);
    const comes = category !== 'nieobecni';
    if (comes === present.has(memberId)) return [];
    return [{ memberId, kind: comes ? ('entered' as const) : ('left' as const) }];
  });
  for (const change of changes) await stage.operator.orders('RecordAttendance', change);
  const expected = [...vote.categoryOf.values()].filter((category) => category !== 'nieobecni').length;
  const shows = ({ view }: { view: { quorum: { present: number } } | null }) => view?.quorum.present === expected;
  await Promise.all([stage.chair.until('obecność', shows), stage.operator.until('obecność', shows)]);
}

function choicesOf(vote: PublishedVote, memberOf: ReadonlyMap<string, string>): Map<string, Choice> {
  return new Map(
    [...vote.categoryOf].flatMap(([name, category]) => {
      const choice = choiceOf[category];
      return choice ? [[memberOf.get(name) ?? '', choice] as const] : [];
    }),
  );
}

function expectedTally(vote: PublishedVote): Tally {
  const counted = countCategories(vote.categoryOf);
  return {
    for: counted.za,
    against: counted.przeciw,
    abstain: counted.wstrzymal_sie,
    notVoted: counted.brak_glosu,
    absent: counted.nieobecni,
    excluded: 0,
  };
}
