import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPart } from '../../test/render-part.js';
import { NumberField } from './number-field.js';

function Field({ onChange }: { onChange: (value: number | null) => void }) {
  const [value, setValue] = useState<number | null>(15);
  const change = (next: number | null) => {
    setValue(next);
    onChange(next);
  };
  return <NumberField label="Skład" value={value} onChange={change} min={15} max={17} />;
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Skład' });

afterEach(cleanup);

it('steps between its limits with buttons and arrows', async () => {
  renderPart(<Field onChange={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Zwiększ: Skład' }));
  expect(box().value).toBe('16');
  box().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(box().value).toBe('17');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zwiększ: Skład' }).disabled).toBe(true);
});

it('keeps what is typed until it leaves the box, then holds to the limits', async () => {
  const onChange = vi.fn();
  renderPart(<Field onChange={onChange} />);
  await userEvent.clear(box());
  expect(onChange).toHaveBeenLastCalledWith(null);
  await userEvent.type(box(), '99');
  expect(box().value).toBe('99');
  await userEvent.tab();
  expect(box().value).toBe('17');
  expect(onChange).toHaveBeenLastCalledWith(17);
});

it('gives null for what is not a whole number and leaves it to be seen', async () => {
  const onChange = vi.fn();
  renderPart(<Field onChange={onChange} />);
  await userEvent.clear(box());
  await userEvent.type(box(), '1,5');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
  expect(box().value).toBe('1,5');
});
