import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.js';

export type NoticeTone = 'info' | 'ok' | 'warning';

const icons: Record<NoticeTone, IconName> = { info: 'info', ok: 'check', warning: 'warning' };

/** A standing remark in the page: read in its place, not announced. */
export function Notice({ tone = 'info', children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div className={`k-notice k-notice--${tone}`}>
      <Icon name={icons[tone]} />
      <div className="k-notice__text">{children}</div>
    </div>
  );
}
