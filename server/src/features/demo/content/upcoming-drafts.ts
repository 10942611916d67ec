import { type DemoDraft, executedByMayor, inForceAtOnce } from './demo-draft.js';

/** Drafts of the convened session. @param year of the session; next year's taxes follow from it. */
export function upcomingDrafts(year: number): readonly DemoDraft[] {
  return [
    {
      draftNo: '141',
      matter: 'ordinary',
      subject: `w sprawie zmian w budżecie Gminy Jarzębinowo na ${year} rok`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 4 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 211, art. 212, art. 235 i art. 236 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
      paragraphs: [
        [
          {
            text: `W uchwale budżetowej na ${year} rok wprowadza się zmiany:`,
            points: [
              'zwiększa się dochody budżetu o 284 500 zł – dotacja celowa na remont świetlicy wiejskiej w Olszynach Dolnych;',
              'zwiększa się wydatki budżetu o 284 500 zł w dziale 921 – Kultura i ochrona dziedzictwa narodowego;',
              'przenosi się 62 000 zł z rezerwy ogólnej do działu 600 – Transport i łączność, na zimowe utrzymanie dróg gminnych.',
            ],
          },
        ],
        [
          { text: 'Budżet po zmianach wynosi: dochody 58 914 300 zł, wydatki 61 204 300 zł.' },
          { text: 'Deficyt budżetu nie zmienia się i wynosi 2 290 000 zł.' },
        ],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Gmina otrzymała dotację celową na remont świetlicy wiejskiej w Olszynach Dolnych. Umowa o dofinansowanie wymaga ujęcia środków w budżecie przed ogłoszeniem przetargu.',
        'Środki na zimowe utrzymanie dróg zaplanowano według stawek z poprzedniego sezonu. Po otwarciu ofert brakuje 62 000 zł, które proponuje się przenieść z rezerwy ogólnej.',
      ],
      financialEffects: ['Zmiany bilansują się. Deficyt i przychody budżetu pozostają bez zmian.'],
    },
    {
      draftNo: '142',
      matter: 'ordinary',
      subject: `w sprawie zmiany Wieloletniej Prognozy Finansowej Gminy Jarzębinowo na lata ${year}–${year + 9}`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 226–228, art. 230 ust. 6 i art. 231 ust. 1 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
      paragraphs: [
        [
          {
            text: `Załącznik „Wieloletnia Prognoza Finansowa Gminy Jarzębinowo na lata ${year}–${year + 9}” otrzymuje nowe brzmienie.`,
          },
        ],
        [
          {
            text: 'W wykazie przedsięwzięć dodaje się przedsięwzięcia:',
            points: [
              `„Remont świetlicy wiejskiej w Olszynach Dolnych”, lata ${year}–${year + 1}, łącznie 412 000 zł;`,
              `„Przebudowa drogi gminnej Olszyny Dolne – Kalinowa Góra”, lata ${year + 1}–${year + 2}, łącznie 3 150 000 zł.`,
            ],
          },
        ],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Zmiany w budżecie oraz planowany kredyt na przebudowę drogi wymagają zgodności Wieloletniej Prognozy Finansowej z budżetem w zakresie wyniku, przychodów, rozchodów i długu.',
        'We wszystkich latach prognozy zachowano relację, o której mowa w art. 243 ustawy o finansach publicznych.',
      ],
      financialEffects: ['Limit zobowiązań wzrasta o 3 562 000 zł.'],
    },
    {
      draftNo: '143',
      matter: 'ordinary',
      subject: `w sprawie określenia wysokości stawek podatku od nieruchomości na ${year + 1} rok`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 8 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 5 ust. 1 ustawy z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych',
      paragraphs: [
        [
          {
            text: `Określa się roczne stawki podatku od nieruchomości na ${year + 1} rok:`,
            points: [
              'od gruntów związanych z prowadzeniem działalności gospodarczej – 1,12 zł od 1 m² powierzchni;',
              'od gruntów pozostałych – 0,52 zł od 1 m² powierzchni;',
              'od budynków mieszkalnych – 0,98 zł od 1 m² powierzchni użytkowej;',
              'od budynków związanych z prowadzeniem działalności gospodarczej – 27,50 zł od 1 m² powierzchni użytkowej;',
              'od budynków pozostałych – 8,90 zł od 1 m² powierzchni użytkowej;',
              'od budowli – 2 % ich wartości.',
            ],
          },
        ],
        executedByMayor,
        [
          {
            text: `Uchwała podlega ogłoszeniu w dzienniku urzędowym województwa i wchodzi w życie z dniem 1 stycznia ${year + 1} r.`,
          },
        ],
      ],
      rationale: [
        'Proponowane stawki rosną średnio o 4,5 % i pozostają niższe od stawek maksymalnych ogłoszonych przez ministra właściwego do spraw finansów publicznych.',
        'Stawka od budynków pozostałych, w tym garaży i budynków gospodarczych, nie zmienia się trzeci rok z rzędu.',
      ],
      financialEffects: ['Prognozowany wzrost dochodów gminy: około 310 000 zł rocznie.'],
    },
    {
      draftNo: '144',
      matter: 'financial-obligations',
      subject: 'w sprawie zaciągnięcia kredytu długoterminowego',
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 9 lit. c i art. 58 ust. 1 i 2 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 89 ust. 1 pkt 2 i art. 90 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych',
      paragraphs: [
        [
          {
            text: `Zaciąga się w ${year + 1} roku kredyt długoterminowy w kwocie 1 200 000 zł (słownie: jeden milion dwieście tysięcy złotych) na sfinansowanie planowanego deficytu budżetu, związanego z przebudową drogi gminnej Olszyny Dolne – Kalinowa Góra.`,
          },
        ],
        [
          { text: `Spłata kredytu nastąpi w latach ${year + 2}–${year + 7}.` },
          {
            text: 'Źródłem spłaty będą dochody z podatku od nieruchomości oraz udziały w podatku dochodowym od osób fizycznych.',
          },
          { text: 'Zabezpieczeniem kredytu będzie weksel własny in blanco.' },
        ],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Droga Olszyny Dolne – Kalinowa Góra (2,4 km) jest jedynym dojazdem do szkoły i remizy dla trzech sołectw. Gmina uzyskała 60 % dofinansowania; kredyt pokrywa wkład własny.',
        'Uchwała wskazuje źródła dochodów, z których zobowiązanie zostanie pokryte, dlatego zapada bezwzględną większością głosów (art. 58 ust. 2 ustawy o samorządzie gminnym).',
      ],
      financialEffects: ['Roczny koszt obsługi kredytu szacuje się na 72 000 zł, malejąco wraz ze spłatą kapitału.'],
    },
    {
      draftNo: '145',
      matter: 'inter-municipal-union',
      subject: 'w sprawie przystąpienia Gminy Jarzębinowo do Związku Międzygminnego „Czysta Dolina”',
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 12 oraz art. 64 ust. 1 i art. 67 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
      paragraphs: [
        [
          {
            text: 'Gmina Jarzębinowo przystępuje do Związku Międzygminnego „Czysta Dolina” i przyjmuje jego statut, stanowiący załącznik do uchwały.',
          },
        ],
        [{ text: 'Związkowi powierza się zadania z zakresu odbioru i zagospodarowania odpadów komunalnych.' }],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Wspólny przetarg siedmiu gmin pozwala obniżyć koszt odbioru odpadów. Mieszkańcy zachowują dotychczasowy harmonogram odbioru.',
        'Uchwała w sprawie przystąpienia do związku wymaga bezwzględnej większości ustawowego składu rady (art. 67 ust. 1 ustawy o samorządzie gminnym).',
      ],
      financialEffects: ['Składka członkowska: 3 zł od mieszkańca rocznie, razem około 25 200 zł.'],
    },
    {
      draftNo: '146',
      matter: 'ordinary',
      subject: `w sprawie przyjęcia „Rocznego programu współpracy Gminy Jarzębinowo z organizacjami pozarządowymi na ${year + 1} rok”`,
      legalBasis:
        'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
      paragraphs: [
        [{ text: 'Przyjmuje się program współpracy, stanowiący załącznik do uchwały.' }],
        [
          {
            text: 'Zadania priorytetowe programu:',
            points: [
              'sport dzieci i młodzieży;',
              'kultura i tradycja, w tym koła gospodyń wiejskich;',
              'pomoc osobom starszym.',
            ],
          },
        ],
        executedByMayor,
        inForceAtOnce,
      ],
      rationale: [
        'Program uchwala się do 30 listopada roku poprzedzającego. Projekt poddano konsultacjom; wpłynęły dwie uwagi, obie uwzględniono.',
      ],
      financialEffects: ['Na realizację programu przeznacza się 180 000 zł.'],
    },
    {
      draftNo: '147',
      matter: 'ordinary',
      sponsor: 'Klub Radnych Nasze Sołectwa',
      subject: 'w sprawie nadania nazwy ulicy w miejscowości Olszyny Dolne',
      legalBasis: 'Na podstawie art. 18 ust. 2 pkt 13 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
      paragraphs: [
        [
          {
            text: 'Drodze wewnętrznej na działce nr 214/7 w obrębie Olszyny Dolne nadaje się nazwę „ulica Jarzębinowa”.',
          },
        ],
        [{ text: 'Przebieg ulicy określa mapa, stanowiąca załącznik do uchwały.' }],
        executedByMayor,
        [{ text: 'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w dzienniku urzędowym województwa.' }],
      ],
      rationale: [
        'Przy drodze powstaje jedenaście domów. Nadanie nazwy ułatwi pracę służbom ratowniczym i doręczanie przesyłek. Wniosek poparło zebranie wiejskie.',
      ],
      financialEffects: ['Koszt tablic z nazwą ulicy: około 900 zł.'],
    },
    {
      draftNo: '148',
      matter: 'ordinary',
      kind: 'complaint',
      sponsor: 'Komisja Skarg, Wniosków i Petycji',
      subject: 'w sprawie rozpatrzenia skargi na działalność Kierownika Gminnego Ośrodka Pomocy Społecznej',
      legalBasis:
        'Na podstawie art. 18b ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz art. 229 pkt 3 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
      paragraphs: [
        [{ text: 'Po zapoznaniu się z opinią Komisji Skarg, Wniosków i Petycji skargę uznaje się za bezzasadną.' }],
        [
          {
            text: 'Zobowiązuje się Przewodniczącą Rady Gminy do zawiadomienia skarżącego o sposobie załatwienia skargi.',
          },
        ],
        inForceAtOnce,
      ],
      rationale: [
        'Skarga dotyczyła przewlekłości w sprawie zasiłku celowego. Komisja ustaliła, że decyzję wydano w terminie, a opóźnienie wynikło z braków wniosku uzupełnionych dopiero na wezwanie.',
      ],
      financialEffects: ['Uchwała nie rodzi skutków finansowych.'],
    },
  ];
}
