/** A committee of the council on the public pages (art. 21 u.s.g.). */
export const committeesPl = {
  heading: 'Komisje Rady',
  kind: {
    standing: 'Komisja stała',
    'ad-hoc': 'Komisja doraźna',
    audit: 'Komisja rewizyjna',
    petitions: 'Komisja skarg, wniosków i petycji',
  },
  dissolved: 'Komisja została rozwiązana.',
  members: 'Skład',
  noMembers: 'Komisja nie ma teraz członków.',
  function: { chair: 'przewodniczy komisji', deputy: 'zastępuje przewodniczącego komisji' },
  sittingNow: 'Trwające posiedzenia',
  sittingsAhead: 'Najbliższe posiedzenia',
  noneAhead: 'Nie zwołano kolejnego posiedzenia.',
  sittingsPast: 'Odbyte posiedzenia',
  nonePast: 'Nie odbyło się jeszcze żadne posiedzenie prowadzone w tym systemie.',
  papers: 'Plany pracy i sprawozdania',
  papersLead: 'Komisja przedkłada radzie plan pracy i sprawozdania z działalności (art. 21 ust. 3 u.s.g.).',
  noPapers: 'Nie opublikowano jeszcze planu pracy ani sprawozdania.',
  paper: {
    plan: 'Plan pracy na {{year}} rok',
    report: 'Sprawozdanie z działalności za {{year}} rok',
  },
  day: {
    adoptedOn: 'Uchwalony przez komisję: {{day}}',
    presentedOn: 'Przedłożony radzie: {{day}}',
    approvedOn: 'Zatwierdzony przez radę: {{day}}',
  },
  reportDay: {
    adoptedOn: 'Uchwalone przez komisję: {{day}}',
    presentedOn: 'Przedłożone radzie: {{day}}',
    approvedOn: 'Zatwierdzone przez radę: {{day}}',
  },
  withdrawn: 'Zdjęto z publikacji {{at}}. Powód: {{reason}}',
};

export const committeesEn: typeof committeesPl = {
  heading: 'Committees of the council',
  kind: {
    standing: 'Standing committee',
    'ad-hoc': 'Ad hoc committee',
    audit: 'Audit committee',
    petitions: 'Committee for complaints, motions and petitions',
  },
  dissolved: 'The committee was dissolved.',
  members: 'Members',
  noMembers: 'The committee has no members at present.',
  function: { chair: 'chair of the committee', deputy: 'deputy chair' },
  sittingNow: 'Sitting now',
  sittingsAhead: 'Next sittings',
  noneAhead: 'No further sitting has been convened.',
  sittingsPast: 'Past sittings',
  nonePast: 'No sitting has been held in this system yet.',
  papers: 'Plans of work and reports',
  papersLead: 'A committee presents its plan of work and reports on its activity to the council (art. 21(3)).',
  noPapers: 'No plan of work or report has been published yet.',
  paper: {
    plan: 'Plan of work for {{year}}',
    report: 'Report on activity in {{year}}',
  },
  day: {
    adoptedOn: 'Adopted by the committee: {{day}}',
    presentedOn: 'Presented to the council: {{day}}',
    approvedOn: 'Approved by the council: {{day}}',
  },
  reportDay: {
    adoptedOn: 'Adopted by the committee: {{day}}',
    presentedOn: 'Presented to the council: {{day}}',
    approvedOn: 'Approved by the council: {{day}}',
  },
  withdrawn: 'Taken down {{at}}. Reason: {{reason}}',
};
