import type { ItemDraft } from '../../agenda/agenda-item.js';
import { type AmendmentChange, findAmendment, waitingAmendments } from '../../amendments/amendment.js';
import { amendmentSubject, blockSubject } from '../../amendments/amendment-words.js';
import { type DraftText, splitIntoUnits } from '../../amendments/draft-text.js';
import { announcedBlock } from '../../amendments/en-bloc.js';
import { proposedMoot } from '../../amendments/moot.js';
import type { CommandOf } from '../../session/commands.js';
import { findItem, type SessionState } from '../../session/state.js';
import { matters } from '../../voting/matters.js';
import { agendaOf } from '../agenda-of.js';
import type { Dice } from '../random-orders.js';

/** A draft of three units, as the office would paste it. */
export const draftText: DraftText = splitIntoUnits(
  [
    'Uchwała w sprawie próby',
    '§ 1. Wyraża się zgodę na nabycie działki nr 12 w Próbnej.',
    '§ 2. 1. Cena nie przekracza 100 000 zł.',
    '2. Wydatek pokrywa się z rezerwy.',
    '§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
  ].join('\n'),
);

/** `agendaOf`, every draft with its text. */
export function amendableAgenda(count: number): readonly ItemDraft[] {
  return agendaOf(count).map((item) => (item.kind === 'resolution' ? { ...item, text: draftText } : item));
}

const oneOf = <Value>(values: readonly Value[], dice: Dice): Value => values[dice(values.length)] as Value;

const changes: readonly AmendmentChange[] = [
  { kind: 'reword', unitId: 'u3', find: '100 000 zł', text: '90 000 zł' },
  { kind: 'reword', unitId: 'u3', find: 'nie przekracza', text: 'wynosi najwyżej' },
  { kind: 'reword', unitId: 'u3', find: 'brak takich słów', text: 'nic' },
  { kind: 'rewrite', unitId: 'u3', text: '1. Cenę ustala rzeczoznawca.' },
  { kind: 'rewrite', unitId: 'u5', text: 'Uchwała wchodzi w życie po 14 dniach.' },
  { kind: 'delete', unitId: 'u4' },
  { kind: 'delete', unitId: 'u3' },
  { kind: 'insert', afterUnitId: 'u4', label: '§ 2a', text: 'Wójt składa sprawozdanie.' },
  { kind: 'insert', afterUnitId: 'nowhere', label: '§ 9', text: 'Tekst' },
  { kind: 'rewrite', unitId: 'p1', text: 'Wójt składa sprawozdanie Radzie.' },
  { kind: 'described', place: '§ 1', text: 'Inna działka' },
];

type Payloads = {
  readonly [Type in
    | 'MoveAmendment'
    | 'MakeSponsorAmendment'
    | 'WithdrawAmendment'
    | 'SetAmendmentOrder'
    | 'DeclareAmendmentMoot'
    | 'WithdrawDraft'
    | 'ProposeBlock'
    | 'ObjectToBlock']: (state: SessionState, dice: Dice) => CommandOf<Type>['payload'];
};

