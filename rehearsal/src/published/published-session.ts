import { z } from 'zod';
import { RehearsalFailure } from '../failure.js';

/** Categories as the public records name them. */
export const publishedCategories = ['za', 'przeciw', 'wstrzymal_sie', 'brak_glosu', 'nieobecni'] as const;
export type PublishedCategory = (typeof publishedCategories)[number];
export type PublishedCounts = Readonly<Record<PublishedCategory, number>>;

const counts = z.object(
  Object.fromEntries(publishedCategories.map((name) => [name, z.int().min(0)])) as Record<PublishedCategory, z.ZodInt>,
);
const names = z.object(
  Object.fromEntries(publishedCategories.map((name) => [name, z.array(z.string().min(1))])) as Record<
    PublishedCategory,
    z.ZodArray<z.ZodString>
  >,
);
const file = z.object({
  date: z.iso.date(),
  number: z.int().min(1),
  number_roman: z.string(),
  attendees: z.array(z.string().min(1)).min(1),
  votes: z.array(z.object({ vote_index: z.int().min(0), topic: z.string().min(1), counts, named_votes: names })).min(1),
});

/** What the record of one vote says, after its spelling was repaired. */
export interface PublishedVote {
  readonly index: number;
  readonly topic: string;
  readonly published: PublishedCounts;
  /** One category for each councillor of the roll. */
  readonly categoryOf: ReadonlyMap<string, PublishedCategory>;
}

export interface PublishedSession {
  readonly number: number;
  readonly date: string;
  readonly roll: readonly string[];
  readonly votes: readonly PublishedVote[];
  /** Where the source contradicts itself; in Polish, naming the vote. */
  readonly defects: readonly string[];
}

/**
 * Reads a published session (shape of the Radoskop scrapes). The roll is the list of attendees; names in vote lists that are not
 * on it (street names picked up by the scrape) are left out, a councillor missing from all lists of a vote stays away from it.
 * @throws RehearsalFailure naming the place when the file is not JSON or has another shape.
 */
export function readPublishedSession(text: string): PublishedSession {
  const parsed = file.safeParse(parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new RehearsalFailure(`To nie jest zapis sesji: ${issue?.path.join('.') || 'plik'}: ${issue?.message}`);
  }
  const { number, date, attendees, votes } = parsed.data;
  const roll = [...new Set(attendees.map(repairName))];
  const defects: string[] = [];
  if (roll.length !== attendees.length) defects.push('Lista obecnych wymienia kogoś dwa razy.');
  const read = votes.map((vote) => readVote(vote, roll, defects));
  return { number, date, roll, votes: read, defects };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RehearsalFailure(`Plik nie jest poprawnym JSON: ${(error as Error).message}`);
  }
}

function readVote(
  vote: z.infer<typeof file>['votes'][number],
  roll: readonly string[],
  defects: string[],
): PublishedVote {
  const complain = (text: string) => defects.push(`Głosowanie ${vote.vote_index + 1}: ${text}`);
  const categoryOf = new Map<string, PublishedCategory>();
  for (const category of publishedCategories) {
    for (const written of vote.named_votes[category]) {
      const name = repairName(written);
      if (name !== written) complain(`pisownia „${written}"`);
      if (!roll.includes(name)) complain(`„${name}" nie jest radnym`);
      else if (categoryOf.has(name)) complain(`„${name}" wymieniony dwa razy`);
      else categoryOf.set(name, category);
    }
  }
  const unnamed = roll.filter((name) => !categoryOf.has(name));
  const category = placeOfUnnamed(vote.counts, categoryOf, unnamed.length);
  for (const name of unnamed) {
    complain(`„${name}" nie ma na żadnej liście (przyjęto: ${category})`);
    categoryOf.set(name, category);
  }
  const counted = countCategories(categoryOf);
  for (const name of publishedCategories) {
    if (counted[name] !== vote.counts[name]) {
      complain(`${name}: w liczbach ${vote.counts[name]}, na listach ${counted[name]}`);
    }
  }
  return { index: vote.vote_index, topic: vote.topic, published: vote.counts, categoryOf };
}

/** Somebody on no list is absent, or present without a vote when only that total lacks people. A vote is never invented. */
function placeOfUnnamed(
  published: PublishedCounts,
  categoryOf: ReadonlyMap<string, PublishedCategory>,
  unnamed: number,
): PublishedCategory {
  const lacksPresent = published.brak_glosu - countCategories(categoryOf).brak_glosu;
  return lacksPresent === unnamed ? 'brak_glosu' : 'nieobecni';
}

export function countCategories(categoryOf: ReadonlyMap<string, PublishedCategory>): PublishedCounts {
  const counted = { za: 0, przeciw: 0, wstrzymal_sie: 0, brak_glosu: 0, nieobecni: 0 };
  for (const category of categoryOf.values()) counted[category] += 1;
  return counted;
}

/** `Śpiewak- Dowbór` of a broken line becomes `Śpiewak-Dowbór`. */
function repairName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
