import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import { roleTexts } from '../../../../protocol/src/speaking-terms.js';

const nameLength = 48;
const lineLength = 200;

/**
 * Text as a picture can carry it: OBS text is plain. Characters that no font draws, that change the direction of writing or begin
 * a new line are left out; what is too long ends in an ellipsis.
 */
export function plainText(text: string, length: number): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Sm}\p{Sc}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...clean];
  return characters.length <= length
    ? clean
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Who speaks: the name, and below it the club of a councillor or the office of anybody else. */
export function nameplate({ fullName, role, clubShortName }: NonNullable<Situation['speaker']>): string {
  // A councillor is known by the club: the word of the law has one gender, people have two.
  const below = role === 'councillor' ? (clubShortName ?? '') : roleTexts[role];
  return [plainText(fullName, nameLength), plainText(below, nameLength)].filter((line) => line !== '').join('\n');
}

const outcomes = {
  adopted: 'PRZYJĘTO',
  'not-adopted': 'NIE PRZYJĘTO',
  'void-no-quorum': 'NIEWAŻNE – BRAK KWORUM',
} as const;

/** The voting on the table; figures only once they are told (V-08). */
export function boardText({ voting, session }: Pick<Situation, 'voting' | 'session'>): string {
  if (!voting) return '';
  const { no, subject, tally, outcome } = voting;
  const heading = no === null ? 'Głosowanie' : `Głosowanie nr ${no}`;
  const lines = [heading, plainText(subject, lineLength)];
  if (tally) lines.push(`Za: ${tally.for}   Przeciw: ${tally.against}   Wstrzymało się: ${tally.abstain}`);
  if (outcome) lines.push(outcomes[outcome]);
  return withTraining(lines, session.training);
}

/** What is going on while no picture of the hall is shown. */
export function slateText({ scene, session }: Pick<Situation, 'scene' | 'session'>): string {
  const line = {
    before: 'Wkrótce rozpoczęcie obrad',
    recess: 'Przerwa w obradach',
    'closed-part': 'Wyłączono jawność obrad. Transmisja obrazu i dźwięku jest wstrzymana.',
    ended: 'Koniec obrad',
  };
  const below = scene in line ? line[scene as keyof typeof line] : '';
  return withTraining([plainText(session.title, lineLength), below], session.training);
}

function withTraining(lines: readonly string[], training: boolean): string {
  return [...(training ? ['TRYB SZKOLENIOWY'] : []), ...lines].filter((line) => line !== '').join('\n');
}
