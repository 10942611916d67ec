import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnnualPart } from '../../../protocol/src/views/annual-part.js';
import { renderWall } from '../testing/render-wall.js';
import { wallViewOf } from '../testing/wall-view-of.js';
import { Scene } from './scene.js';

afterEach(cleanup);

const dossier: NonNullable<NonNullable<AnnualPart>['dossier']> = {
  itemId: 'i2',
  entries: [
    { paper: 'budget-execution', documentId: 'd1', reason: null },
    { paper: 'financial-statement', documentId: null, reason: 'dołączono do sprawozdania' },
  ],
  missing: [
    'audit-chamber-opinion',
    'property-information',
    'audit-committee-motion',
    'audit-chamber-opinion-on-motion',
  ],
  waivers: [],
};
const shows = (change: Partial<typeof dossier>) => {
  const annual = { debate: null, dossier: { ...dossier, ...change } };
  renderWall(<Scene view={wallViewOf({ annual })} clockOffsetMs={0} />);
};

describe('R-06: papers of the discharge on the wall', () => {
  it('each paper says in words when it does not apply or is missing', () => {
    shows({});
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Sprawozdanie z wykonania budżetu',
      'Sprawozdanie finansowe – nie dotyczy',
      'Opinia RIO o sprawozdaniu z wykonania budżetu – brak',
      'Informacja o stanie mienia gminy – brak',
      'Wniosek komisji rewizyjnej w sprawie absolutorium – brak',
      'Opinia RIO o wniosku komisji rewizyjnej – brak',
    ]);
  });

  it('the reason of the chair who went on stands there', () => {
    shows({ waivers: [{ missing: dossier.missing, reason: 'Opinię odczytano', at: '2026-06-23T10:00:00.000Z' }] });
    expect(screen.getByText('Przewodniczący przeszedł dalej mimo braku: Opinię odczytano')).toBeDefined();
  });

  it('stands at no other item', () => {
    shows({ itemId: 'i4' });
    expect(screen.queryByRole('list')).toBeNull();
  });
});
