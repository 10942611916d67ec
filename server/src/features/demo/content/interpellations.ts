/** An invented entry of the register; days are counted back from the start of the demo. */
export interface DemoInterpellation {
  readonly kind: 'interpellation' | 'question';
  /** Last name of the councillor. */
  readonly author: string;
  readonly subject: string;
  readonly facts: string;
  readonly questions: string;
  readonly filedDaysAgo: number;
  readonly deliveredDaysAgo: number | null;
  readonly isPublished: boolean;
  readonly answer: { readonly daysAgo: number; readonly text: string } | null;
}

/** One settled, one whose answer is due soon, one that just came. */
export const interpellations: readonly DemoInterpellation[] = [
  {
    kind: 'interpellation',
    author: 'Ścibor',
    subject: 'Oświetlenie drogi do szkoły w Jarzębinowie',
    facts: 'Na odcinku od skrzyżowania z ul. Leśną do szkoły nie świeci pięć lamp. Dzieci wracają tędy po zmroku.',
    questions: '1. Kiedy lampy zostaną naprawione?\n2. Czy w budżecie przewidziano wymianę opraw na energooszczędne?',
    filedDaysAgo: 24,
    deliveredDaysAgo: 23,
    isPublished: true,
    answer: {
      daysAgo: 12,
      text: '1. Lampy zostaną naprawione w ciągu dwóch tygodni.\n2. Wymianę opraw na tym odcinku ujęto w projekcie budżetu na przyszły rok.',
    },
  },
  {
    kind: 'question',
    author: 'Wrona',
    subject: 'Odbiór odpadów wielkogabarytowych',
    facts: 'W harmonogramie na ten rok jesiennego odbioru odpadów wielkogabarytowych nie ma w trzech sołectwach.',
    questions: 'Kiedy odpady zostaną odebrane w tych sołectwach?',
    filedDaysAgo: 9,
    deliveredDaysAgo: 8,
    isPublished: true,
    answer: null,
  },
  {
    kind: 'interpellation',
    author: 'Lis',
    subject: 'Stan techniczny mostu na Strudze',
    facts: 'Na moście od wiosny obowiązuje ograniczenie do 3,5 tony. Maszyny rolnicze jeżdżą objazdem przez wieś.',
    questions: '1. Jakie są wyniki przeglądu mostu?\n2. Kiedy zacznie się remont?',
    filedDaysAgo: 1,
    deliveredDaysAgo: null,
    isPublished: false,
    answer: null,
  },
];
