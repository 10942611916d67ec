const logPl = 'Zapisze się w dzienniku posiedzenia.';

const noQuorumPl = 'Brak kworum komisji: obecnych {{present}}, wymaganych {{required}} (statut).';
const noQuorumEn = 'The committee has no quorum: present {{present}}, required {{required}} (statut).';

/** What desk, console and panel say otherwise while committees sit: for each language and namespace only the texts that differ. */
export const sittingTexts = {
  pl: {
    desk: {
      session: {
        prepared: 'Posiedzenie jest przygotowane. Zwołanie nastąpi wkrótce.',
        convened: 'Posiedzenie rozpocznie się {{date}} o {{time}}',
        closed: 'Posiedzenie zamknięte',
      },
      history: {
        empty: 'Na tym posiedzeniu nie było jeszcze głosowania.',
        caption: 'Moje głosowania na tym posiedzeniu',
        explanation:
          'Numer potwierdzenia to numer wpisu w dzienniku posiedzenia; po nim każdy może sprawdzić swój głos.',
      },
    },
    floor: {
      motion: { usual: { adjournment: 'Wnoszę o odroczenie posiedzenia.' } },
      times: {
        session: 'Na posiedzeniu',
        own: 'Twój czas: w tym punkcie {{item}}, na posiedzeniu {{session}}.',
      },
    },
    conduct: { skip: { consequence: 'Zostaną pominięte. Odstępstwo zapisze się w przebiegu posiedzenia:' } },
    presiding: { handOver: { reasonHint: logPl } },
    ballots: {
      quorumLost: {
        text: 'Brak kworum: obecnych {{present}}, wymaganych {{required}}. Komisja nie może głosować. Zarządź przerwę albo zamknij posiedzenie.',
      },
    },
    steering: {
      agendaChange: {
        offer: 'Przyjęto zmianę porządku obrad (głosowanie nr {{no}}). Wprowadź ją, zanim pójdziesz dalej.',
        hint: 'Przyjęto zmianę (głosowanie nr {{no}}). Rozpatrzone punkty zostają bez zmian. Punkt z projektem uchwały dodaje się przed posiedzeniem, w biurze rady.',
      },
      vote: {
        voidAdvice:
          'Głosowanie nieważne: obecnych {{present}}. Zarządź przerwę albo zamknij posiedzenie; po odzyskaniu kworum można głosować ponownie.',
      },
      closed: { noVotes: 'Na tym posiedzeniu nie było głosowań.' },
      step: {
        awaited: 'Czeka na prowadzącego: {{step}}',
        none: 'Posiedzenie zamknięte',
        convene: { label: 'Zwołaj posiedzenie', blocked: 'Posiedzenie zwołuje Biuro Rady.' },
        'wait-for-quorum': {
          blocked_one: noQuorumPl,
          blocked_few: noQuorumPl,
          blocked_many: noQuorumPl,
          blocked_other: noQuorumPl,
        },
        'open-session': { label: 'Otwórz posiedzenie' },
        'open-sitting': { explanation: 'To samo posiedzenie trwa dalej: obecnych {{present}}, wymagane {{required}}.' },
        'close-session': { label: 'Zamknij posiedzenie' },
      },
      closeSession: {
        action: 'Zamknij posiedzenie…',
        question: 'Zamknąć posiedzenie?',
        confirm: 'Zamknij posiedzenie',
        consequence: 'Zamkniętego posiedzenia nie można otworzyć ponownie.',
      },
      sessionMenu: 'Posiedzenie…',
      adjourn: {
        question: 'Przerwać posiedzenie do innego dnia?',
        confirm: 'Przerwij posiedzenie',
        consequence: 'Posiedzenie zachowa swój numer. Po wznowieniu obecność sprawdza się od nowa.',
        until: 'Dzień wznowienia',
        untilMissing: 'Podaj dzień wznowienia.',
        attendance: 'Po wznowieniu obecność sprawdza się od nowa.',
      },
    },
  },
  en: {
    desk: {
      session: {
        prepared: 'The sitting is prepared and will be convened soon.',
        convened: 'The sitting begins on {{date}} at {{time}}',
        closed: 'Sitting closed',
      },
      history: { empty: 'There has been no vote at this sitting yet.', caption: 'My votes at this sitting' },
    },
    floor: { times: { session: 'At the sitting' } },
    ballots: {
      quorumLost: {
        text: 'No quorum: {{present}} present, {{required}} required. The committee cannot vote. Order a recess or close the sitting.',
      },
    },
    steering: {
      closed: { noVotes: 'There were no votes at this sitting.' },
      step: {
        none: 'Sitting closed',
        convene: { label: 'Convene the sitting' },
        'wait-for-quorum': {
          blocked_one: noQuorumEn,
          blocked_few: noQuorumEn,
          blocked_many: noQuorumEn,
          blocked_other: noQuorumEn,
        },
        'open-session': { label: 'Open the sitting' },
        'close-session': { label: 'Close the sitting' },
      },
      closeSession: {
        action: 'Close the sitting…',
        question: 'Close the sitting?',
        confirm: 'Close the sitting',
        consequence: 'A closed sitting cannot be opened again.',
      },
      sessionMenu: 'Sitting…',
      adjourn: { question: 'Adjourn the sitting to another day?', confirm: 'Adjourn the sitting' },
    },
  },
} as const;
