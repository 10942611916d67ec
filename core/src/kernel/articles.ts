/** Articles that refusals rest on; u.s.g. = ustawa z 8.03.1990 o samorządzie gminnym. `docs/statutes.md` maps them to functions. */
export const articles = {
  /** Half of the statutory composition must be present; resolutions are adopted by those present. */
  quorum: 'art. 14 ust. 1 u.s.g.',
  deviceFailure: 'art. 14 ust. 3 u.s.g.',
  openVoting: 'art. 14 ust. 2 u.s.g.',
  statutorySize: 'art. 17 ust. 1 u.s.g.',
  chair: 'art. 19 ust. 1 u.s.g.',
  presiding: 'art. 19 ust. 2 u.s.g.',
  /** Dismissal of chair and vice-chairs: motion of a quarter, absolute majority, secret. */
  dismissal: 'art. 19 ust. 4 u.s.g.',
  /** Of chair and vice-chairs: a resolution within a month; without one accepted by law. */
  resignation: 'art. 19 ust. 5 u.s.g.',
  resignationByLaw: 'art. 19 ust. 6 u.s.g.',
  openness: 'art. 11b ust. 1 u.s.g.',
  mayorOath: 'art. 29a u.s.g.',
  notice: 'art. 20 ust. 1 u.s.g.',
  agendaChange: 'art. 20 ust. 1a u.s.g.',
  requestedSession: 'art. 20 ust. 3 u.s.g.',
  requesterConsent: 'art. 20 ust. 4 u.s.g.',
  /** Drafts that must enter the next session: the mayor's, one of each club, the citizens'. */
  mayorDraft: 'art. 20 ust. 5 u.s.g.',
  clubDraft: 'art. 20 ust. 6 u.s.g.',
  citizensDraft: 'art. 41a ust. 3 u.s.g.',
  oath: 'art. 23a u.s.g.',
  exclusion: 'art. 25a u.s.g.',
  discharge: 'art. 28a ust. 2 u.s.g.',
  recallAfterDischarge: 'art. 28a ust. 3 u.s.g.',
  confidence: 'art. 28aa ust. 9 u.s.g.',
  /** The report is taken first, at the session of the discharge. */
  stateReport: 'art. 28aa ust. 4 u.s.g.',
  /** Signatures under a resident's application. */
  debateSupport: 'art. 28aa ust. 7 u.s.g.',
  /** Residents in the debate: in order of receipt, fifteen unless the council raises the number. */
  debateResidents: 'art. 28aa ust. 8 u.s.g.',
  /** What the council takes note of before the discharge; u.f.p. = ustawa z 27.08.2009 o finansach publicznych. */
  dischargePapers: 'art. 271 ust. 1 u.f.p.',
  /** Committees of the council; councillors who are no members attend, speak and move, and never vote. */
  committees: 'art. 21 ust. 1 u.s.g.',
  nonMembers: 'art. 21 ust. 4 u.s.g.',
  auditCommittee: 'art. 18a ust. 2 u.s.g.',
  petitionsCommittee: 'art. 18b ust. 2 u.s.g.',
  clubs: 'art. 23 u.s.g.',
  /** In writing to the chair, to the mayor without delay, answered within 14 days. */
  interpellations: 'art. 24 ust. 6 u.s.g.',
  interpellationContents: 'art. 24 ust. 4–5 u.s.g.',
  youthCouncil: 'art. 5b ust. 7 u.s.g.',
  seniorsCouncil: 'art. 5c ust. 3a u.s.g.',
  /** Privacy limits public information; u.d.i.p. = ustawa z 6.09.2001 o dostępie do informacji publicznej. */
  publicationLimits: 'art. 5 ust. 2 u.d.i.p.',
  /** Who created, who is responsible, who entered it, and when. */
  bipEntry: 'art. 8 ust. 6 u.d.i.p.',
} as const;
