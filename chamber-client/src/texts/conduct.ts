/** The guided course of items: steps, deviations, words to read out. */
export const conductPl = {
  words: 'Do odczytania',
  course: 'Przebieg punktu',
  goTo: '{{step}} ({{status}})',
  status: { done: 'za nami', now: 'teraz', skipped: 'pominięto', ahead: 'przed nami' },
  skip: {
    question: 'Przejść do kroku: {{step}}?',
    consequence: 'Zostaną pominięte. Odstępstwo zapisze się w przebiegu sesji:',
    custom: 'statut, zwyczajowy przebieg punktu',
    confirm: 'Pomiń i przejdź',
    cancel: 'Zostań',
  },
};

export const conductEn: typeof conductPl = {
  words: 'To be read out',
  course: 'Course of the item',
  goTo: '{{step}} ({{status}})',
  status: { done: 'done', now: 'now', skipped: 'passed over', ahead: 'ahead' },
  skip: {
    question: 'Go to the step: {{step}}?',
    consequence: 'These are passed over. The departure is written into the record of the session:',
    custom: 'statute of the gmina, usual course of the item',
    confirm: 'Pass over and go on',
    cancel: 'Stay',
  },
};
