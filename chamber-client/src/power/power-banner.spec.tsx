import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { HallView } from '../../../protocol/src/views/views.js';
import { renderDesk } from '../desk/testing/render-desk.js';
import { PowerBanner } from './power-banner.js';

afterEach(cleanup);

const at = '2026-11-25T10:00:00.000Z';
const paused = { startedAt: at, resumeAt: null, reason: 'Zanik zasilania sali', cause: 'power' as const };
type Power = NonNullable<HallView['power']>;

function shows(power: Partial<Power> | null, { leads = false, recess = null as HallView['recess'] } = {}): string {
  cleanup();
  const whole = power && { power: 'battery' as const, remainingS: null, at, notPaused: null, ...power };
  renderDesk(<PowerBanner view={{ power: whole, recess }} leads={leads} />);
  return document.body.textContent ?? '';
}

describe('The power of the hall, as people in it are told', () => {
  it('is not spoken of while all is well', () => expect(shows(null)).toBe(''));

  it.each([
    [750, 'Pozostało ok. 12:30.'],
    [61, 'Pozostało ok. 1:01.'],
    [0, 'Pozostało ok. 0:00.'],
  ])('on battery: %s s left', (remainingS, words) => {
    expect(shows({ remainingS })).toContain(words);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain('Zasilanie awaryjne');
  });

  it('says nothing of the time when the UPS does not know it', () => expect(shows({})).toBe('Zasilanie awaryjne'));

  it('a failing power has paused the sitting', () => {
    expect(shows({ power: 'failing', remainingS: 90 }, { recess: paused })).toContain('Obrady wstrzymane.');
  });

  it('a sitting that could not be paused: those who lead it are told why, the others that their votes are safe', () => {
    const power = { power: 'failing' as const, notPaused: 'Trwa głosowanie.' };
    expect(shows(power, { leads: true })).toContain('Obrad nie wstrzymano: Trwa głosowanie.');
    expect(shows(power)).not.toContain('nie wstrzymano');
    expect(shows(power)).toContain('Oddane głosy są zapisane.');
  });

  it('not knowing is never called an outage, and concerns those who lead only', () => {
    expect(shows({ power: 'unknown' }, { leads: true })).toContain('Nie znaczy to, że nie ma prądu');
    expect(shows({ power: 'unknown' })).toBe('');
  });

  it('offers to go on once the power is back', () => {
    expect(shows(null, { leads: true, recess: paused })).toBe('Zasilanie wróciłoMożesz wznowić obrady.');
    expect(shows(null, { recess: paused })).toBe('');
    expect(shows(null, { leads: true, recess: { startedAt: at, resumeAt: null, reason: 'Przerwa' } })).toBe('');
  });
});
