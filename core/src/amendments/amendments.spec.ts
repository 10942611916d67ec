import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genesisHash, type Link, link } from '../chain/chain.js';
import { verifyLog } from '../chain/verify.js';
import { nextStep } from '../session/next-step.js';
import { findItem } from '../session/state.js';
import { simpleVote } from '../testing/agenda-of.js';
import {
  AmendingSitting,
  amendedSitting,
  cheaper,
  expertPrice,
  laterForce,
  noReserve,
  reporting,
} from '../testing/amended-sitting.js';
import { draftText, voteOnAmendment, voteOnBlock } from '../testing/orders/amendments.js';
import { chair, councillor, mayor, office, operator } from '../testing/people.js';
import { reasumpcja } from '../testing/special-sitting.js';
import { amendedText } from './amended-text.js';
import { type Amendment, amendmentStatus, findAmendment } from './amendment.js';
import { draftStatus } from './draft-status.js';
import { joinUnits, splitIntoUnits } from './draft-text.js';
import { speaksForSponsor } from './sponsor.js';
import { votingOrder } from './voting-order.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const under = () => {
  const sitting = new AmendingSitting({ sha256 });
  sitting.underItem(9);
  return sitting;
};
const statusOf = ({ state }: AmendingSitting, id: string) =>
  amendmentStatus(state, findAmendment(state, id) as Amendment);
const itemOf = ({ state }: AmendingSitting, itemId = 'i2') => {
  const item = findItem(state, itemId);
  if (!item) throw new Error(`No item ${itemId}`);
  return item;
};
const textOf = (sitting: AmendingSitting) => amendedText(sitting.state, itemOf(sitting)).units ?? [];
const unit = (sitting: AmendingSitting, unitId: string) => textOf(sitting).find((part) => part.unitId === unitId)?.text;
const status = (sitting: AmendingSitting, itemId = 'i2') => draftStatus(sitting.state, itemOf(sitting, itemId));
const verdict = (sitting: AmendingSitting) => {
  let head = genesisHash;
  const links = sitting.events.map((event): Link => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
  return verifyLog(links, { sha256 });
};

describe('V-26: the text of a draft in units', () => {
  it('splits at every § and at its numbered paragraphs, points stay with their unit', () => {
    expect(draftText.map(({ unitId, label }) => `${unitId} ${label}`)).toEqual([
      'u1 Tytuł i podstawa prawna',
      'u2 § 1',
      'u3 § 2 ust. 1',
      'u4 § 2 ust. 2',
      'u5 § 3',
    ]);
    const units = splitIntoUnits(
      '§ 1. Ustala się:\n1) stawkę;\n2) termin.\n\n§2.1. Pierwszy.\n2. Drugi\nciąg dalszy.\n§ 3a. Koniec.',
    );
    expect(units.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      '§ 1: Ustala się:\n1) stawkę;\n2) termin.',
      '§ 2 ust. 1: Pierwszy.',
      '§ 2 ust. 2: Drugi\nciąg dalszy.',
      '§ 3a: Koniec.',
    ]);
    expect(joinUnits(units.slice(1, 2))).toBe('§ 2 ust. 1. Pierwszy.');
    expect(splitIntoUnits(' \n ')).toEqual([]);
  });
});

