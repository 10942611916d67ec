/** The invented gmina of the demo: no such place exists in Poland. Declined by hand. */
export const municipality = {
  name: 'Gmina Jarzębinowo',
  councilName: 'Rada Gminy Jarzębinowo',
  councilNameGenitive: 'Rady Gminy Jarzębinowo',
  mayorNominative: 'Wójt Gminy Jarzębinowo',
  inhabitants: 8_412,
  termLabel: '2024–2029',
  hall: 'Sala narad Urzędu Gminy w Jarzębinowie, ul. Polna 1',
} as const;
