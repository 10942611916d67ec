/** „Akta głosowania" of a contested vote. */
export const caseFilesPl = {
  caseFiles: {
    title: 'Akta głosowania',
    lead: 'Na wypadek sporu: co poddano pod głosowanie, kto mógł głosować i dlaczego, każdy głos i każda zmiana, zapisy urządzeń, skróty i ponowne przeliczenie.',
    make: 'Sporządź akta',
    made: 'Sporządzono akta głosowania.',
    entry: '{{when}}, {{by}}',
    fileOf: '{{format}}: akta z {{when}}',
    digest: 'Skrót SHA-256 pliku JSON',
  },
};

export const caseFilesEn: typeof caseFilesPl = {
  caseFiles: {
    title: 'Case file of the vote',
    lead: 'For a dispute: what was put to the vote, who could vote and why, every ballot and change, records of the devices, digests and a recount.',
    make: 'Make a case file',
    made: 'The case file is made.',
    entry: '{{when}}, {{by}}',
    fileOf: '{{format}}: case file of {{when}}',
    digest: 'SHA-256 of the JSON file',
  },
};
