export const opennessPl = {
  now: 'Jawność wyłączona.',
  nowBasis: 'Podstawa: {{basis}}',
  nowText:
    'Od {{time}} rada obraduje bez udziału publiczności. Strona wróci do relacji, gdy jawność zostanie przywrócona.',
  title: 'Wyłączenie jawności',
  law: 'Informacja według art. 8 ust. 5 ustawy o dostępie do informacji publicznej. Przebieg tej części, wraz z głosowaniami, nie jest tu publikowany; w dzienniku są jej skróty.',
  time: 'Czas',
  span: 'od {{from}} do {{until}}',
  scope: 'Zakres wyłączenia',
  basis: 'Podstawa prawna',
  decidedBy: 'Kto wyłączył jawność',
  interest: 'W czyim interesie',
};

export const opennessEn: typeof opennessPl = {
  now: 'Closed to the public.',
  nowBasis: 'Podstawa: {{basis}}',
  nowText: 'Since {{time}} the council has sat without the public. This page comes back when the doors are open again.',
  title: 'Parts closed to the public',
  law: 'As art. 8(5) of the act on access to public information demands. What happened in this part, its votes included, is not published here; the log holds its hashes.',
  time: 'Time',
  span: 'from {{from}} to {{until}}',
  scope: 'Scope',
  basis: 'Legal basis',
  decidedBy: 'Who decided',
  interest: 'In whose interest',
};
