/** The matters of §3 and why the law gives them their majority and form; Polish and English. */
export const matterPl = {
  ordinary: 'Uchwały, opinie, wnioski',
  'agenda-change': 'Zmiana porządku obrad',
  'chair-election': 'Wybór przewodniczącego lub wiceprzewodniczących rady',
  'chair-dismissal': 'Odwołanie przewodniczącego lub wiceprzewodniczącego rady',
  'chair-resignation': 'Przyjęcie rezygnacji przewodniczącego lub wiceprzewodniczącego',
  'financial-obligations': 'Zobowiązania finansowe ze wskazaniem źródeł',
  discharge: 'Absolutorium',
  confidence: 'Wotum zaufania',
  'recall-after-discharge': 'Referendum o odwołanie wójta po nieudzieleniu absolutorium',
  'recall-after-confidence': 'Referendum o odwołanie wójta po nieudzieleniu wotum zaufania',
  'recall-other-reason': 'Referendum o odwołanie wójta z innej przyczyny',
  'local-referendum': 'Referendum lokalne',
  'inter-municipal-union': 'Związek międzygminny',
  'lay-judges': 'Wybór ławników',
  treasurer: 'Powołanie lub odwołanie skarbnika',
  appointment: 'Składy komisji, delegaci, tytuły honorowe',
  'councillor-dismissal': 'Zgoda na rozwiązanie stosunku pracy z radnym',
  own: 'Inna większość…',
};

export const matterReasonPl = {
  ordinary: 'Uchwały zapadają zwykłą większością głosów, chyba że ustawa stanowi inaczej.',
  'agenda-change': 'Porządek obrad zmienia się bezwzględną większością głosów ustawowego składu rady.',
  'chair-election': 'Wybiera się bezwzględną większością głosów, przy kworum, w głosowaniu tajnym.',
  'chair-dismissal':
    'Odwołuje się na wniosek co najmniej 1/4 ustawowego składu, bezwzględną większością głosów, w głosowaniu tajnym.',
  'chair-resignation': 'Rezygnację przyjmuje się zwykłą większością, w głosowaniu jawnym.',
  'financial-obligations':
    'Uchwała zaciągająca zobowiązania i wskazująca źródła dochodów na ich pokrycie wymaga bezwzględnej większości głosów.',
  discharge: 'Uchwała w sprawie absolutorium wymaga bezwzględnej większości głosów ustawowego składu rady.',
  confidence:
    'Wymagana bezwzględna większość głosów ustawowego składu rady. Niepodjęcie uchwały jest równoznaczne z nieudzieleniem wotum zaufania.',
  'recall-after-discharge':
    'Bezwzględna większość głosów ustawowego składu rady, w głosowaniu imiennym, na sesji nie wcześniej niż po 14 dniach.',
  'recall-after-confidence':
    'Bezwzględna większość głosów ustawowego składu rady, w głosowaniu imiennym, na sesji nie wcześniej niż po 14 dniach.',
  'recall-other-reason': 'Co najmniej 3/5 głosów ustawowego składu rady, w głosowaniu imiennym.',
  'local-referendum': 'Referendum z inicjatywy rady wymaga bezwzględnej większości głosów ustawowego składu rady.',
  'inter-municipal-union':
    'Utworzenie związku i przystąpienie do niego wymaga bezwzględnej większości głosów ustawowego składu rady.',
  'lay-judges': 'Ławników rada wybiera w głosowaniu tajnym.',
  treasurer: 'Skarbnika powołuje i odwołuje rada na wniosek wójta, zwykłą większością, w głosowaniu jawnym.',
  appointment: 'Zwykła większość, w głosowaniu jawnym: ustawa nie przewiduje tu tajności.',
  'councillor-dismissal': 'Zgoda rady zapada zwykłą większością, w głosowaniu jawnym.',
};

