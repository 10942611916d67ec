import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { votingMatters } from '../../../core/src/voting/voting-matters.js';
import { renderPart } from '../../test/render-part.js';
import { MatterChoice } from './matter-choice.js';
import type { VoteTerms } from './vote-terms.js';

afterEach(cleanup);

let chosen: VoteTerms;

function Choosing() {
  const [terms, setTerms] = useState<VoteTerms>({ ...votingMatters.ordinary, matter: 'ordinary' });
  chosen = terms;
  return <MatterChoice value={terms} onChange={setTerms} statutorySize={15} withForm />;
}

const choose = (name: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sprawa, nad którą głosuje rada' }), name);

describe('the matter of a vote (§3)', () => {
  it('G-01, Q-04: locks the majority, gives the reason with the article and the number needed', async () => {
    renderPart(<Choosing />);
    await choose('Absolutorium');
    expect(chosen).toEqual({ ...votingMatters.discharge, matter: 'discharge' });
    expect(screen.getByText(/Większość ustalona ustawą.*art\. 28a ust\. 2 u\.s\.g\./)).toBeTruthy();
    expect(screen.getByText(/co najmniej 8 głosów ZA/)).toBeTruthy();
    expect(screen.queryByLabelText(/Podstawa prawna/)).toBeNull();
  });

  it('V-19, V-20, V-21: roll call everywhere, secret nowhere but where the act allows it', async () => {
    renderPart(<Choosing />);
    const forms = () => screen.queryAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(forms()).toEqual(['jawne, imienne – na urządzeniach', 'jawne, imienne – przez wywołanie nazwisk']);
    await userEvent.click(screen.getByRole('radio', { name: /wywołanie nazwisk/ }));
    expect(chosen.form).toBe('roll-call');
    await choose('Referendum o odwołanie wójta z innej przyczyny');
    expect(forms()).toEqual([]);
    expect(screen.getByText(/Ustawa wymaga głosowania imiennego/)).toBeTruthy();
    await choose('Wybór ławników');
    expect(forms()).toEqual([]);
    expect(screen.getByText(/odbywa się na kartach/)).toBeTruthy();
  });

  it('a majority of one’s own names its basis and no matter', async () => {
    renderPart(<Choosing />);
    await choose('Inna większość…');
    await userEvent.type(screen.getByRole('textbox'), 'statut § 12');
    expect(chosen).toEqual({ majority: { kind: 'simple' }, basis: 'statut § 12' });
  });
});
