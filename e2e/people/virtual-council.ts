import type { Choice } from '../../core/src/voting/voting.js';
import type { HallView } from '../../protocol/src/views/views.js';
import { HubHttp } from '../../rehearsal/src/hub/hub-http.js';
import { Person } from '../../rehearsal/src/people/person.js';
import { Stopwatch } from '../../rehearsal/src/people/stopwatch.js';
import { demoPassword } from '../../server/src/features/demo/content/people.js';

/** Councillors without a window, on real sockets: they fill the hall around those who have one. */
export class VirtualCouncil {
  private constructor(private readonly councillors: readonly Person[]) {}

  /** Councillors of the demo council. */
  static sitsDown(hubUrl: string, sessionId: string, usernames: readonly string[]): Promise<VirtualCouncil> {
    const accounts = usernames.map((username) => ({ username, password: demoPassword }));
    return VirtualCouncil.signsIn(hubUrl, sessionId, accounts);
  }

  static async signsIn(
    hubUrl: string,
    sessionId: string,
    accounts: readonly { readonly username: string; readonly password: string }[],
  ): Promise<VirtualCouncil> {
    const councillors = accounts.map(async ({ username, password }) => {
      const http = await HubHttp.signIn(hubUrl, username, password);
      const person = new Person<HallView>(username, null, http, { sessionId, audience: 'hall' }, new Stopwatch());
      await person.sitsDown();
      await person.until('własny widok', ({ own }) => own !== null);
      return person;
    });
    return new VirtualCouncil(await Promise.all(councillors));
  }

  async confirmPresence(): Promise<void> {
    for (const person of this.councillors) {
      await person.orders('RecordAttendance', { memberId: person.own?.me.memberId ?? '', kind: 'entered' });
    }
  }

  /** One choice for each councillor, in the order they sat down; `null` does not vote. */
  async vote(choices: readonly (Choice | null)[]): Promise<void> {
    await Promise.all(
      this.councillors.map(async (person, index) => {
        const choice = choices[index];
        if (!choice) return;
        await person.until('karta', ({ view }) => view?.voting?.status === 'open');
        await person.orders('CastBallot', { votingId: person.view.voting?.votingId ?? '', choice });
      }),
    );
  }

  async asksForFloor(index: number): Promise<void> {
    await this.councillors[index]?.orders('RequestFloor', { kind: 'speech', personId: null });
  }

  leave(): void {
    for (const person of this.councillors) person.leaves();
  }
}
