/** What a session is called for: templates, requests, papers of the discharge (§6.2, §9). */
export const purposePl = {
  purpose: {
    label: 'Rodzaj sesji',
    name: {
      ordinary: 'Sesja zwyczajna',
      budget: 'Sesja budżetowa',
      annual: 'Sesja roczna: raport, wotum zaufania, absolutorium',
      requested: 'Sesja na wniosek',
      first: 'I sesja kadencji',
    },
    hint: {
      ordinary: 'Zwykły porządek obrad.',
      budget: 'Wieloletnia prognoza przed budżetem, opinie RIO i komisji, poprawki. Statuty zwykle wymagają 14 dni.',
      annual: 'Kolejność z ustawy: raport i debata, wotum zaufania, sprawozdania, opinie, absolutorium. Do 30 czerwca.',
      requested:
        'Wójt albo co najmniej 1/4 ustawowego składu: sesja w ciągu 7 dni od złożenia wniosku (art. 20 ust. 3 u.s.g.).',
      first: 'Zwołuje komisarz wyborczy; prowadzi radny senior do wyboru przewodniczącego.',
    },
  },
  templates: {
    papers: 'Dokumenty: {{papers}}.',
    hint: {
      budgetDraft: 'Projekt wpływa do 15 listopada do Rady i do RIO (art. 238 u.f.p.).',
      budgetChamber: 'Opinię RIO przedstawia się przed podjęciem uchwały (art. 238 ust. 3 u.f.p.).',
      budgetCommittees: 'Opinie komisji według statutu i uchwały o trybie prac nad budżetem.',
      budgetAmendments: 'Bez zgody Wójta Rada nie może zwiększyć deficytu (art. 240 ust. 2 u.f.p.).',
      forecastFirst: 'Uchwałę o wieloletniej prognozie podejmuje się nie później niż budżet (art. 230 ust. 6 u.f.p.).',
      budgetVote: 'Przed początkiem roku budżetowego, a w szczególnych przypadkach do 31 stycznia (art. 239 u.f.p.).',
      stateReport:
        'Raport do 31 maja. Jako pierwszy na sesji absolutoryjnej, z debatą; radni bez limitu czasu, mieszkańcy według zgłoszeń (art. 28aa u.s.g.).',
      confidence:
        'Po zakończeniu debaty, bezwzględna większość ustawowego składu. Niepodjęcie oznacza nieudzielenie (art. 28aa ust. 9 u.s.g.).',
      financialReports: 'Rada zapoznaje się ze sprawozdaniami przed absolutorium (art. 271 ust. 1 u.f.p.).',
      dischargeOpinions: 'Opinie RIO i wniosek komisji rewizyjnej (art. 18a ust. 3 u.s.g., art. 271 ust. 1 u.f.p.).',
      reportsVote: 'Do 30 czerwca (art. 270 ust. 4 u.f.p.).',
      discharge:
        'Do 30 czerwca, bezwzględna większość ustawowego składu (art. 28a ust. 2 u.s.g.). Niepodjęcie nie oznacza odmowy.',
      senior: 'Do wyboru przewodniczącego prowadzi najstarszy wiekiem radny obecny na sesji (art. 20 ust. 2c u.s.g.).',
      oath: 'Tekst z art. 23a u.s.g.; nieobecni ślubują na pierwszej sesji, na której są.',
      chairElection: 'Głosowanie tajne, bezwzględna większość głosów (art. 19 ust. 1 u.s.g.).',
      viceChairElection: 'Od 1 do 3, głosowanie tajne (art. 19 ust. 1 u.s.g.).',
      mayorOath: 'Wójt obejmuje urząd po ślubowaniu (art. 29a u.s.g.).',
    },
  },
  request: {
    isRequested: 'Sesja zwołana na wniosek (art. 20 ust. 3 u.s.g.)',
    isRequestedHint: 'Zmiana jej porządku wymaga potem także zgody wnioskodawcy (art. 20 ust. 4 u.s.g.).',
    by: 'Kto wnioskuje',
    byWhom: { councillors: 'Radni (co najmniej 1/4 ustawowego składu)', mayor: 'Wójt' },
    filedOn: 'Dzień złożenia wniosku',
    lastDay: 'Ostatni dopuszczalny dzień sesji: {{day}}.',
    late: 'Dzień sesji jest późniejszy niż dopuszczalny: {{day}}.',
    signatories: 'Podpisali wniosek',
    signed: 'Podpisów: {{signed}}, wymaganych: {{required}}.',
  },
  dossier: {
    text: 'Wskaż dokument z porządku obrad albo podaj powód. Braki zobaczy przewodniczący przed głosowaniem.',
    absent: 'brak',
    notApplicable: 'nie dotyczy…',
    usualReason: 'nie sporządza się',
    reason: 'Powód',
    reasonMissing: 'Podaj powód.',
  },
};

