import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderWall } from '../testing/render-wall.js';
import { wallViewOf } from '../testing/wall-view-of.js';
import { WallFrame } from './wall-frame.js';

afterEach(cleanup);

const quorumLine = 'Kworum: 12/15 (wymagane 8)';

it('keeps the last scene and says that the connection is gone', () => {
  const view = wallViewOf();
  const { show } = renderWall(<WallFrame view={view} clockOffsetMs={0} isOffline={false} />);
  expect(screen.queryByText('Brak połączenia')).toBeNull();
  show(<WallFrame view={view} clockOffsetMs={0} isOffline />);
  expect(screen.getByText('Brak połączenia')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Podjęcie uchwały nr 2');
});

it('before the first view says that it is connecting', () => {
  renderWall(<WallFrame view={null} clockOffsetMs={0} isOffline />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Łączenie z salą obrad…');
});

it('marks a training session, and only that', () => {
  const view = wallViewOf();
  const { show } = renderWall(<WallFrame view={view} clockOffsetMs={0} isOffline={false} />);
  expect(screen.queryByText('TRYB SZKOLENIOWY')).toBeNull();
  const training = { ...view, header: { ...view.header, training: true } };
  show(<WallFrame view={training} clockOffsetMs={0} isOffline={false} />);
  expect(screen.getByText('TRYB SZKOLENIOWY')).toBeTruthy();
});

it('has the quorum in sight while the council sits (Q-01)', () => {
  const view = wallViewOf();
  const { show } = renderWall(<WallFrame view={view} clockOffsetMs={0} isOffline={false} />);
  expect(screen.getByText(quorumLine)).toBeTruthy();
  const closed = { ...view, scene: 'closed' as const, header: { ...view.header, status: 'closed' as const } };
  show(<WallFrame view={closed} clockOffsetMs={0} isOffline={false} />);
  expect(screen.queryByText(quorumLine)).toBeNull();
});
