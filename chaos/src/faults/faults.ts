import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, oneOf } from '../../../core/src/testing/dice.js';
import type { Stage } from '../../../rehearsal/src/play/stage.js';
import { DeafSocket } from '../../../server/test/chamber/deaf-socket.js';
import type { Place } from '../place/place.js';
import type { Target } from './targets.js';

/** Brings back what a fault took, and waits until it is there. */
type Recovery = () => Promise<void>;

/** Strikes. @returns once it is down, how everything comes back */
export type Fault = (place: Place, dice: Dice, stage: Stage) => Promise<Recovery>;

const deafDesks = 3;
const deafRequests = 300;

export const faults: Readonly<Record<Target, Fault>> = {
  /** `kill -9` of a hub; its keeper follows up with the spare one. */
  async hub({ hubs }, dice) {
    const hub = oneOf(hubs, dice);
    await hub.isKilled();
    return () => hub.comesBack();
  },
  /** `kill -9` of the postmaster and all its backends. */
  async db({ postgres }) {
    await postgres.isKilled();
    return () => postgres.starts();
  },
  /** A machine with a hub and PostgreSQL: also the keeper and the spare hub. */
  async both({ hubs, postgres }, dice) {
    const hub = oneOf(hubs, dice);
    await Promise.all([hub.isLost(), postgres.isKilled()]);
    return async () => {
      await Promise.all([postgres.starts(), hub.comesBack()]);
    };
  },
  /** An administrator restarts PostgreSQL. */
  async restart({ postgres }) {
    await postgres.stops();
    return () => postgres.starts();
  },
  /** Neither dead nor alive for a while, as a virtual machine that is being moved. */
  async pause({ hubs }, dice) {
    const hub = oneOf(hubs, dice);
    hub.freezes();
    return async () => {
      await pause(300 + dice(1_200));
      hub.thaws();
    };
  },
  /** Half of the connections are reset, what is left is slow, then half of those. */
  async net({ door }, dice) {
    door.cutsHalf(dice);
    door.isSlow(() => dice(40));
    return async () => {
      await pause(50 + dice(250));
      door.cutsHalf(dice);
      await pause(dice(300));
      door.isSlow(undefined);
    };
  },
  /** Windows that ask for everything and read nothing; the others must not notice. They vote for nobody (V-07). */
  async slow({ hubs }, dice, { operator, sessionId }) {
    const { url } = oneOf(hubs, dice);
    const deaf = await Promise.all(
      Array.from({ length: deafDesks }, () => DeafSocket.watches(url, operator.http.cookie, sessionId)),
    );
    for (let asked = 0; asked < deafRequests; asked += 1) {
      for (const desk of deaf) desk.watchesAgain();
      if (asked % 20 === 0) await pause(1);
    }
    return async () => {
      await pause(500);
      for (const desk of deaf) desk.leaves();
    };
  },
  /** No room for one more byte; sometimes just when the database needs a new piece of its log, which ends it. */
  async disk({ disk, postgres, hubs }, dice) {
    disk?.isFilled();
    if (dice(2) === 0) await postgres.asked('SELECT pg_switch_wal()').catch(() => undefined);
    return async () => {
      await pause(300 + dice(900));
      disk?.hasRoomAgain();
      await postgres.answersAgain();
      await Promise.all(hubs.map((hub) => hub.comesBack()));
    };
  },
  /** Everything ends at once, and what was not synced was never there. */
  async power({ hubs, postgres, power }, dice) {
    await Promise.all([postgres.isKilled(), ...hubs.map((hub) => hub.isLost())]);
    power?.takesBack(dice);
    return async () => {
      await Promise.all([postgres.starts(), ...hubs.map((hub) => hub.comesBack())]);
    };
  },
};