describe('V-26: amendments', () => {
  it('are tied to a place, numbered within the item, moved once the session is convened', () => {
    const sitting = new AmendingSitting({ sha256 });
    sitting.prepared();
    const move = (change: typeof cheaper) =>
      sitting.when(councillor(3), 'MoveAmendment', { itemId: 'i2', change, mover: null });
    move(cheaper).thenRefused('session-not-convened');
    sitting.when(office, 'ConveneSession', {}).thenAccepted();
    move({ kind: 'delete', unitId: 'u99' }).thenRefused('amendment-place-unknown');
    move({ kind: 'reword', unitId: 'u3', find: 'złotówka', text: 'x' }).thenRefused('amendment-place-ambiguous');
    move({ kind: 'rewrite', unitId: 'u3', text: draftText[2]?.text ?? '' }).thenRefused('amendment-changes-nothing');
    move(cheaper).thenAccepted();
    sitting
      .when(chair, 'MoveAmendment', { itemId: 'i3', change: noReserve, mover: { kind: 'member', memberId: 'm4' } })
      .thenAccepted();
    move(noReserve).thenAccepted();
    expect(sitting.state.drafts.amendments.map(({ itemId, no, place }) => `${itemId} ${no} ${place}`)).toEqual([
      'i2 1 § 2 ust. 1',
      'i3 1 § 2 ust. 2',
      'i2 2 § 2 ust. 2',
    ]);
    // Only for oneself, unless one writes down what others say; only councillors and committees move amendments.
    const forOther = { itemId: 'i2', change: reporting, mover: { kind: 'member', memberId: 'm4' } } as const;
    sitting.when(councillor(3), 'MoveAmendment', forOther).thenRefused('not-permitted');
    sitting.when(mayor, 'MoveAmendment', { ...forOther, mover: null }).thenRefused('not-permitted');
    sitting.when(operator, 'MoveAmendment', { ...forOther, mover: null }).thenRefused('not-a-member');
  });

  it('the furthest-reaching is proposed first; the chair fixes the order', () => {
    const sitting = under();
    const ids = [cheaper, reporting, expertPrice, noReserve].map((change, no) => sitting.moves(no + 2, change));
    const order = () => votingOrder(sitting.state, itemOf(sitting)).map(({ no }) => no);
    // A unit struck, a unit worded anew, a few words, a new unit beside the others.
    expect(order()).toEqual([4, 3, 1, 2]);
    sitting
      .when(chair, 'SetAmendmentOrder', { itemId: 'i2', order: ids.slice(1) })
      .thenRefused('amendment-order-mismatch');
    sitting.when(operator, 'SetAmendmentOrder', { itemId: 'i2', order: ids }).thenRefused('not-permitted');
    sitting.when(chair, 'SetAmendmentOrder', { itemId: 'i2', order: ids }).thenAccepted();
    expect(order()).toEqual([1, 2, 3, 4]);
    expect(nextStep(sitting.state)).toEqual({ kind: 'vote-amendment', itemId: 'i2', amendmentId: ids[0] });
  });

  it('V-26, V-27: the mayor speaks for own drafts alone; a name that begins alike makes nobody the mayor', () => {
    const own = ['Wójt', 'Wójt Gminy Próbnej', 'Burmistrz Miasta', 'Prezydent'];
    const others = ['Klub Radnych „Wójt”', 'Wójtowicz Anna', 'Burmistrzak Jan', 'Komisja Budżetu', '', null];
    expect(own.filter((sponsor) => speaksForSponsor(['mayor'], sponsor))).toEqual(own);
    expect(others.filter((sponsor) => speaksForSponsor(['mayor'], sponsor))).toEqual([]);
    expect(speaksForSponsor(['deputy-mayor', 'councillor', 'chair'], 'Wójt')).toBe(false);
  });

  it('autopoprawka enters without a vote, only on the sponsor’s word, and may take an amendment over', () => {
    const sitting = under();
    const taken = sitting.moves(3, cheaper);
    const own = { itemId: 'i2', change: laterForce, takesOver: null, sponsor: 'Wójt' };
    sitting.when(chair, 'MakeSponsorAmendment', own).thenRefused('not-permitted');
    sitting.when(councillor(3), 'MakeSponsorAmendment', own).thenRefused('not-permitted');
    sitting.when(office, 'MakeSponsorAmendment', { ...own, sponsor: '' }).thenRefused('sponsor-word-required');
    sitting.when(mayor, 'MakeSponsorAmendment', own).thenAccepted();
    expect(unit(sitting, 'u5')).toContain('po upływie 14 dni');
    expect(status(sitting)).toBe('sponsor-amended');
    sitting.when(office, 'MakeSponsorAmendment', { ...own, change: null, takesOver: taken }).thenAccepted();
    expect(statusOf(sitting, taken)).toBe('taken-over');
    expect(unit(sitting, 'u3')).toContain('90 000 zł');
    expect(nextStep(sitting.state)).toEqual({ kind: 'prepare-voting', itemId: 'i2' });
  });

  it('withdrawn by the mover, before it is decided', () => {
    const sitting = under();
    const amendmentId = sitting.moves(3, cheaper);
    sitting.when(councillor(4), 'WithdrawAmendment', { amendmentId }).thenRefused('not-permitted');
    sitting.when(councillor(3), 'WithdrawAmendment', { amendmentId }).thenAccepted();
    sitting.when(chair, 'WithdrawAmendment', { amendmentId }).thenRefused('amendment-not-waiting');
    expect(statusOf(sitting, amendmentId)).toBe('withdrawn');
  });

  it('G-05: moot is proposed by the software and confirmed by the chair, with a reason and a ground', () => {
    const sitting = under();
    const [words, whole, elsewhere] = [
      sitting.moves(3, cheaper),
      sitting.moves(4, expertPrice),
      sitting.moves(5, noReserve),
    ];
    const moot = { amendmentId: words, because: whole, reason: 'Przyjęto nowe brzmienie' };
    sitting.when(chair, 'DeclareAmendmentMoot', moot).thenRefused('amendment-not-moot');
    sitting.decides(elsewhere, []);
    const votingId = sitting.decides(whole);
    expect(nextStep(sitting.state)).toEqual({ kind: 'settle-amendment', itemId: 'i2', amendmentId: words });
    const vote = voteOnAmendment(sitting.state, 'i2', words);
    sitting.when(chair, 'PrepareVoting', vote).thenRefused('amendment-does-not-fit');
    sitting.when(operator, 'DeclareAmendmentMoot', moot).thenRefused('not-permitted');
    sitting.when(chair, 'DeclareAmendmentMoot', { ...moot, reason: ' ' }).thenRefused('reason-required');
    sitting.when(chair, 'DeclareAmendmentMoot', { ...moot, because: elsewhere }).thenRefused('amendment-not-moot');
    sitting.when(chair, 'DeclareAmendmentMoot', moot).thenAccepted();
    expect(statusOf(sitting, words)).toBe('moot');
    // V-18: what made it moot falls, so it waits again.
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Błędny tekst' }).thenAccepted();
    expect([statusOf(sitting, words), statusOf(sitting, whole)]).toEqual(['moved', 'moved']);
  });

  it('an amendment moved to a new wording is not moot because of that wording', () => {
    const sitting = under();
    sitting.decides(sitting.moves(3, expertPrice));
    const later = sitting.moves(4, { kind: 'reword', unitId: 'u3', find: 'rzeczoznawca', text: 'biegły' });
    expect(nextStep(sitting.state)).toEqual({ kind: 'vote-amendment', itemId: 'i2', amendmentId: later });
    sitting.decides(later);
    expect(unit(sitting, 'u3')).toBe('Cenę ustala biegły.');
  });

  it('is voted by the ordinary majority, under its own words', () => {
    const sitting = under();
    const amendmentId = sitting.moves(3, cheaper);
    const vote = voteOnAmendment(sitting.state, 'i2', amendmentId);
    sitting
      .when(chair, 'PrepareVoting', { ...vote, majority: { kind: 'absolute-of-votes' } })
      .thenRefused('locked-majority');
    const { amendmentId: _none, ...bare } = vote;
    sitting.when(chair, 'PrepareVoting', bare).thenRefused('amendment-unknown');
    sitting.decides(amendmentId);
    expect(sitting.state.votings[0]).toMatchObject({ kind: 'amendment', matter: 'ordinary', amendmentId });
    expect(sitting.events.findLast(({ type }) => type === 'VotingAnnounced')?.payload).toMatchObject({
      formula: expect.stringContaining('Stwierdzam, że poprawka została przyjęta.'),
    });
    sitting.when(chair, 'PrepareVoting', vote).thenRefused('amendment-not-waiting');
  });

  it('a draft kept as a paper only takes amendments told in words', () => {
    const sitting = new AmendingSitting({
      sha256,
      agenda: [...new AmendingSitting().convened().state.agenda].map(({ text: _text, ...item }) => item),
    });
    sitting.underItem(9);
    sitting
      .when(councillor(3), 'MoveAmendment', { itemId: 'i2', change: cheaper, mover: null })
      .thenRefused('amendment-place-unknown');
    const plain = sitting.fork().withVoting();
    sitting.decides(sitting.moves(3, { kind: 'described', place: '§ 4', text: 'Skreśla się § 4.' }));
    sitting.putsDraft();
    const hashes = sitting.state.votings.map(({ textHash }) => textHash);
    expect(new Set([...hashes, plain]).size).toBe(3);
    expect(verdict(sitting)).toMatchObject({ verdict: 'intact' });
  });
});

