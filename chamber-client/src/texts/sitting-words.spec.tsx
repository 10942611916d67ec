import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import { createI18n } from '../../../web-shared/src/i18n/create-i18n.js';
import { chamberTexts } from './chamber-texts.js';
import { sittingTexts } from './sitting-texts.js';
import { SittingWords } from './sitting-words.js';

afterEach(cleanup);

function Words() {
  const { t, i18n } = useTranslation('steering');
  return (
    <>
      <p>{t('closeSession.question')}</p>
      <p>{t('recess.title')}</p>
      <button type="button" onClick={() => void i18n.changeLanguage('en')}>
        English
      </button>
    </>
  );
}

const show = (committees: CommitteesPart | undefined) => {
  const i18n = createI18n(chamberTexts, 'pl');
  render(
    <I18nextProvider i18n={i18n}>
      <SittingWords committees={committees}>
        <Words />
      </SittingWords>
    </I18nextProvider>,
  );
  return i18n;
};

const leaves = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

describe('K-08: a committee has a posiedzenie', () => {
  it('the council keeps its sesja', () => {
    show([]);
    expect(screen.getByText('Zamknąć sesję?')).toBeTruthy();
  });

  it('committees sit, other texts stay, and another language reaches the whole program', async () => {
    const i18n = show([{ committeeId: 'a' }] as CommitteesPart);
    expect(screen.getByText('Zamknąć posiedzenie?')).toBeTruthy();
    expect(screen.getByText('Zarządź przerwę')).toBeTruthy();
    screen.getByText('English').click();
    expect(await screen.findByText('Close the sitting?')).toBeTruthy();
    expect(i18n.language).toBe('en');
  });

  it('has a word of its own for everything that says „sesja”, but for what only the council does', () => {
    const ofTheCouncil =
      /^(annual|elections|oaths|app|interpellations)\.|^ballots\.consent\.|^presiding\.seatSenior\.|^steering\.step\.take-oaths\./;
    const laid = new Set(leaves(sittingTexts.pl).map(([path]) => path));
    const said = leaves(chamberTexts.pl).filter(([path, text]) => /sesj/i.test(text) && !ofTheCouncil.test(path));
    expect(said.map(([path]) => path).filter((path) => !laid.has(path))).toEqual([]);
  });

  it('around the hall, where sessions and sittings stand together, speaks of both', () => {
    const { app } = chamberTexts.pl;
    const said = leaves(Object(app)).filter(([path, text]) => /sesj/i.test(text) && path !== 'place.signedOut');
    expect(said.filter(([, text]) => !/posiedzeni/i.test(text))).toEqual([]);
  });

  it('lays nothing over that the programs do not say, and never a session', () => {
    const known = new Set(leaves(chamberTexts.pl).map(([path]) => path));
    for (const [path, text] of leaves(sittingTexts.pl)) {
      expect(known).toContain(path);
      expect(text).not.toMatch(/sesj/i);
    }
  });
});
