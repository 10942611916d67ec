import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { changeSaid } from './change-said.js';

/** Speaks what happened in the session, politely, to those who do not see it. */
export function ChangeAnnouncer({ view }: { view: PublicView }) {
  const { t } = useTranslation('portal');
  const before = useRef(view);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const change = changeSaid(t, before.current, view);
    before.current = view;
    if (change) setSaid(change);
  }, [t, view]);
  return (
    <p role="status" className="k-visually-hidden">
      {said}
    </p>
  );
}
