import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { ConductPanel } from './conduct-panel.js';

afterEach(cleanup);

const stage = () => screen.getByRole('region', { name: 'Bieżące obrady' });

describe('the stage of the console', () => {
  it('shows another scene from its beginning, and leaves the same one where it was scrolled to', () => {
    const { show } = renderSteering(<ConductPanel />);
    stage().scrollTop = 120;
    show({ view: { floor: { ...sampleView.floor, listClosed: true } } });
    expect(stage().scrollTop).toBe(120);
    show({ view: { agenda: { ...sampleView.agenda, currentItemId: 'another' } } });
    expect(stage().scrollTop).toBe(0);
  });
});
