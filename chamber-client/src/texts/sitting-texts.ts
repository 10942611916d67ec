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
      },
    },
    steering: {
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
    },
    steering: {
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
