/** The draft's own words beside its paper (V-26). */
export const draftTextPl = {
  draftText: {
    title: 'Tekst projektu',
    paste: 'Wklej tekst projektu',
    hint: 'Tekst zostanie podzielony na jednostki: § i ustępy. Dzięki temu radni zgłoszą poprawki do konkretnego miejsca.',
    split: 'Podziel na jednostki',
    units_one: '{{count}} jednostka. Popraw oznaczenia i treść, jeśli podział jest inny niż w projekcie.',
    units_few: '{{count}} jednostki. Popraw oznaczenia i treść, jeśli podział jest inny niż w projekcie.',
    units_many: '{{count}} jednostek. Popraw oznaczenia i treść, jeśli podział jest inny niż w projekcie.',
    units_other: '{{count}} jednostki. Popraw oznaczenia i treść, jeśli podział jest inny niż w projekcie.',
    label: 'Oznaczenie',
    text: 'Treść',
    newUnit: 'Treść nowej jednostki',
    empty: 'Wpisz treść albo usuń jednostkę.',
    addAfter: 'Dodaj jednostkę poniżej',
    addAfterOf: 'Dodaj jednostkę poniżej: {{label}}',
    remove: 'Usuń jednostkę',
    removeOf: 'Usuń jednostkę: {{label}}',
    again: 'Usuń tekst i wklej od nowa',
  },
};

export const draftTextEn: typeof draftTextPl = {
  draftText: {
    title: 'Text of the draft',
    paste: 'Paste the text of the draft',
    hint: 'It is split into its units: paragraphs (§) and sections. Amendments are moved to one of them.',
    split: 'Split into units',
    units_one: '{{count}} unit. Correct marks and words where the draft is divided otherwise.',
    units_few: '{{count}} units. Correct marks and words where the draft is divided otherwise.',
    units_many: '{{count}} units. Correct marks and words where the draft is divided otherwise.',
    units_other: '{{count}} units. Correct marks and words where the draft is divided otherwise.',
    label: 'Mark',
    text: 'Words',
    newUnit: 'Words of the new unit',
    empty: 'Write the words or remove the unit.',
    addAfter: 'Add a unit below',
    addAfterOf: 'Add a unit below: {{label}}',
    remove: 'Remove the unit',
    removeOf: 'Remove the unit: {{label}}',
    again: 'Remove the text and paste again',
  },
};
