import type { FaultCode } from '../../core/src/chain/audit/fault.js';

/** Polish sentences on what is wrong with a stored log, for whoever verifies it. */
export const chainFaultTexts: Readonly<Record<FaultCode, string>> = {
  'empty-log': 'Dziennik jest pusty.',
  'seq-missing': 'Brakuje tu zdarzenia o tym numerze: usunięto je albo przestawiono.',
  'seq-repeated': 'Zdarzenie występuje dwa razy albo nie na swoim miejscu.',
  'prev-hash-mismatch': 'Skrót poprzedniego zdarzenia nie zgadza się: zmieniono jedno z dwóch zdarzeń.',
  'hash-mismatch': 'Skrót nie zgadza się z treścią: zdarzenie zmieniono po zapisaniu.',
  'body-not-json': 'Treść zdarzenia nie jest zapisem JSON.',
  'body-not-canonical': 'Treść zdarzenia nie ma postaci kanonicznej: zapisał ją inny program.',
  'body-not-event': 'Treść nie jest zdarzeniem sesji: brakuje jej części.',
  'body-seq-mismatch': 'Numer w treści zdarzenia różni się od numeru w dzienniku.',
  'foreign-session': 'Zdarzenie należy do innej sesji.',
  'unknown-event': 'Ten program nie zna takiego rodzaju lub takiej wersji zdarzenia.',
  'time-runs-backwards': 'Zdarzenie ma czas wcześniejszy niż poprzednie.',
  'event-out-of-order': 'Takie zdarzenie nie mogło nastąpić w tym miejscu obrad.',
  'ballot-unlawful': 'Głos oddał ktoś, kto nie mógł go oddać, albo oddano go za kogoś innego.',
  'frame-mismatch': 'Dane utrwalone przy otwarciu głosowania różnią się od dziennika.',
  'figures-mismatch': 'Podana liczba obecnych lub kworum różni się od listy obecności.',
  'tally-mismatch': 'Wynik głosowania różni się od oddanych głosów.',
  'witness-missing': 'Skrótu z wydruku nie ma w dzienniku: ucięto jego koniec albo zapisano go od nowa.',
};
