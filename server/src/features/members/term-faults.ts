import { articles } from '../../../../core/src/kernel/articles.js';
import type { TermInput } from '../../../../protocol/src/http/office.js';
import { HttpError } from '../../platform/errors/http-error.js';
import type { MemberRow } from './member.entity.js';
import type { TermRow } from './term.entity.js';

/**
 * What speaks against keeping a term so, as the refusal to answer with; undefined: nothing.
 * @param before the term as it is; undefined for a new one. @param size the statutory composition it would have.
 */
export function termFault(
  before: TermRow | undefined,
  next: TermInput,
  size: number,
  members: readonly MemberRow[],
): HttpError | undefined {
  return fixedFault(before, next, size) ?? sizeFault(size, members) ?? clubFault(next, members) ?? guestFault(next);
}

function fixedFault(before: TermRow | undefined, next: TermInput, size: number): HttpError | undefined {
  if (!before) return undefined;
  if (next.training !== before.training) {
    return wrong('training-fixed', 'training', 'Kadencja szkoleniowa i rzeczywista nie zamieniają się miejscami.');
  }
  if (before.convenedAt && size !== before.statutorySize) {
    return wrong(
      'statutory-size-fixed',
      'statutorySize',
      `Ustawowy skład Rady (${before.statutorySize}) jest stały od zwołania pierwszej sesji kadencji.`,
      articles.statutorySize,
    );
  }
  return undefined;
}

function sizeFault(size: number, members: readonly MemberRow[]): HttpError | undefined {
  const beyond = members.find((member) => member.mandate === 'active' && member.seatNo > size);
  if (!beyond) return undefined;
  return wrong(
    'seat-out-of-range',
    'statutorySize',
    `Ustawowy skład nie może być mniejszy niż numer zajętego miejsca: ${beyond.seatNo} (${beyond.firstName} ${beyond.lastName}).`,
    articles.statutorySize,
  );
}

function clubFault({ clubs }: TermInput, members: readonly MemberRow[]): HttpError | undefined {
  const ids = new Set(clubs.map(({ clubId }) => clubId));
  if (ids.size < clubs.length || repeats(clubs.map(({ name }) => name.toLowerCase()))) {
    return wrong('club-duplicate', 'clubs', 'Ten sam klub występuje na liście dwa razy.');
  }
  const left = members.find(({ clubId }) => clubId !== null && !ids.has(clubId));
  if (!left) return undefined;
  return wrong(
    'club-in-use',
    'clubs',
    `Klub ma członków (${left.firstName} ${left.lastName}). Najpierw zmień ich klub.`,
  );
}

function guestFault({ guests }: TermInput): HttpError | undefined {
  if (repeats(guests.map(({ personId }) => personId))) {
    return wrong('guest-duplicate', 'guests', 'Ta sama osoba występuje na liście gości dwa razy.');
  }
  if (guests.some(({ role }) => role === 'chair' || role === 'vice-chair' || role === 'councillor')) {
    return wrong('guest-role', 'guests', 'Radnych wpisuje się do składu Rady, nie na listę gości.');
  }
  return undefined;
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function wrong(code: string, path: string, text: string, article?: string): HttpError {
  return new HttpError(422, { code, text, path, ...(article ? { article } : {}) });
}
