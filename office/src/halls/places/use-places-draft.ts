import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { usePlanSaving } from '../saving/use-plan-saving.js';
import { withoutLostCameras } from './place-rows.js';

export interface PlacesDraft {
  readonly places: readonly PlacePlan[];
  readonly dirty: boolean;
  readonly pending: boolean;
  readonly refusal: RefusalText | null;
  readonly change: (places: readonly PlacePlan[]) => void;
  readonly save: () => void;
  readonly discard: () => void;
}

/** The places somebody is entering; without a change they follow the hub. */
export function usePlacesDraft(hall: Hall): PlacesDraft {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const [draft, setDraft] = useState<readonly PlacePlan[] | null>(null);
  const { save, pending, refusal, startAgain } = usePlanSaving(
    hall,
    ({ places }) => places,
    () => {
      setDraft(null);
      announce.done(t('halls.placesSaved'));
    },
  );
  return {
    places: draft ?? hall.plan.places,
    dirty: draft !== null,
    pending,
    refusal,
    change: (places) => {
      if (draft === null) startAgain(hall);
      setDraft(places);
    },
    save: () => draft && save((plan) => ({ ...plan, places: withoutLostCameras(plan, draft) })),
    discard: () => setDraft(null),
  };
}
