import type { TFunction } from 'i18next';

/** The state in words: a session is „zwołana", a sitting of committees „zwołane". */
export function statusText(t: TFunction, status: string, ofCommittees: boolean): string {
  return t(ofCommittees ? `committees.status.${status}` : `sessionStatus.${status}`, { ns: 'shared' });
}
