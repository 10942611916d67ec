import type { AmendmentChange } from '../amendments/amendment.js';
import { findAmendment } from '../amendments/amendment.js';
import { findItem } from '../session/state.js';
import { amendableAgenda, voteOnAmendment, voteOnBlock } from './orders/amendments.js';
import { chair, councillor, office } from './people.js';
import { Sitting, type SittingWish } from './sitting.js';

/** A sitting over drafts with text, told by whoever moves and votes on amendments. */
export class AmendingSitting extends Sitting {
  constructor(wish: SittingWish = {}) {
    super({ agenda: amendableAgenda(5), ...wish });
  }

  /** A councillor moves an amendment under `itemId`. @returns its id */
  moves(no: number, change: AmendmentChange, itemId = 'i2'): string {
    this.when(councillor(no), 'MoveAmendment', { itemId, change, mover: null }).thenAccepted();
    return this.lastId;
  }

  /** The council votes on an amendment: all of `seats` for it, against when `seats` is empty. @returns the voting's id */
  decides(amendmentId: string, seats: readonly number[] = [1, 2, 3]): string {
    const itemId = findAmendment(this.state, amendmentId)?.itemId ?? 'i2';
    this.when(chair, 'PrepareVoting', voteOnAmendment(this.state, itemId, amendmentId)).thenAccepted();
    return this.held(this.lastId, seats);
  }

  /** V-28: the announced block is voted. */
  decidesBlock(blockId: string, seats: readonly number[] = [1, 2, 3]): string {
    const itemId = this.state.drafts.blocks.find((block) => block.blockId === blockId)?.itemId ?? 'i2';
    this.when(chair, 'PrepareVoting', voteOnBlock(this.state, itemId, blockId)).thenAccepted();
    return this.held(this.lastId, seats);
  }

  /** The vote on the draft itself, prepared as planned. @returns the voting's id */
  putsDraft(itemId = 'i2'): string {
    const item = findItem(this.state, itemId);
    if (!item?.vote) throw new Error(`No vote is planned at ${itemId}`);
    this.when(chair, 'PrepareVoting', { itemId, documentIds: [], ...item.vote }).thenAccepted();
    return this.lastId;
  }

  private held(votingId: string, seats: readonly number[]): string {
    this.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    for (const no of seats) this.votes(no, 'for', votingId).thenAccepted();
    this.counted(votingId);
    return votingId;
  }
}

export const cheaper: AmendmentChange = { kind: 'reword', unitId: 'u3', find: '100 000 zł', text: '90 000 zł' };
export const expertPrice: AmendmentChange = { kind: 'rewrite', unitId: 'u3', text: 'Cenę ustala rzeczoznawca.' };
export const noReserve: AmendmentChange = { kind: 'delete', unitId: 'u4' };
export const laterForce: AmendmentChange = {
  kind: 'reword',
  unitId: 'u5',
  find: 'z dniem podjęcia',
  text: 'po upływie 14 dni',
};
export const reporting: AmendmentChange = {
  kind: 'insert',
  afterUnitId: 'u3',
  label: '§ 2a',
  text: 'Wójt składa Radzie sprawozdanie.',
};

/** Every event of drafts and amendments once or more: V-26 … V-28 in one log. */
export function amendedSitting(wish: SittingWish = {}): AmendingSitting {
  const sitting = new AmendingSitting(wish).convened();
  const words = sitting.moves(3, cheaper);
  sitting.enter(...Array.from({ length: 9 }, (_, index) => index + 1));
  sitting.when(chair, 'OpenSession', {}).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  const committee = { kind: 'committee', name: 'Komisja Budżetu' } as const;
  sitting.when(chair, 'MoveAmendment', { itemId: 'i2', change: expertPrice, mover: committee }).thenAccepted();
  const whole = sitting.lastId;
  const bySponsor = { itemId: 'i2', change: laterForce, takesOver: null, sponsor: 'Wójt' };
  sitting.when(office, 'MakeSponsorAmendment', bySponsor).thenAccepted();
  const gone = sitting.moves(5, noReserve);
  sitting.when(councillor(5), 'WithdrawAmendment', { amendmentId: gone }).thenAccepted();
  sitting.when(chair, 'SetAmendmentOrder', { itemId: 'i2', order: [whole, words] }).thenAccepted();
  sitting.decides(whole);
  const reason = 'Przyjęto nowe brzmienie całej jednostki';
  sitting.when(chair, 'DeclareAmendmentMoot', { amendmentId: words, because: whole, reason }).thenAccepted();
  const parts = [sitting.moves(6, noReserve), sitting.moves(7, reporting)];
  sitting.when(chair, 'ProposeBlock', { itemId: 'i2', of: 'amendments', parts }).thenAccepted();
  sitting.when(councillor(8), 'ObjectToBlock', { blockId: sitting.lastId }).thenAccepted();
  for (const part of parts.reverse()) sitting.decides(part);
  sitting.withOpenVoting();
  for (const no of [1, 2, 3]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted();
  sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  sitting.when(office, 'WithdrawDraft', { itemId: 'i3', reason: 'Projekt wymaga poprawy' }).thenAccepted();
  sitting.when(chair, 'CloseSession', { reason: 'Wyczerpano porządek obrad' }).thenAccepted();
  return sitting;
}
