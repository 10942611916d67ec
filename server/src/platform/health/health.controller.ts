import { Controller, Get, Header, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { HealthRegistry, type HealthReport } from './health-registry.js';

interface ReadyBody {
  readonly ready: boolean;
  readonly checks: Record<string, HealthReport>;
}

/** For the watcher of the service: is the process alive, and can it hold a session now. */
@Controller('health')
export class HealthController {
  constructor(private readonly registry: HealthRegistry) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyBody> {
    const checks = await this.registry.ask();
    const ready = Object.values(checks).every((report) => report.ok);
    reply.status(ready ? 200 : 503);
    return { ready, checks };
  }
}
