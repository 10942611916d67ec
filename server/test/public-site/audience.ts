import type { PublicView } from '../../../protocol/src/views/views.js';
import { PublicWatcher } from '../../../rehearsal/src/people/public-watcher.js';

const patienceMs = 5_000;

/** Everybody at home who follows one session. */
export class Audience {
  private constructor(readonly watchers: readonly PublicWatcher[]) {}

  static async of(size: number, hubUrl: string, sessionId: string): Promise<Audience> {
    return new Audience(
      await Promise.all(Array.from({ length: size }, () => PublicWatcher.follows(hubUrl, sessionId))),
    );
  }

  /** Waits until every one of them sees it. @returns how long the last one waited, ms. */
  async allSee(what: string, seen: (view: PublicView) => boolean): Promise<number> {
    const since = performance.now();
    while (!this.watchers.every(({ view }) => view && seen(view))) {
      if (performance.now() - since > patienceMs) throw new Error(`Not everybody sees: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - since;
  }

  goesHome(): void {
    for (const watcher of this.watchers) watcher.goesAway();
  }
}
