import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '../../../../../web-shared/src/menu/menu-button.js';
import { useSteering } from '../../orders/steering-context.js';
import { voteMenuEntries } from './vote-menu-entries.js';

/** `Głosowanie…`: the rare orders about one vote, beside that vote. Absent when there is none to give. */
export function VoteMenu({ votingId }: { votingId: string }) {
  const { t } = useTranslation('ballots');
  const steering = useSteering();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const no = steering.view.results.find((result) => result.votingId === votingId)?.no;
  const offered = voteMenuEntries.filter((entry) => entry.isOffered(steering, votingId));
  // A dialog under way stays, also when its order is no longer offered: the hub's answer is shown there.
  const Opened = voteMenuEntries.find((entry) => entry.id === openedId)?.Dialog;
  return (
    <>
      <MenuButton
        label={no === undefined ? t('menu') : t('menuOf', { no })}
        entries={offered.map((entry) => ({
          id: entry.id,
          text: entry.text(t),
          ...(entry.isApart ? { isApart: true } : {}),
        }))}
        onChoose={setOpenedId}
      />
      {Opened && <Opened votingId={votingId} onClose={() => setOpenedId(null)} />}
    </>
  );
}
