import type { TFunction } from 'i18next';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';

/**
 * What screen readers say of a change (S-21, T-09): a result, a vote that opened, a new item, a formal motion, recess and end.
 * Speakers and the number of votes cast change too often to be spoken; they stand on the page.
 * @returns undefined when nothing of that kind changed.
 */
export function changeSaid(t: TFunction, before: PublicView, after: PublicView): string | undefined {
  return (
    resultSaid(t, before, after) ??
    votingSaid(t, before, after) ??
    statusSaid(t, before, after) ??
    itemSaid(t, before, after) ??
    motionSaid(t, before, after)
  );
}

function resultSaid(t: TFunction, before: PublicView, after: PublicView): string | undefined {
  const result = after.results.at(-1);
  if (!result || before.results.length >= after.results.length) return undefined;
  return t('live.said.result', {
    no: result.no,
    outcome: resultText(t, result, result.outcome),
    figures: numbersLine(t, result.tally),
    ns: 'portal',
  });
}

function votingSaid(t: TFunction, { voting: before }: PublicView, { voting: after }: PublicView): string | undefined {
  if (after?.status !== 'open' || (before?.status === 'open' && before.votingId === after.votingId)) return undefined;
  return t('live.said.votingOpen', { no: after.no, subject: after.subject, ns: 'portal' });
}

function statusSaid(t: TFunction, before: PublicView, after: PublicView): string | undefined {
  const { status } = after.header;
  if (status === before.header.status || status === 'none' || status === 'prepared' || status === 'convened')
    return undefined;
  return t(`live.said.${status}`, { ns: 'portal' });
}

function itemSaid(t: TFunction, before: PublicView, after: PublicView): string | undefined {
  if (before.agenda.currentItemId === after.agenda.currentItemId) return undefined;
  const item = after.agenda.items.find(({ itemId }) => itemId === after.agenda.currentItemId);
  return item && t('live.said.item', { number: item.number, title: item.title, ns: 'portal' });
}

/** L-05: a motion that was not there before, under the same item. */
function motionSaid(t: TFunction, before: PublicView, after: PublicView): string | undefined {
  const motion = after.motions.find(({ motionId }) => !before.motions.some((known) => known.motionId === motionId));
  if (!motion) return undefined;
  const kind = t(`motion.kind.${motion.kind}`, { ns: 'shared' });
  return t('live.said.motion', { kind, name: motion.fullName, ns: 'portal' });
}
