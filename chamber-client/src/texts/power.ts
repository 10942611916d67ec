/** The hall's power, for everybody in it. */
export const powerPl = {
  battery: 'Zasilanie awaryjne',
  left: 'Pozostało ok. {{left}}.',
  failing: 'Zasilanie zawodzi',
  paused: 'Obrady wstrzymane. Oddane głosy są zapisane.',
  safe: 'Oddane głosy są zapisane.',
  notPaused: 'Obrad nie wstrzymano: {{why}}',
  orderRecess: 'Gdy tylko będzie można, hub wstrzyma je sam; możesz też zarządzić przerwę.',
  unknown: 'Stan zasilania sali nieznany',
  unknownText: 'Brak łączności z zasilaczem UPS. Nie znaczy to, że nie ma prądu: obrady trwają.',
  restored: 'Zasilanie wróciło',
  restoredText: 'Możesz wznowić obrady.',
};

export const powerEn: typeof powerPl = {
  battery: 'On battery power',
  left: 'About {{left}} left.',
  failing: 'The power is failing',
  paused: 'The sitting is paused. Votes that were cast are safe.',
  safe: 'Votes that were cast are safe.',
  notPaused: 'The sitting was not paused: {{why}}',
  orderRecess: 'The hub pauses it by itself as soon as it may; you can also order a recess.',
  unknown: 'The power of the hall is unknown',
  unknownText: 'The UPS does not answer. That does not mean an outage: the sitting goes on.',
  restored: 'The power is back',
  restoredText: 'You may resume the sitting.',
};
