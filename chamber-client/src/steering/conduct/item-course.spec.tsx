import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConductPart } from '../../../../protocol/src/views/conduct-part.js';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { ItemCourse } from './item-course.js';
import { spokenWords } from './spoken-words.js';

afterEach(cleanup);

const conduct: ConductPart = {
  itemId: 'i2',
  steps: [
    { step: 'report', status: 'done', basis: null },
    { step: 'opinion', status: 'now', basis: 'art. 18b ust. 1 u.s.g.' },
    { step: 'club-stances', status: 'ahead', basis: null },
    { step: 'discussion', status: 'ahead', basis: null },
  ],
};

describe('the course of the item on the console (§6.2)', () => {
  it('says where the item stands', () => {
    renderSteering(<ItemCourse item={{ itemId: 'i2', kind: 'resolution' }} />, { view: { conduct } });
    expect(screen.getByText('Opinie komisji').closest('[aria-current="step"]')).not.toBeNull();
  });

  it('names what a jump passes over and which rule it leaves, then orders it', async () => {
    const { orders } = renderSteering(<ItemCourse item={{ itemId: 'i2', kind: 'resolution' }} />, {
      view: { conduct },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Dyskusja (przed nami)' }));
    const question = screen.getByRole('alertdialog');
    expect(within(question).getByText('Stanowiska klubów – statut, zwyczajowy przebieg punktu')).toBeDefined();
    await userEvent.click(within(question).getByRole('button', { name: 'Pomiń i przejdź' }));
    expect(orders()).toEqual([{ type: 'TakeItemStep', payload: { itemId: 'i2', step: 'discussion' } }]);
  });

  it('takes the next step and a past one without asking', async () => {
    const { orders } = renderSteering(<ItemCourse item={{ itemId: 'i2', kind: 'resolution' }} />, {
      view: { conduct },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Stanowiska klubów (przed nami)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Referat wnioskodawcy (za nami)' }));
    expect(orders().map(({ payload }) => payload)).toEqual([
      { itemId: 'i2', step: 'club-stances' },
      { itemId: 'i2', step: 'report' },
    ]);
  });

  it('is not there in a session that is not guided', () => {
    renderSteering(<ItemCourse item={{ itemId: 'i2', kind: 'resolution' }} />);
    expect(screen.queryByRole('list', { name: 'Przebieg punktu' })).toBeNull();
  });
});

describe('the words to read out', () => {
  it('name the item, the sponsor and the draft', () => {
    const [, second] = sampleView.agenda.items;
    if (!second) throw new Error('item 2');
    const items = [{ ...second, kind: 'resolution' as const, draftNo: 'druk nr 7', sponsor: 'Wójt Gminy' }];
    const view = { ...sampleView, agenda: { ...sampleView.agenda, items } };
    const nextStep = { kind: 'take-item-step', itemId: 'i2', step: 'report' } as const;
    expect(spokenWords({ ...view, nextStep })).toBe(
      'Proszę wnioskodawcę (Wójt Gminy) o przedstawienie projektu uchwały, druk nr 7.',
    );
    expect(spokenWords(sampleView)).toBe('Przechodzimy do punktu 3: Punkt 3.');
    const left = sampleView.agenda.items.map((item) => ({ ...item, status: 'suspended' as const }));
    const suspended = { ...sampleView, agenda: { ...sampleView.agenda, items: left } };
    expect(spokenWords(suspended)).toBe('Wracamy do punktu 3: Punkt 3.');
  });

  it('L-04: say that councillors speak without limits in the report debate', () => {
    const items = sampleView.agenda.items.map((item) => ({ ...item, kind: 'state-report' as const }));
    const nextStep = { kind: 'take-item-step', itemId: 'i2', step: 'discussion' } as const;
    expect(spokenWords({ ...sampleView, agenda: { ...sampleView.agenda, items }, nextStep })).toContain(
      'bez ograniczeń czasowych',
    );
  });
});
