import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import { sittingTexts } from './sitting-texts.js';

export interface SittingWordsProps {
  /** The view's committees; absent or empty at a session of the council. */
  committees: CommitteesPart | undefined;
  children: ReactNode;
}

/** A committee has a „posiedzenie", only the council a „sesja": what stands below speaks so while committees sit. */
export function SittingWords({ committees = [], children }: SittingWordsProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const ofCommittees = committees.length > 0;
  const words = useMemo(() => (ofCommittees ? wordsOfSittings(i18n, language) : i18n), [i18n, language, ofCommittees]);
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>;
}

/** The same texts with those of sittings laid over them; a change of the language goes to the program's own. */
function wordsOfSittings(own: i18n, language: string): i18n {
  const words = own.cloneInstance({ forkResourceStore: true, lng: language });
  for (const [spoken, namespaces] of Object.entries(sittingTexts))
    for (const [namespace, texts] of Object.entries(namespaces))
      words.addResourceBundle(spoken, namespace, texts, true, true);
  words.on('languageChanged', (chosen) => {
    if (chosen !== own.language) void own.changeLanguage(chosen);
  });
  return words;
}
