import { afterEach, vi } from 'vitest';
import type { CommandType } from '../../../../core/src/session/commands.js';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import { commandPayloads } from '../../../../protocol/src/session/commands.js';

const unfit: string[] = [];

// An order the hub's door would refuse fails the test that gave it, whatever else the test looked at.
afterEach(() => {
  const faults = unfit.splice(0);
  if (faults.length > 0) throw new Error(`The hub refuses these orders: ${faults.join('; ')}`);
});

/** Stands for the live client's `send`: notes what is ordered, and checks every order by the schema at the hub's door. */
export function recordedOrders(answer: () => CommandAck) {
  const send = vi.fn(async (...order: unknown[]) => {
    const [type, payload] = order as [CommandType, unknown];
    // The address of a field may be one of a sample's; which fields there are, and their kinds, may not.
    const issues = commandPayloads[type].safeParse(payload).error?.issues ?? [];
    for (const issue of issues.filter(({ code }) => code !== 'invalid_format'))
      unfit.push(`${type} ${issue.path.join('.')} ${issue.message}`);
    return answer();
  });
  const orders = () => send.mock.calls.map(([type, payload]) => ({ type, payload }));
  const ids = () => send.mock.calls.map(([, , options]) => (options as { id: string }).id);
  return { send, orders, ids };
}
