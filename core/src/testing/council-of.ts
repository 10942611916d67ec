import type { Council, Member } from '../council/council.js';

const firstNames = ['Anna', 'Bartosz', 'Celina', 'Damian', 'Ewa', 'Filip', 'Grażyna', 'Henryk', 'Iga', 'Jan'];
const lastNames = ['Adamska', 'Borek', 'Ćwik', 'Dudek', 'Łoś', 'Lis', 'Lus', 'Maj', 'Zając', 'Źródło', 'Żak'];

export interface CouncilWish {
  /** Seats with a living mandate; the rest are vacancies. All by default. */
  readonly filled?: number;
  /** The last so many filled seats have not taken the oath yet (art. 23a). */
  readonly unsworn?: number;
  /** So many former members whose mandate has expired stand in the roll beside the filled seats. */
  readonly expired?: number;
}

/**
 * An invented council of `statutorySize` seats: members `m1`, `m2`, … in seat order, `m1` its chair, `m2` its vice-chair;
 * the guests `mayor` and `treasurer` speak and never vote.
 */
export function councilOf(
  statutorySize: number,
  { filled = statutorySize, unsworn = 0, expired = 0 }: CouncilWish = {},
): Council {
  const members = Array.from({ length: filled + expired }, (_, index) =>
    memberOf(index + 1, { expired: index >= filled, unsworn: index >= filled - unsworn && index < filled }),
  );
  return {
    name: `Rada Gminy (${statutorySize})`,
    municipality: 'Gmina Próbna',
    termLabel: '2024–2029',
    statutorySize,
    members,
    clubs: [
      { clubId: 'club-1', name: 'Klub Nasza Gmina', shortName: 'NG' },
      { clubId: 'club-2', name: 'Klub Razem', shortName: 'R' },
    ],
    guests: [
      { personId: 'mayor', fullName: 'Maria Wójcik', role: 'mayor' },
      { personId: 'treasurer', fullName: 'Teodor Skarb', role: 'treasurer' },
    ],
  };
}

/** Member ids `m<from>` … `m<to>`. */
export function memberIds(from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `m${from + index}`);
}

function memberOf(no: number, { expired, unsworn }: { expired: boolean; unsworn: boolean }): Member {
  return {
    memberId: `m${no}`,
    seatNo: no,
    firstName: pick(firstNames, no * 7),
    lastName: `${pick(lastNames, no)}${no > lastNames.length ? `-${pick(lastNames, no * 3)}` : ''}`,
    clubId: no % 3 === 0 ? 'club-1' : no % 3 === 1 ? 'club-2' : null,
    office: no === 1 ? 'chair' : no === 2 ? 'vice-chair' : null,
    mandate: expired ? 'expired' : 'active',
    sworn: !unsworn,
  };
}

function pick(names: readonly string[], no: number): string {
  return names[no % names.length] as string;
}
