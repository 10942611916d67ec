/** Roles of S-29. Only `councillor` votes; everything else is deny by default in `session/authority.ts`. */
export const roles = [
  'chair',
  'vice-chair',
  'councillor',
  'mayor',
  'deputy-mayor',
  'municipal-secretary',
  'treasurer',
  'legal-counsel',
  'council-office',
  'operator',
  'recorder',
  'proceedings-secretary',
  'village-head',
  'guest',
  'resident',
  'counting-commission',
] as const;
export type Role = (typeof roles)[number];

/** A filled seat of the council in one term. No PESEL, no address, no birth date: the log lives for ever. */
export interface Member {
  readonly memberId: string;
  /** 1 … statutory size; the place in the hall and on the seat plan. */
  readonly seatNo: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly clubId: string | null;
  readonly office: 'chair' | 'vice-chair' | null;
  /** Art. 23a and Q-07: without an oath or with an expired mandate a councillor neither counts nor votes. */
  readonly mandate: 'active' | 'expired';
  readonly sworn: boolean;
  /** Rank by age, 1 = oldest: derived, the birth date stays outside the log. Absent where nobody entered it. */
  readonly seniority?: number;
}

/** A club of councillors (art. 23). */
export interface Club {
  readonly clubId: string;
  readonly name: string;
  readonly shortName: string;
}

/** Somebody who may speak and never votes: mayor, treasurer, village head, guest (L-07). */
export interface Guest {
  readonly personId: string;
  readonly fullName: string;
  readonly role: Role;
  /** Let in by an official: only whoever presides may give such a person the floor (L-07). */
  readonly consent?: 'awaited';
}

/** Who may be let in to speak while the session sits (L-07). */
export const guestRoles = [
  'resident',
  'village-head',
  'guest',
  'mayor',
  'deputy-mayor',
  'municipal-secretary',
  'treasurer',
  'legal-counsel',
] as const satisfies readonly Role[];
export type GuestRole = (typeof guestRoles)[number];

/** The council as it stood when the session was prepared; frozen into the first event of the log. */
export interface Council {
  readonly name: string;
  readonly municipality: string;
  /** e.g. `2024–2029`. */
  readonly termLabel: string;
  /** Ustawowy skład rady (art. 17), a fixed attribute of the term (G-03). */
  readonly statutorySize: number;
  readonly members: readonly Member[];
  readonly clubs: readonly Club[];
  readonly guests: readonly Guest[];
}

export function fullName(member: Pick<Member, 'firstName' | 'lastName'>): string {
  return `${member.firstName} ${member.lastName}`;
}

/** Seats with a living mandate; vacancies are `statutorySize` minus these. */
export function filledSeats(council: Council): readonly Member[] {
  return council.members.filter((member) => member.mandate === 'active');
}

export function vacancies(council: Council): number {
  return council.statutorySize - filledSeats(council).length;
}

/** only a sworn councillor with a living mandate counts for quorum and may vote. */
export function mayAct(member: Member): boolean {
  return member.mandate === 'active' && member.sworn;
}

export function findMember(council: Council, memberId: string): Member | undefined {
  return council.members.find((member) => member.memberId === memberId);
}

const collator = new Intl.Collator('pl');

/** Order of named lists: surname, then first name, Polish collation (V-29: l before ł, z before ź before ż). */
export function byPolishName(
  a: Pick<Member, 'firstName' | 'lastName'>,
  b: Pick<Member, 'firstName' | 'lastName'>,
): number {
  return collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName);
}

const ordered = new WeakMap<readonly Member[], readonly Member[]>();

/** The roll in the order of named lists; sorted once for each roll, for views are made after every vote. */
export function inPolishOrder({ members }: Council): readonly Member[] {
  const known = ordered.get(members) ?? [...members].sort(byPolishName);
  ordered.set(members, known);
  return known;
}
