import type { MemberInput, MemberRecord, Term } from '../../../../protocol/src/http/office.js';

/** Where the account of a seat comes from. */
export type AccountChoice = 'none' | 'known' | 'new';

export interface MemberDraft extends Omit<MemberInput, 'swapSeats'> {
  readonly accountChoice: AccountChoice;
  /** The name of the account to be made; null while it follows from the person's name. */
  readonly newUsername: string | null;
}

/** A newcomer takes the first free seat. */
export function blankMember(term: Term, members: readonly MemberRecord[]): MemberDraft {
  const seats = Array.from({ length: term.statutorySize }, (_, index) => index + 1);
  return {
    seatNo: seats.find((seatNo) => !holderOf(members, seatNo)) ?? 1,
    firstName: '',
    lastName: '',
    clubId: null,
    office: null,
    mandate: 'active',
    sworn: false,
    username: null,
    accountChoice: 'new',
    newUsername: null,
  };
}

export function draftOf({ memberId: _, personId: __, ...member }: MemberRecord): MemberDraft {
  return { ...member, accountChoice: member.username === null ? 'none' : 'known', newUsername: null };
}

/** Who sits on a seat now. */
export function holderOf(members: readonly MemberRecord[], seatNo: number): MemberRecord | undefined {
  return members.find((member) => member.mandate === 'active' && member.seatNo === seatNo);
}

export type MemberFault = 'firstName' | 'lastName' | 'username';

/** @param newUsername typed or suggested */
export function faultsOf(draft: MemberDraft, newUsername: string): ReadonlySet<MemberFault> {
  const faults = new Set<MemberFault>();
  if (draft.firstName.trim() === '') faults.add('firstName');
  if (draft.lastName.trim() === '') faults.add('lastName');
  const chosen = draft.accountChoice === 'new' ? newUsername : draft.username;
  if (draft.accountChoice !== 'none' && (chosen ?? '').trim().length < 3) faults.add('username');
  return faults;
}

/** @param username the account of the seat, made already when it is a new one */
export function inputFor(
  draft: MemberDraft,
  username: string | null,
  edited: MemberRecord | null,
  members: readonly MemberRecord[],
): MemberInput {
  const { accountChoice: _, newUsername: __, ...described } = draft;
  const holder = holderOf(members, draft.seatNo);
  const swaps = edited !== null && holder !== undefined && holder.memberId !== edited.memberId;
  return { ...described, username, ...(swaps ? { swapSeats: true as const } : {}) };
}
