import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { SortableList } from './sortable-list.js';

interface Point {
  readonly id: string;
  readonly title: string;
}

const idOf = ({ id }: Point) => id;
const titleOf = ({ title }: Point) => title;
const drawn = vi.fn((point: Point, index: number) => (
  <span className="point">
    {index + 1} {point.title}
  </span>
));
const start: readonly Point[] = ['Otwarcie', 'Protokół', 'Budżet', 'Zamknięcie'].map((title) => ({ id: title, title }));

function Agenda() {
  const [points, setPoints] = useState(start);
  const reorder = (ids: readonly string[]) =>
    setPoints(ids.map((id) => points.find((point) => point.id === id)).filter((point) => point !== undefined));
  return (
    <>
      <SortableList
        label="Porządek"
        items={points}
        itemId={idOf}
        itemName={titleOf}
        onReorder={reorder}
        renderItem={drawn}
      />
      <button
        type="button"
        onClick={() =>
          setPoints(points.map((point) => (point.id === 'Budżet' ? { ...point, title: 'Budżet 2027' } : point)))
        }
      >
        zmień
      </button>
    </>
  );
}

const shown = () => [...document.querySelectorAll('.point')].map((point) => point.textContent);

afterEach(cleanup);

it('moves by its buttons, again and again, and says where to', async () => {
  renderPart(<Agenda />);
  await userEvent.click(screen.getByRole('button', { name: 'Przesuń wyżej: Budżet' }));
  expect(shown()).toEqual(['1 Otwarcie', '2 Budżet', '3 Protokół', '4 Zamknięcie']);
  await userEvent.click(screen.getByRole('button', { name: 'Przesuń niżej: Otwarcie' }));
  await userEvent.click(screen.getByRole('button', { name: 'Przesuń niżej: Zamknięcie' }));
  expect(shown()).toEqual(['1 Budżet', '2 Otwarcie', '3 Protokół', '4 Zamknięcie']);
  expect(screen.getByText('Otwarcie: miejsce 2 z 4')).toBeTruthy();
});

it('draws again only the row that changed', async () => {
  renderPart(<Agenda />);
  drawn.mockClear();
  await userEvent.click(screen.getByRole('button', { name: 'zmień' }));
  expect(shown()).toContain('3 Budżet 2027');
  expect(new Set(drawn.mock.calls.map(([point]) => point.title))).toEqual(new Set(['Budżet 2027']));
});

it('takes others along where the caller says so, and tells the place it really came to', async () => {
  const onReorder = vi.fn();
  const titles = start.map(({ id }) => id);
  const arrange = (id: string, _place: number) => [...titles.filter((other) => other !== id), id];
  renderPart(
    <SortableList
      label="Porządek"
      items={start}
      itemId={idOf}
      itemName={titleOf}
      arrange={arrange}
      onReorder={onReorder}
      renderItem={drawn}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Przesuń niżej: Otwarcie' }));
  expect(onReorder).toHaveBeenCalledWith(['Protokół', 'Budżet', 'Zamknięcie', 'Otwarcie']);
  expect(screen.getByText('Otwarcie: miejsce 4 z 4')).toBeTruthy();
});
