import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { NewVoteDialog } from './new-vote-dialog.js';

afterEach(cleanup);

const refused = /^To głosowanie jest tajne z mocy ustawy: odbywa się na kartach/;
const [item] = sampleView.agenda.items;

it('V-20: a matter that is secret by law is not prepared here, and the press is answered with where it is held', async () => {
  if (!item) throw new Error('The sample has no item');
  const { orders } = renderSteering(<NewVoteDialog item={item} onClose={() => undefined} />);
  await userEvent.type(screen.getByLabelText('Treść poddawana pod głosowanie'), 'Wybór wiceprzewodniczącego');
  await userEvent.selectOptions(
    screen.getByLabelText('Sprawa, nad którą głosuje rada'),
    'Wybór przewodniczącego lub wiceprzewodniczących rady',
  );
  expect(screen.queryByText(refused)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Przygotuj głosowanie' }));
  expect(screen.getByText(refused).closest('[role=alert]')).toBeTruthy();
  expect(orders()).toEqual([]);
});
