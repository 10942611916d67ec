import type { StoredEvent } from '../../../../core/src/session/events.js';
import { categoryOfOne, numbersLine, originText, outcomeText } from '../../../../protocol/src/legal-terms.js';

const attendance = {
  entered: 'wejście na salę',
  'entered-late': 'spóźnione wejście na salę',
  left: 'wyjście z sali',
  'left-early': 'opuszczenie obrad',
} as const;

/** One event about a vote, as a sentence a court can read. @param nameOf first and last name of a member */
export function caseEventText(event: StoredEvent, nameOf: (memberId: string) => string): string {
  switch (event.type) {
    case 'VotingPrepared':
      return event.payload.revote
        ? `Przygotowano głosowanie powtórzone (reasumpcja): ${event.payload.revote.reason}`
        : 'Przygotowano głosowanie i zamrożono jego treść.';
    case 'MemberExcluded': {
      const by = event.payload.declaredBy === 'member' ? 'na własny wniosek' : 'przez przewodniczącego';
      return `Wyłączenie od głosowania (art. 25a u.s.g.), ${by}: ${nameOf(event.payload.memberId)} – ${event.payload.reason}`;
    }
    case 'VotingOpened':
      return `Otwarto głosowanie nr ${event.payload.no}; obecnych ${event.payload.frame.present.length}, uprawnionych ${event.payload.frame.eligible.length}.`;
    case 'BallotCast': {
      const { memberId, choice, replacesSeq } = event.payload;
      return `${nameOf(memberId)}: ${categoryOfOne[choice]}, na własnym urządzeniu${replaced(replacesSeq)}.`;
    }
    case 'BallotEntered': {
      const { memberId, choice, origin, replacesSeq } = event.payload;
      const waits = origin === 'paper' ? '; czeka na drugą osobę' : '';
      return `${nameOf(memberId)}: ${categoryOfOne[choice]}, wpisano (${originText(origin)})${replaced(replacesSeq)}${waits}.`;
    }
    case 'BallotEntryConfirmed': {
      const { memberId, choice, entrySeq } = event.payload;
      return `${nameOf(memberId)}: ${categoryOfOne[choice]}, z arkusza; druga osoba potwierdziła zdarzenie nr ${entrySeq}.`;
    }
    case 'LateBallotRefused':
      return `${nameOf(event.payload.memberId)}: głos po zamknięciu, nie przyjęto.`;
    case 'DeviceFailureDeclared':
      return `Stwierdzono awarię urządzeń (art. 14 ust. 3 u.s.g.): ${event.payload.cause}`;
    case 'MemberCalled':
      return `Wywołano: ${nameOf(event.payload.memberId)}.`;
    case 'VoteSheetAttached':
      return `Dołączono skan arkusza; SHA-256 ${event.payload.sha256}.`;
    case 'HandsCounted': {
      const { for: yes, against, abstain } = event.payload;
      return `Policzono ręce: za ${yes}, przeciw ${against}, wstrzymało się ${abstain}.`;
    }
    case 'VotingClosed': {
      const { tally, outcome, presentAtClose } = event.payload.result;
      const result = outcome === 'void-no-quorum' ? 'nieważne – brak kworum' : outcomeText('other', outcome);
      return `Zamknięto głosowanie: ${numbersLine(tally)}; obecnych przy zamknięciu ${presentAtClose}; ${result}.`;
    }
    case 'VotingAnnounced':
      return `Ogłoszono wynik: „${event.payload.formula}"`;
    case 'DischargeDecided':
      return `Decyzja po głosowaniu nad absolutorium: ${event.payload.decision}`;
    case 'VotingAnnulled':
      return `Unieważniono głosowanie: ${event.payload.reason}`;
    case 'ObjectionRaised':
      return `Zgłoszono zastrzeżenie: ${event.payload.text}`;
    case 'ObjectionNoted':
      return `Odnotowano zastrzeżenie w protokole: ${event.payload.note}`;
    case 'AttendanceRecorded':
      return `${nameOf(event.payload.memberId)}: ${attendance[event.payload.kind]}.`;
    case 'AttendanceCorrected': {
      const { memberId, present, reason } = event.payload;
      return `Sprostowanie obecności, ${nameOf(memberId)}: ${present ? 'obecność' : 'nieobecność'} – ${reason}`;
    }
    case 'PresidingHandedOver':
      return `Prowadzenie obrad przejął/przejęła ${nameOf(event.payload.memberId)}: ${event.payload.reason}`;
    case 'AgendaChanged':
      return 'Na podstawie tego głosowania zmieniono porządek obrad.';
    default:
      return `Zdarzenie ${event.type}.`;
  }
}

function replaced(seq: number | null): string {
  return seq === null ? '' : `; zastępuje zdarzenie nr ${seq}`;
}