export const matterFieldsPl = {
  label: 'Sprawa, nad którą głosuje rada',
  hint: 'Ze sprawy wynika większość. Potwierdź, że to właściwa sprawa.',
  locked: 'Większość ustalona ustawą, nie można jej zmienić: {{majority}} ({{basis}}).',
  form: 'Forma głosowania',
  formOf: {
    open: 'jawne, imienne – na urządzeniach',
    'roll-call': 'jawne, imienne – przez wywołanie nazwisk',
    secret: 'tajne – na kartach',
  },
  onlyRollCall: 'Ustawa wymaga głosowania imiennego przez wywołanie nazwisk ({{basis}}).',
  onlySecret: 'Głosowanie jest tajne z mocy ustawy ({{basis}}): odbywa się na kartach, w punkcie wyborów.',
};

export const matterEn: typeof matterPl = {
  ordinary: 'Resolutions, opinions, motions',
  'agenda-change': 'Change of the agenda',
  'chair-election': 'Election of the chair or vice-chairs',
  'chair-dismissal': 'Dismissal of the chair or a vice-chair',
  'chair-resignation': 'Acceptance of a resignation of the chair or a vice-chair',
  'financial-obligations': 'Financial obligations naming their sources',
  discharge: 'Discharge (absolutorium)',
  confidence: 'Vote of confidence',
  'recall-after-discharge': 'Recall referendum after a refused discharge',
  'recall-after-confidence': 'Recall referendum after refused confidence',
  'recall-other-reason': 'Recall referendum for another reason',
  'local-referendum': 'Local referendum',
  'inter-municipal-union': 'Inter-municipal union',
  'lay-judges': 'Election of lay judges',
  treasurer: 'Appointment or dismissal of the treasurer',
  appointment: 'Committees, delegates, honorary titles',
  'councillor-dismissal': 'Consent to dismissing a councillor from work',
  own: 'Another majority…',
};

export const matterReasonEn: typeof matterReasonPl = {
  ordinary: 'Resolutions are adopted by simple majority unless an act says otherwise.',
  'agenda-change': 'The agenda changes by the absolute majority of the statutory composition.',
  'chair-election': 'Elected by the absolute majority of votes, with a quorum, in a secret vote.',
  'chair-dismissal':
    'On a motion of at least 1/4 of the statutory composition, by the absolute majority of votes, in a secret vote.',
  'chair-resignation': 'A resignation is accepted by simple majority, in an open vote.',
  'financial-obligations':
    'A resolution that takes on obligations and names the revenue covering them needs the absolute majority of votes.',
  discharge: 'The discharge needs the absolute majority of the statutory composition.',
  confidence:
    'Needs the absolute majority of the statutory composition. Not adopted means refused by operation of law.',
  'recall-after-discharge':
    'The absolute majority of the statutory composition, by roll call, at a session no earlier than after 14 days.',
  'recall-after-confidence':
    'The absolute majority of the statutory composition, by roll call, at a session no earlier than after 14 days.',
  'recall-other-reason': 'At least 3/5 of the statutory composition, by roll call.',
  'local-referendum': 'On the council’s initiative: the absolute majority of the statutory composition.',
  'inter-municipal-union': 'Creating or joining a union needs the absolute majority of the statutory composition.',
  'lay-judges': 'The council elects lay judges in a secret vote.',
  treasurer: 'On the mayor’s motion, by simple majority, in an open vote.',
  appointment: 'Simple majority, in an open vote: no act allows secrecy here.',
  'councillor-dismissal': 'Simple majority, in an open vote.',
};

export const matterFieldsEn: typeof matterFieldsPl = {
  label: 'Matter put to the vote',
  hint: 'The majority follows from the matter. Confirm that it is the right one.',
  locked: 'The majority is set by law and cannot be changed: {{majority}} ({{basis}}).',
  form: 'Form of voting',
  formOf: {
    open: 'open, by name – with devices',
    'roll-call': 'open, by name – by roll call',
    secret: 'secret – on paper ballots',
  },
  onlyRollCall: 'The law demands a roll call ({{basis}}).',
  onlySecret: 'The vote is secret by law ({{basis}}): it is held on paper ballots, in the item of the election.',
};
