import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { kindOf } from '../../../protocol/src/hall/device-kinds.js';
import type { Hall } from '../../../protocol/src/http/halls.js';
import { useHall } from '../../../web-shared/src/devices/hall-requests.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useCurrentTerm } from '../council/term/use-current-term.js';
import { LeaveGuard } from '../preparation/saving/leave-guard.js';
import { CardsPanel } from './cards/cards-panel.js';
import { DevicesPanel } from './devices/devices-panel.js';
import { PlacesPanel } from './places/places-panel.js';
import { usePlacesDraft } from './places/use-places-draft.js';
import { ProgramPanel } from './program/program-panel.js';

/** /halls/:hallId: what stands in a hall, who sits where, and the program that leads it. */
export function HallPage() {
  const { t } = useTranslation('office');
  const { hallId = '' } = useParams();
  const hall = useHall(hallId);
  return (
    <OfficePage title={hall.data?.name ?? t('halls.one')} back={{ to: '/halls', text: t('halls.title') }}>
      <Loaded query={hall}>{(loaded) => <HallParts key={loaded.hallId} hall={loaded} />}</Loaded>
    </OfficePage>
  );
}

function HallParts({ hall }: { hall: Hall }) {
  const { t } = useTranslation('office');
  const [part, setPart] = useState('devices');
  // Kept here: looking at the devices in between does not lose the places somebody is entering.
  const places = usePlacesDraft(hall);
  const term = useCurrentTerm();
  const hasReader = hall.plan.devices.some(({ kind }) => kindOf(kind).trade === 'reader');
  return (
    <>
      <LeaveGuard editing={{ ...places, save: undefined, saving: places.pending }} uploading={false} />
      <Tabs
        label={t('halls.parts')}
        selected={part}
        onSelect={setPart}
        tabs={[
          { id: 'devices', title: t('halls.devices'), content: <DevicesPanel hall={hall} /> },
          { id: 'places', title: t('halls.places'), content: <PlacesPanel hall={hall} draft={places} /> },
          ...(hasReader && term
            ? [{ id: 'cards', title: t('halls.cards'), content: <CardsPanel hallId={hall.hallId} term={term} /> }]
            : []),
          { id: 'program', title: t('halls.program'), content: <ProgramPanel hall={hall} /> },
        ]}
      />
    </>
  );
}
