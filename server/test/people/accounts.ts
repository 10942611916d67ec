import type { Role } from '../../../core/src/council/council.js';
import { People } from '../../src/identity/people/people.js';
import type { HubUnderTest } from '../cluster/hub-under-test.js';
import { Visitor, type VisitorOptions } from './visitor.js';

export const testPassword = 'hasło-testowe';

export interface TestAccount {
  readonly username: string;
  readonly roles?: readonly Role[];
  readonly training?: boolean;
}

/** Gives an account to somebody, past the office. @returns the person's id. */
export async function givesAccount(hub: HubUnderTest, { username, roles = [], training = false }: TestAccount) {
  const fullName = `Osoba ${username}`;
  const [person] = await hub.app
    .get(People)
    .add([{ username, fullName, roles, training, password: testPassword }], null);
  if (!person) throw new Error('No account');
  return person.personId;
}

/** Somebody with a new account, signed in. */
export async function signedIn(hub: HubUnderTest, account: TestAccount, options?: VisitorOptions): Promise<Visitor> {
  await givesAccount(hub, account);
  const visitor = new Visitor(hub.url, options);
  const answer = await visitor.signsIn(account.username, testPassword);
  if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status}`);
  return visitor;
}
