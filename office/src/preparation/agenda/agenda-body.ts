import { type ItemDraft, type ItemKind, itemKinds } from '../../../../core/src/agenda/agenda-item.js';
import {
  committeeItemKinds,
  newCommitteeItem,
  withCommitteeKind,
  withCommitteeTitle,
} from '../committees/committee-items.js';
import { withKind, withTitle } from './change-item.js';
import { newItem } from './new-item.js';

/** Whose agenda it is: the words and votes its items start from. */
export interface AgendaBody {
  readonly isCommittee: boolean;
  /** Words that differ for a committee, which opens a sitting, opines and adopts nothing: the context of a text. */
  readonly wording: { readonly context?: 'committee' };
  readonly kinds: readonly ItemKind[];
  readonly newItem: (kind: ItemKind) => ItemDraft;
  readonly withKind: (item: ItemDraft, kind: ItemKind) => ItemDraft;
  readonly withTitle: (item: ItemDraft, title: string) => ItemDraft;
}

/** The council's session with this number. */
export function councilAgenda(sessionNumber: number): AgendaBody {
  return {
    isCommittee: false,
    wording: {},
    kinds: itemKinds,
    newItem: (kind) => newItem(kind, sessionNumber),
    withKind: (item, kind) => withKind(item, kind, sessionNumber),
    withTitle,
  };
}

/** A sitting of committees: they opine and decide nothing of the council's (K-10). */
export const committeeAgenda: AgendaBody = {
  isCommittee: true,
  wording: { context: 'committee' },
  kinds: committeeItemKinds,
  newItem: newCommitteeItem,
  withKind: withCommitteeKind,
  withTitle: withCommitteeTitle,
};

/** Texts of the office that have words of their own for a committee: the council holds a session, a committee a sitting. */
export function wordingOf(isCommittee: boolean): AgendaBody['wording'] {
  return isCommittee ? committeeAgenda.wording : {};
}

export function agendaBodyOf({ committeeIds, header }: AgendaOwner): AgendaBody {
  return committeeIds ? committeeAgenda : councilAgenda(header.number);
}

interface AgendaOwner {
  readonly committeeIds?: readonly string[] | undefined;
  readonly header: { readonly number: number };
}
