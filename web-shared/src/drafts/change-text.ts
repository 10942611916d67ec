import type { TFunction } from 'i18next';
import type { AmendmentChange } from '../../../core/src/amendments/amendment.js';
import type { Reach } from '../../../core/src/amendments/voting-order.js';

const ns = 'shared';

/** An amendment as the chair reads it out: `§ 2 ust. 1: słowa „…” zastępuje się słowami „…”.` */
export function changeText(t: TFunction, place: string, change: AmendmentChange): string {
  // The words of people: not to be read as HTML or as keys of texts.
  const plain = { ns, interpolation: { escapeValue: false, skipOnVariables: true } } as const;
  if (change.kind === 'delete') return t('drafts.change.delete', { ...plain, place });
  if (change.kind === 'reword') {
    const kind = change.text === '' ? 'strike' : 'reword';
    return t(`drafts.change.${kind}`, { ...plain, place, find: change.find, text: change.text });
  }
  return t(`drafts.change.${change.kind}`, { ...plain, place, text: change.text });
}

/** V-26: why an amendment goes before another, in words people can check. */
export function reachText(t: TFunction, { kind }: AmendmentChange, { share }: Reach): string {
  return t(`drafts.reach.${kind}`, { ns, percent: Math.floor(share / 10) });
}
