export const rollPl = {
  action: 'Zmiany składu…',
  question: 'Co zmieniło się w składzie rady?',
  kind: 'Zmiana',
  member: 'Radny',
  choose: 'Wybierz z listy',
  memberMissing: 'Wybierz radnego.',
  expire: {
    option: 'Mandat wygasł',
    basis: 'Podstawa',
    basisHint: 'Zapisze się w jawnym dzienniku: sam przepis i data, bez danych osobowych.',
    basisMissing: 'Podaj podstawę.',
    bases: {
      commissioner: 'Postanowienie komisarza wyborczego – art. 383 § 2a Kodeksu wyborczego',
      council: 'Uchwała rady gminy – art. 383 § 2 Kodeksu wyborczego',
    },
    confirm: 'Odnotuj wygaśnięcie mandatu',
  },
  gain: {
    option: 'Radny objął mandat',
    nobody: 'Biuro rady nie wpisało do kadencji nikogo nowego.',
    hint: 'Głosuje i liczy się do kworum dopiero po ślubowaniu (art. 23a).',
    confirm: 'Wpisz do składu rady',
  },
};

export const rollEn: typeof rollPl = {
  action: 'Changes of the roll…',
  question: 'What has changed in the council?',
  kind: 'Change',
  member: 'Councillor',
  choose: 'Choose',
  memberMissing: 'Choose a councillor.',
  expire: {
    option: 'A mandate has expired',
    basis: 'Basis',
    basisHint: 'Written into the public log: the provision and the date only, no personal data.',
    basisMissing: 'Give the basis.',
    bases: rollPl.expire.bases,
    confirm: 'Note the expiry',
  },
  gain: {
    option: 'A councillor gained a mandate',
    nobody: 'The council office has written nobody new into the term.',
    hint: 'Votes and counts for the quorum only after the oath (art. 23a).',
    confirm: 'Enter into the roll',
  },
};
