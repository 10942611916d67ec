/** The change log of the agenda, Polish and English. */
export const agendaChangesPl = {
  title: 'Zmiany porządku obrad ({{count}})',
  entry: 'Wersja {{version}}, {{time}} – {{who}}',
  onVote: 'na podstawie głosowania nr {{no}}',
  reason: 'powód: {{reason}}',
  consent: 'za zgodą wnioskodawcy sesji',
  step: {
    added: 'Dodano: {{to}}. {{title}}',
    withdrawn: 'Zdjęto: {{from}}. {{title}}',
    restored: 'Przywrócono: {{to}}. {{title}}',
    moved: 'Przeniesiono z {{from}} na {{to}}: {{title}}',
    renamed: 'Zmieniono tytuł: „{{before}}” na „{{title}}”',
  },
  none: 'Bez zmian w punktach.',
};

export const agendaChangesEn: typeof agendaChangesPl = {
  title: 'Changes of the agenda ({{count}})',
  entry: 'Version {{version}}, {{time}} – {{who}}',
  onVote: 'on the strength of vote no. {{no}}',
  reason: 'reason: {{reason}}',
  consent: 'with the consent of the session’s requester',
  step: {
    added: 'Added: {{to}}. {{title}}',
    withdrawn: 'Withdrawn: {{from}}. {{title}}',
    restored: 'Restored: {{to}}. {{title}}',
    moved: 'Moved from {{from}} to {{to}}: {{title}}',
    renamed: 'Title changed: “{{before}}” to “{{title}}”',
  },
  none: 'No item changed.',
};