describe('V-02: the very text put to the vote', () => {
  it('the draft waits until every amendment is settled', () => {
    const sitting = under();
    const amendmentId = sitting.moves(3, cheaper);
    sitting
      .when(chair, 'PrepareVoting', { itemId: 'i2', documentIds: [], ...simpleVote })
      .thenRefused('amendments-waiting');
    sitting.when(chair, 'WithdrawAmendment', { amendmentId }).thenAccepted();
    sitting.putsDraft();
    expect(status(sitting)).toBe('in-vote');
  });

  it('its hash changes with the text, and a vote prepared on another text does not open', () => {
    const sitting = under();
    const before = sitting.fork();
    const untouched = before.withVoting();
    const votingId = sitting.putsDraft();
    const own = { itemId: 'i2', change: laterForce, takesOver: null, sponsor: 'Wójt' };
    sitting.when(office, 'MakeSponsorAmendment', own).thenAccepted();
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenRefused('text-changed');
    sitting.when(chair, 'DiscardVoting', { votingId }).thenAccepted();
    sitting.when(chair, 'OpenVoting', { votingId: sitting.putsDraft(), acceptUnreachable: false }).thenAccepted();
    const hashOf = ({ state }: AmendingSitting | ReturnType<AmendingSitting['fork']>) => state.votings.at(-1)?.textHash;
    expect(untouched).not.toBe('');
    expect(hashOf(sitting)).not.toBe(hashOf(before));
  });

  it('an amendment that arrives after preparing holds the opening', () => {
    const sitting = under();
    const votingId = sitting.putsDraft();
    sitting.moves(3, cheaper);
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenRefused('amendments-waiting');
  });

  it('V-17, V-18: a vote on an amendment stands while the vote on the draft with it does', () => {
    const sitting = under();
    const votingId = sitting.decides(sitting.moves(3, cheaper));
    const final = sitting.putsDraft();
    sitting.when(chair, 'OpenVoting', { votingId: final, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted(final);
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Błąd' }).thenRefused('final-vote-stands');
    sitting
      .when(councillor(3), 'MoveAmendment', { itemId: 'i2', change: noReserve, mover: null })
      .thenRefused('draft-not-open');
    sitting.when(chair, 'AnnulVoting', { votingId: final, reason: 'Błąd' }).thenAccepted();
    sitting.when(chair, 'AnnulVoting', { votingId, reason: 'Błąd' }).thenAccepted();
    expect(unit(sitting, 'u3')).toContain('100 000 zł');
    expect(verdict(sitting)).toMatchObject({ verdict: 'intact' });
  });

  it('V-17: an amendment’s vote repeated in reasumpcja decides anew', () => {
    const sitting = under();
    const amendmentId = sitting.moves(3, cheaper);
    const first = sitting.decides(amendmentId);
    const motion = sitting.withOpenVoting(reasumpcja);
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted(motion);
    const revote = { of: first, motion, reason: 'Wątpliwość' };
    sitting
      .when(chair, 'PrepareVoting', { ...voteOnAmendment(sitting.state, 'i2', amendmentId), revote })
      .thenAccepted();
    const again = sitting.lastId;
    expect(statusOf(sitting, amendmentId)).toBe('in-vote');
    sitting.when(chair, 'OpenVoting', { votingId: again, acceptUnreachable: false }).thenAccepted();
    sitting.counted(again);
    expect(statusOf(sitting, amendmentId)).toBe('rejected');
    expect(verdict(sitting)).toMatchObject({ verdict: 'intact' });
  });
});

describe('V-27: the draft’s course', () => {
  it('projekt, w głosowaniu, podjęta, niepodjęta, wycofana, zdjęta z porządku', () => {
    const sitting = under();
    expect([status(sitting), status(sitting, 'i1')]).toEqual(['draft', null]);
    const final = sitting.putsDraft();
    expect(status(sitting)).toBe('in-vote');
    sitting.when(chair, 'OpenVoting', { votingId: final, acceptUnreachable: false }).thenAccepted();
    sitting.counted(final);
    expect(status(sitting)).toBe('not-adopted');
    sitting.when(chair, 'WithdrawDraft', { itemId: 'i2', reason: 'Za późno' }).thenRefused('draft-not-open');
    sitting.when(councillor(3), 'WithdrawDraft', { itemId: 'i3', reason: 'x' }).thenRefused('not-permitted');
    sitting.when(mayor, 'WithdrawDraft', { itemId: 'i3', reason: ' ' }).thenRefused('reason-required');
    sitting.when(mayor, 'WithdrawDraft', { itemId: 'i3', reason: 'Projekt wymaga poprawy' }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    expect(status(sitting, 'i3')).toBe('withdrawn');
    sitting
      .when(chair, 'PrepareVoting', { itemId: 'i3', documentIds: [], ...simpleVote })
      .thenRefused('draft-withdrawn');
    expect(nextStep(sitting.state)).toEqual({ kind: 'start-item', itemId: 'i1' });
    const [, , , dropped] = sitting.state.agenda;
    expect(draftStatus(sitting.state, { ...(dropped as NonNullable<typeof dropped>), status: 'withdrawn' })).toBe(
      'off-agenda',
    );
  });

  it('odesłana do komisji: on an adopted formal motion', () => {
    const sitting = under();
    const moved = { kind: 'refer-to-committee', text: 'Odesłać do Komisji Budżetu', memberId: null } as const;
    sitting.when(councillor(3), 'MoveFormalMotion', moved).thenAccepted();
    const motionId = sitting.lastId;
    const vote = { ...simpleVote, itemId: 'i2', subject: 'Wniosek', documentIds: [], motionId };
    sitting.when(chair, 'PrepareVoting', vote).thenAccepted();
    const votingId = sitting.lastId;
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted(votingId);
    expect(status(sitting)).toBe('referred');
  });
});

describe('V-28: en bloc', () => {
  const proposed = (parts: readonly string[]) => ({
    itemId: 'i2',
    of: 'amendments' as const,
    parts,
  });

  it('several amendments are voted together when nobody objects', () => {
    const sitting = under();
    const parts = [sitting.moves(3, cheaper), sitting.moves(4, noReserve)];
    sitting.when(chair, 'ProposeBlock', proposed(parts)).thenAccepted();
    const blockId = sitting.lastId;
    expect(nextStep(sitting.state)).toEqual({ kind: 'vote-block', itemId: 'i2', blockId });
    sitting.decidesBlock(blockId);
    expect(parts.map((id) => statusOf(sitting, id))).toEqual(['adopted', 'adopted']);
    expect(textOf(sitting).map(({ unitId }) => unitId)).toEqual(['u1', 'u2', 'u3', 'u5']);
    expect(verdict(sitting)).toMatchObject({ verdict: 'intact' });
  });

  it('one objection means separate votes', () => {
    const sitting = under();
    const parts = [sitting.moves(3, cheaper), sitting.moves(4, noReserve)];
    sitting.when(chair, 'ProposeBlock', proposed(parts)).thenAccepted();
    const blockId = sitting.lastId;
    sitting.when(mayor, 'ObjectToBlock', { blockId }).thenRefused('not-permitted');
    const prepared = sitting.fork();
    prepared.when(chair, 'PrepareVoting', voteOnBlock(prepared.state, 'i2', blockId)).thenAccepted();
    const votingId = prepared.lastId;
    prepared.when(councillor(5), 'ObjectToBlock', { blockId }).thenAccepted();
    prepared.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenRefused('block-objected');
    sitting.when(councillor(5), 'ObjectToBlock', { blockId }).thenAccepted();
    sitting.when(councillor(5), 'ObjectToBlock', { blockId }).thenRefused('objection-to-block-raised');
    sitting.when(chair, 'PrepareVoting', voteOnBlock(sitting.state, 'i2', blockId)).thenRefused('block-objected');
    sitting.when(chair, 'ProposeBlock', proposed([...parts].reverse())).thenRefused('block-objected');
    expect(nextStep(sitting.state)).toMatchObject({ kind: 'vote-amendment' });
  });

  it('never for resolutions, and not for amendments of the same words', () => {
    const sitting = under();
    const parts = ['Uchwała nr 1', 'Uchwała nr 2'];
    for (const of of ['resolutions', 'minutes', 'candidates'] as const)
      sitting.when(chair, 'ProposeBlock', { itemId: 'i2', of, parts }).thenRefused('block-of-resolutions');
    const clashing = [sitting.moves(3, cheaper), sitting.moves(4, { ...cheaper, text: '80 000 zł' } as typeof cheaper)];
    sitting.when(chair, 'ProposeBlock', proposed(clashing)).thenRefused('block-conflicts');
    sitting.when(chair, 'ProposeBlock', proposed(clashing.slice(1))).thenRefused('block-too-small');
  });

  it('minutes of several sessions, once; never as a resolution', () => {
    const sitting = new AmendingSitting({ sha256 });
    sitting.opened(9).when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    const parts = ['Protokół nr 29', 'Protokół nr 30'];
    sitting.when(chair, 'ProposeBlock', { itemId: 'i1', of: 'minutes', parts }).thenAccepted();
    const blockId = sitting.lastId;
    const vote = voteOnBlock(sitting.state, 'i1', blockId);
    sitting.when(chair, 'PrepareVoting', { ...vote, kind: 'resolution' }).thenAccepted();
    expect(sitting.state.votings[0]).toMatchObject({ kind: 'minutes', blockId });
    expect(verdict(sitting)).toMatchObject({ verdict: 'intact' });
  });
});

it('V-26 … V-28: a whole run is recounted from its log by another road', () => {
  const sitting = amendedSitting({ sha256 });
  expect(verdict(sitting)).toMatchObject({ verdict: 'intact', closed: true });
  expect(status(sitting)).toBe('adopted');
  expect(
    textOf(sitting)
      .map(({ unitId, text }) => `${unitId} ${text}`)
      .slice(2),
  ).toEqual([
    'u3 Cenę ustala rzeczoznawca.',
    'p6 Wójt składa Radzie sprawozdanie.',
    'u5 Uchwała wchodzi w życie po upływie 14 dni.',
  ]);
});

it('a log in which an amendment was smuggled into the text does not verify', () => {
  const sitting = amendedSitting({ sha256 });
  const forged = sitting.events.map((event) =>
    event.type === 'SponsorAmendmentMade' ? { ...event, payload: { ...event.payload, change: noReserve } } : event,
  );
  let head = genesisHash;
  const links = forged.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
  expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'broken' });
});
