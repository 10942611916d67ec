import type { Council } from '../../../../core/src/council/council.js';
import type { MemberRow } from './member.entity.js';
import type { TermRow } from './term.entity.js';

/** The council as it stands now, in the order of seats: what a session's first event freezes. Expired mandates are vacancies. */
export function councilOf(term: TermRow, members: readonly MemberRow[]): Council {
  return {
    name: term.councilName,
    municipality: term.municipality,
    termLabel: term.label,
    statutorySize: term.statutorySize,
    members: members
      .filter((member) => member.mandate === 'active')
      .sort((a, b) => a.seatNo - b.seatNo)
      .map(({ memberId, seatNo, firstName, lastName, clubId, office, mandate, sworn, seniority }) => ({
        memberId,
        seatNo,
        firstName,
        lastName,
        clubId,
        office,
        mandate,
        sworn,
        ...(seniority === null ? {} : { seniority }),
      })),
    clubs: term.clubs,
    guests: term.guests,
  };
}
