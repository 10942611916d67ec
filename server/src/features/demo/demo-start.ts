import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StartBanner } from '../../platform/banner/start-banner.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Logger } from '../../platform/logging/logger.js';
import { councillors, demoPassword, usernameOfSeat } from './content/people.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoCommitteePapers } from './demo-committee-papers.js';
import { DemoCommittees } from './demo-committees.js';
import { DemoHall } from './demo-hall.js';
import { DemoInterpellations } from './demo-interpellations.js';
import { DemoSessions, printPapers } from './demo-sessions.js';

/** Number of the advisory lock that lets one hub at a time set the demo up. */
const demoLock = 5_596_773;

/** Sets the demo council up on an empty database and tells its sign-ins at every start. */
@Injectable()
export class DemoStart implements OnApplicationBootstrap {
  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly accounts: DemoAccounts,
    private readonly sessions: DemoSessions,
    private readonly committees: DemoCommittees,
    private readonly interpellations: DemoInterpellations,
    private readonly hall: DemoHall,
    private readonly committeePapers: DemoCommitteePapers,
    private readonly banner: StartBanner,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.demo) return;
    await this.setUpOnce();
    if (await this.isOn()) this.banner.add('Rada demonstracyjna (TRYB SZKOLENIOWY)', signIns());
  }

  private async setUpOnce(): Promise<void> {
    const guard = this.dataSource.createQueryRunner();
    try {
      await guard.query('SELECT pg_advisory_lock($1)', [demoLock]);
      await this.dataSource.transaction(removeHalfMade);
      if (await this.isAnythingThere()) return;
      const startedAt = performance.now();
      const now = this.clock.now();
      // Hashing passwords, drawing papers and waiting for the disk take turns: a newcomer waits for the first start.
      const [council, papers] = await Promise.all([this.accounts.create(), printPapers(now)]);
      await Promise.all([
        this.sessions.playPast(council, papers, now),
        this.sessions.conveneUpcoming(council, papers, now),
        this.hall.furnish(),
        this.interpellations.enter(council, now),
        this.committees.enter(council).then(() => this.sessions.conveneSitting(council, papers, now)),
      ]);
      await this.dataSource.query('INSERT INTO demo_council (term_id, finished_at) VALUES ($1, $2)', [
        council.termId,
        this.clock.now(),
      ]);
      await this.committeePapers.enter(council, now);
      this.logger.info({ durationMs: Math.round(performance.now() - startedAt) }, 'The demo council is set up');
    } finally {
      await guard.query('SELECT pg_advisory_unlock($1)', [demoLock]);
      await guard.release();
    }
  }

  private async isAnythingThere(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ there: boolean }[]>('SELECT EXISTS (SELECT 1 FROM terms) AS there');
    return row?.there ?? false;
  }

  /** Until the office ends the demo council like any other training council. */
  private async isOn(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ on: boolean }[]>(
      'SELECT EXISTS (SELECT 1 FROM demo_council JOIN terms USING (term_id) WHERE retired_at IS NULL) AS on',
    );
    return row?.on ?? false;
  }
}

/** A start that was killed in the middle leaves rows without the final note; the log keeps what was played, nothing lists it. */
async function removeHalfMade(manager: EntityManager): Promise<void> {
  const halfMade: { term_id: string }[] = await manager.query(
    'SELECT term_id FROM terms WHERE training AND shown AND term_id NOT IN (SELECT term_id FROM demo_council)',
  );
  for (const { term_id } of halfMade) {
    await manager.query('DELETE FROM meetings WHERE term_id = $1', [term_id]);
    await manager.query('DELETE FROM committees WHERE term_id = $1', [term_id]);
    await manager.query(
      'DELETE FROM documents WHERE uploaded_by IN (SELECT person_id FROM people WHERE made_for_term = $1)',
      [term_id],
    );
    await manager.query('DELETE FROM people WHERE made_for_term = $1', [term_id]);
    await manager.query('DELETE FROM halls WHERE virtual');
    await manager.query('DELETE FROM terms WHERE term_id = $1', [term_id]);
  }
}

function signIns(): string[] {
  const last = usernameOfSeat(councillors.length);
  return [
    `hasło do każdego konta: ${demoPassword}`,
    `przewodniczaca              Przewodnicząca Rady`,
    `radny1 … ${last}            radni (radny1: Wiceprzewodniczący)`,
    `biuro                       Biuro Rady`,
    `operator, protokolant       obsługa sali`,
    `wojt, zastepca, sekretarz, skarbnik, radca, soltys1, soltys2`,
  ];
}
