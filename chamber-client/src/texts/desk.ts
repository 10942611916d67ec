/** The councillor's desk. */
export const deskPl = {
  title: 'Pulpit radnego',
};

export const deskEn: typeof deskPl = {
  title: 'Councillor’s desk',
};
