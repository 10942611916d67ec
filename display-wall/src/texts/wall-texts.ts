import type { AppTexts } from '../../../web-shared/src/i18n/create-i18n.js';

const pl = {
  offline: 'Brak połączenia',
  connecting: 'Łączenie z salą obrad…',
  failed: 'Ekran uruchomi się ponownie za chwilę.',
  pairing: {
    title: 'Kod tego ekranu',
    waiting: '…',
    text: 'Wpisz ten kod w panelu operatora: Ekrany, Dodaj ekran.',
    until: 'Kod ważny do {{time}}',
  },
  idle: {
    begins: 'Początek obrad {{date}}, godz. {{time}}',
  },
  hallCode: 'Kod obecności',
  quorum: {
    title: 'Kworum',
    met: 'Jest kworum',
    required: 'Wymagane {{required}}',
  },
  item: {
    number: 'Punkt {{number}}',
    next: 'Następny punkt: {{number}}. {{title}}',
    none: 'Za chwilę następny punkt porządku obrad',
    agenda: 'Porządek obrad',
  },
  speaker: {
    nowAs: 'Przy głosie: {{kind}}',
    club: 'Klub {{club}}',
    next: 'Następni',
    more_one: 'i jeszcze {{count}} osoba',
    more_few: 'i jeszcze {{count}} osoby',
    more_many: 'i jeszcze {{count}} osób',
    more_other: 'i jeszcze {{count}} osoby',
    nobodyWaits: 'Nikt nie czeka na głos',
  },
  voting: {
    title: 'Głosowanie nr {{no}}',
    prepared: 'Za chwilę głosowanie',
    cast: 'Oddano głosów',
    of: '{{cast}} z {{eligible}}',
    excluded: 'Wyłączeni (art. 25a): {{count}}',
  },
  call: {
    title: 'Głosowanie imienne nr {{no}}',
    titleFailure: 'Głosowanie imienne nr {{no}} (awaria)',
    answers: 'Odpowiedzi: {{answered}} z {{all}}',
    end: 'Wywołano wszystkich',
  },
  result: {
    failure: 'Głosowanie imienne (awaria) – art. 14 ust. 3 u.s.g.',
    title: 'Wynik głosowania nr {{no}}',
  },
  recess: {
    title: 'Przerwa',
    resumeAt: 'Wznowienie o {{time}}',
    adjourned: 'Posiedzenie przerwane',
    adjournedUntil: 'Ciąg dalszy {{date}}',
  },
  closedPart: {
    title: 'Jawność wyłączona',
    basis: 'Podstawa: {{basis}}',
  },
  presiding: 'Prowadzi: {{name}}',
  closed: {
    title: 'Sesja zamknięta',
    sitting: 'Posiedzenie zamknięte',
  },
};

const en: typeof pl = {
  offline: 'No connection',
  connecting: 'Connecting to the hall…',
  failed: 'This screen will start again in a moment.',
  pairing: {
    title: 'Code of this screen',
    waiting: '…',
    text: 'Type this code in the operator’s panel: Screens, Add a screen.',
    until: 'Code valid until {{time}}',
  },
  idle: {
    begins: 'The session begins on {{date}} at {{time}}',
  },
  hallCode: 'Attendance code',
  quorum: {
    title: 'Quorum',
    met: 'Quorum present',
    required: 'Required {{required}}',
  },
  item: {
    number: 'Item {{number}}',
    next: 'Next item: {{number}}. {{title}}',
    none: 'The next agenda item is about to begin',
    agenda: 'Agenda',
  },
  speaker: {
    nowAs: 'Has the floor: {{kind}}',
    club: 'Club {{club}}',
    next: 'Next',
    more_one: 'and {{count}} more',
    more_few: 'and {{count}} more',
    more_many: 'and {{count}} more',
    more_other: 'and {{count}} more',
    nobodyWaits: 'Nobody is waiting for the floor',
  },
  voting: {
    title: 'Vote no. {{no}}',
    prepared: 'A vote is about to open',
    cast: 'Votes cast',
    of: '{{cast}} of {{eligible}}',
    excluded: 'Excluded (art. 25a): {{count}}',
  },
  call: {
    title: 'Roll call, vote no. {{no}}',
    titleFailure: 'Roll call, vote no. {{no}} (device failure)',
    answers: 'Answers: {{answered}} of {{all}}',
    end: 'Everybody has been called',
  },
  result: {
    failure: 'Roll call (device failure) – art. 14(3) u.s.g.',
    title: 'Result of vote no. {{no}}',
  },
  recess: {
    title: 'Recess',
    resumeAt: 'Resumes at {{time}}',
    adjourned: 'Sitting adjourned',
    adjournedUntil: 'To be continued on {{date}}',
  },
  closedPart: {
    title: 'Closed to the public',
    basis: 'Podstawa: {{basis}}',
  },
  presiding: 'Chair: {{name}}',
  closed: {
    title: 'Session closed',
    sitting: 'Sitting closed',
  },
};

export const wallTexts: AppTexts = { pl: { wall: pl }, en: { wall: en } };
