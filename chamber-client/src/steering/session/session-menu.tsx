import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '../../../../web-shared/src/menu/menu-button.js';
import { useSteering } from '../orders/steering-context.js';
import { sessionMenuEntries } from './session-menu-entries.js';

/** `Sesja…`: the orders about the session as a whole that are rare or cannot be taken back. */
export function SessionMenu() {
  const { t } = useTranslation('steering');
  const steering = useSteering();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const offered = sessionMenuEntries.filter((entry) => entry.isOffered(steering));
  // A dialog under way stays, also when its order is no longer offered: the hub's answer is shown there.
  const Opened = sessionMenuEntries.find((entry) => entry.id === openedId)?.Dialog;
  return (
    <>
      <MenuButton
        label={t('sessionMenu')}
        entries={offered.map((entry) => ({
          id: entry.id,
          text: entry.text(t),
          ...(entry.isApart ? { isApart: true } : {}),
        }))}
        onChoose={setOpenedId}
      />
      {Opened && <Opened isOpen onClose={() => setOpenedId(null)} />}
    </>
  );
}
