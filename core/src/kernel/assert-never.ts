/** Closes a `switch` over a union: a new member stops compilation wherever it matters. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