export const purposeEn: typeof purposePl = {
  purpose: {
    label: 'Kind of session',
    name: {
      ordinary: 'Ordinary session',
      budget: 'Budget session',
      annual: 'Annual session: report, confidence, discharge',
      requested: 'Session on request',
      first: 'First session of the term',
    },
    hint: {
      ordinary: 'The usual agenda.',
      budget: 'Long-term forecast before the budget, opinions, amendments. Statutes mostly want 14 days.',
      annual: 'The law’s order: report and debate, confidence, reports, opinions, discharge. By 30 June.',
      requested:
        'The mayor or at least 1/4 of the statutory composition: within 7 days of the request (art. 20 ust. 3 u.s.g.).',
      first: 'Called by the electoral commissioner; the senior councillor presides until a chair is elected.',
    },
  },
  templates: {
    papers: 'Papers: {{papers}}.',
    hint: {
      budgetDraft: 'The draft reaches council and audit chamber by 15 November (art. 238 u.f.p.).',
      budgetChamber: 'The audit chamber’s opinion is presented before the resolution (art. 238 ust. 3 u.f.p.).',
      budgetCommittees: 'Opinions of committees as the statute says.',
      budgetAmendments: 'Without the mayor’s consent the council may not raise the deficit (art. 240 ust. 2 u.f.p.).',
      forecastFirst: 'The long-term forecast is adopted not later than the budget (art. 230 ust. 6 u.f.p.).',
      budgetVote: 'Before the budget year, in special cases by 31 January (art. 239 u.f.p.).',
      stateReport:
        'Report by 31 May. First at the session of the discharge, with a debate; councillors without limits, residents by application (art. 28aa u.s.g.).',
      confidence:
        'After the debate, absolute majority of the statutory composition. Not adopted means refused (art. 28aa ust. 9 u.s.g.).',
      financialReports: 'The council takes note of the reports before the discharge (art. 271 ust. 1 u.f.p.).',
      dischargeOpinions: 'Opinions of the audit chamber, motion of the audit committee (art. 18a ust. 3 u.s.g.).',
      reportsVote: 'By 30 June (art. 270 ust. 4 u.f.p.).',
      discharge:
        'By 30 June, absolute majority of the statutory composition (art. 28a ust. 2 u.s.g.). Not adopted does not mean refused.',
      senior: 'Until a chair is elected the oldest councillor present presides (art. 20 ust. 2c u.s.g.).',
      oath: 'Text of art. 23a u.s.g.; absent councillors take it at their first session.',
      chairElection: 'Secret vote, absolute majority of votes (art. 19 ust. 1 u.s.g.).',
      viceChairElection: 'One to three, secret vote (art. 19 ust. 1 u.s.g.).',
      mayorOath: 'The mayor takes office by oath (art. 29a u.s.g.).',
    },
  },
  request: {
    isRequested: 'Session called on request (art. 20 ust. 3 u.s.g.)',
    isRequestedHint: 'Its agenda then changes only with the requester’s consent as well (art. 20 ust. 4 u.s.g.).',
    by: 'Who asks',
    byWhom: { councillors: 'Councillors (at least 1/4 of the statutory composition)', mayor: 'The mayor' },
    filedOn: 'Day of filing',
    lastDay: 'Last admissible day of the session: {{day}}.',
    late: 'The session is later than admissible: {{day}}.',
    signatories: 'Signed by',
    signed: 'Signatures: {{signed}}, required: {{required}}.',
  },
  dossier: {
    text: 'Name a document of the agenda or give a reason. The chair sees what is missing before the vote.',
    absent: 'missing',
    notApplicable: 'not applicable…',
    usualReason: 'nie sporządza się',
    reason: 'Reason',
    reasonMissing: 'Give a reason.',
  },
};
