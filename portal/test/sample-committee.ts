import type { PublicCommittee } from '../../protocol/src/http/committee-papers.js';

/** A committee with a plan and a report that was taken down. */
export const sampleCommittee: PublicCommittee = {
  committeeId: '5c7e0c06-4f1e-4a8f-9f2a-0a4f0d6f3a11',
  termId: '0b3f8a52-6a0f-4f51-8a53-9f8a0a5f2c10',
  name: 'Komisja Rewizyjna',
  kind: 'audit',
  dissolved: false,
  councilName: 'Rada Gminy Jarzębinowo',
  training: false,
  members: [
    { memberId: 'm11', fullName: 'Ewa Ćwiklińska', function: 'chair' },
    { memberId: 'm9', fullName: 'Danuta Zielińska', function: 'deputy' },
    { memberId: 'm10', fullName: 'Stanisław Gołąb', function: 'member' },
  ],
  papers: [
    {
      ...{ paperId: 'plan', kind: 'plan', year: 2026, title: 'Plan pracy Komisji Rewizyjnej', bytes: 24_000 },
      ...{ enteredAt: '2026-01-31T09:00:00.000Z', withdrawn: null },
      days: { adoptedOn: '2026-01-12', presentedOn: '2026-01-30', approvedOn: '2026-01-30' },
    },
    {
      ...{ paperId: 'report', kind: 'report', year: 2025, title: null, bytes: 24_000 },
      ...{ enteredAt: '2026-03-01T09:00:00.000Z' },
      withdrawn: { at: '2026-03-02T09:00:00.000Z', reason: 'Nie ten plik' },
      days: { adoptedOn: '2026-02-20', presentedOn: null, approvedOn: null },
    },
  ],
};
