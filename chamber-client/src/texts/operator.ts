/** The operator's panel: attendance, seats, desks, screens. */
export const operatorPl = {
  title: 'Panel operatora',
  entering: 'Wchodzenie na salę…',
};

export const operatorEn: typeof operatorPl = {
  title: 'Operator’s panel',
  entering: 'Entering the hall…',
};
