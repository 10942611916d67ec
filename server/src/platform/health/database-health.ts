import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HealthRegistry, type HealthReport } from './health-registry.js';

/** Says whether the database answers and keeps its promises about power cuts. */
@Injectable()
export class DatabaseHealth implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: HealthRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add('database', () => this.report());
  }

  /** Without these settings "acknowledged" would not mean "on disk". */
  private async report(): Promise<HealthReport> {
    const rows: { name: string; setting: string }[] = await this.dataSource.query(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'server_version']],
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    // `local`, `on` and the `remote_…` kinds all wait for this server's disk.
    const commits = settings.synchronous_commit !== 'off';
    return { ok: settings.fsync === 'on' && settings.full_page_writes === 'on' && commits, details: settings };
  }
}
