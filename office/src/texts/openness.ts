export const opennessPl = {
  openness: {
    title: 'Informacja o wyłączeniu jawności',
    law: 'Zamieść ją w BIP (art. 8 ust. 5 ustawy o dostępie do informacji publicznej).',
    copy: 'Kopiuj tekst',
    copied: 'Tekst skopiowano.',
  },
};

export const opennessEn: typeof opennessPl = {
  openness: {
    title: 'Note on parts closed to the public',
    law: 'Publish it in BIP (art. 8(5) of the act on access to public information).',
    copy: 'Copy the text',
    copied: 'The text was copied.',
  },
};
