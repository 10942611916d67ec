import type { TFunction } from 'i18next';
import type { ChairView } from '../../../../protocol/src/views/views.js';

export interface HallPerson {
  /** Member id or guest's person id: the name under which the floor is given. */
  readonly personId: string;
  readonly name: string;
  readonly note: string;
}

/** Everybody who may be given the floor now (L-02, L-07): guests and officials first, then councillors present, as on the named list. */
export function hallPeople(t: TFunction, { guests, roll }: Pick<ChairView, 'guests' | 'roll'>): readonly HallPerson[] {
  return [
    ...guests.map(({ personId, fullName, role, awaitsConsent }) => ({
      personId,
      name: fullName,
      note: [t(`role.${role}`, { ns: 'shared' }), awaitsConsent && t('admit.awaitsShort', { ns: 'floor' })]
        .filter(Boolean)
        .join(', '),
    })),
    ...roll
      .filter((entry) => entry.present)
      .map(({ memberId, firstName, lastName, clubShortName, office }) => ({
        personId: memberId,
        name: `${lastName} ${firstName}`,
        note: office ? t(`role.${office}`, { ns: 'shared' }) : (clubShortName ?? ''),
      })),
  ];
}