/** Orders about drafts and their amendments, mostly under the item in progress. */
export const amendmentOrders: Payloads = {
  MoveAmendment: (state, dice) => ({
    itemId: anItem(state, dice),
    change: oneOf(changes, dice),
    mover: oneOf(
      [
        null,
        { kind: 'member', memberId: `m${1 + dice(state.council.members.length + 1)}` },
        { kind: 'committee', name: 'Komisja Budżetu' },
      ] as const,
      dice,
    ),
  }),
  MakeSponsorAmendment: (state, dice) => {
    const itemId = anItem(state, dice);
    const waiting = waitingAmendments(state, itemId);
    const takesOver = dice(2) === 0 ? (waiting[dice(waiting.length + 1)]?.amendmentId ?? null) : null;
    const change = takesOver === null ? oneOf(changes, dice) : null;
    return { itemId, change, takesOver, sponsor: oneOf(['Wójt', 'Wójt', ''], dice) };
  },
  WithdrawAmendment: (state, dice) => ({ amendmentId: anAmendment(state, dice) }),
  SetAmendmentOrder: (state, dice) => {
    const itemId = anItem(state, dice);
    const order = waitingAmendments(state, itemId).map(({ amendmentId }) => amendmentId);
    return { itemId, order: dice(4) === 0 ? order.slice(1) : order.reverse() };
  },
  DeclareAmendmentMoot: (state, dice) => {
    const moot = state.drafts.amendments.flatMap((amendment) => {
      const item = findItem(state, amendment.itemId);
      const ground = item && proposedMoot(state, item, amendment);
      return ground ? [{ amendmentId: amendment.amendmentId, because: ground.because?.amendmentId ?? null }] : [];
    });
    const found = moot[dice(5) === 0 ? moot.length : 0] ?? { amendmentId: anAmendment(state, dice), because: null };
    return { ...found, reason: oneOf(['', 'Przyjęto poprawkę dalej idącą', 'Przyjęto poprawkę dalej idącą'], dice) };
  },
  WithdrawDraft: (state, dice) => ({
    itemId: dice(6) === 0 ? anItem(state, dice) : 'nothing',
    reason: oneOf(['', 'Projekt wymaga poprawy'], dice),
  }),
  ProposeBlock: (state, dice) => {
    const itemId = state.currentItemId ?? 'i2';
    const waiting = waitingAmendments(state, itemId).map(({ amendmentId }) => amendmentId);
    const usual = findItem(state, itemId)?.kind === 'resolution' ? 'amendments' : 'minutes';
    const of = oneOf([usual, usual, usual, 'candidates', 'resolutions'] as const, dice);
    const words = ['Protokół nr 29', 'Protokół nr 30'];
    return {
      itemId,
      of,
      parts: of === 'amendments' ? waiting.slice(0, 2 + dice(3)) : words.slice(dice(6) === 0 ? 1 : 0),
    };
  },
  ObjectToBlock: (state, dice) => ({
    blockId: dice(4) > 0 ? (state.drafts.blocks.at(-1)?.blockId ?? 'nothing') : 'nothing',
  }),
};

/** A vote on an amendment or a block under the item in progress, if there is something to vote on. */
export function amendmentVote(state: SessionState, dice: Dice): CommandOf<'PrepareVoting'>['payload'] | undefined {
  const { currentItemId } = state;
  if (currentItemId === null) return undefined;
  const block = announcedBlock(state, currentItemId);
  if (block && dice(2) === 0) return voteOnBlock(state, currentItemId, block.blockId);
  const of = state.drafts.amendments.filter(({ itemId }) => itemId === currentItemId);
  const amendment = of[dice(of.length + 1)];
  return amendment && voteOnAmendment(state, currentItemId, amendment.amendmentId);
}

const terms = { documentIds: [], majority: matters.ordinary.majority, basis: matters.ordinary.basis };

export function voteOnAmendment(state: SessionState, itemId: string, amendmentId: string) {
  const [item, amendment] = [findItem(state, itemId), findAmendment(state, amendmentId)];
  const subject = item && amendment ? amendmentSubject(amendment, item) : 'Poprawka';
  return { ...terms, itemId, subject, kind: 'amendment' as const, amendmentId };
}

export function voteOnBlock(state: SessionState, itemId: string, blockId: string) {
  const item = findItem(state, itemId);
  const block = state.drafts.blocks.find((candidate) => candidate.blockId === blockId);
  const amendments = (block?.parts ?? []).flatMap((id) => findAmendment(state, id) ?? []);
  const subject = item && amendments.length > 0 ? blockSubject(amendments, item) : (block?.parts.join(', ') ?? 'Razem');
  const kind = block?.of === 'amendments' ? 'amendment' : block?.of === 'minutes' ? 'minutes' : 'other';
  return { ...terms, itemId, subject, kind, blockId } as const;
}

function anItem(state: SessionState, dice: Dice): string {
  if (state.currentItemId !== null && dice(4) > 0) return state.currentItemId;
  return state.agenda[dice(state.agenda.length + 1)]?.itemId ?? 'nothing';
}

function anAmendment({ drafts: { amendments } }: SessionState, dice: Dice): string {
  return amendments[amendments.length - 1 - dice(amendments.length + 1)]?.amendmentId ?? 'nothing';
}
