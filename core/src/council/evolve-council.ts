import type { StoredEvent } from '../session/events.js';
import type { Council, Member } from './council.js';

/** The roll as events of the session change it: an oath, a mandate that ended, one that began, an office, a guest let in. */
export function evolveCouncil(council: Council, event: StoredEvent): Council {
  switch (event.type) {
    case 'OathTaken':
      return change(council, event.payload.personId, { sworn: true });
    case 'MandateExpired':
      return change(council, event.payload.memberId, { mandate: 'expired' });
    case 'OfficeGained':
      return change(council, event.payload.memberId, { office: event.payload.office });
    case 'OfficeLost':
      return change(council, event.payload.memberId, { office: null });
    case 'MandateGained':
      return { ...council, members: [...council.members, event.payload.member] };
    case 'GuestAdmitted': {
      const { consent, ...guest } = event.payload;
      const admitted = consent === 'awaited' ? { ...guest, consent } : guest;
      return { ...council, guests: [...council.guests, admitted] };
    }
    default:
      return council;
  }
}

function change(council: Council, memberId: string, part: Partial<Member>): Council {
  const members = council.members.map((member) => (member.memberId === memberId ? { ...member, ...part } : member));
  return { ...council, members };
}
