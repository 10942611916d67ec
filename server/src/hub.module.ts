import { Module } from '@nestjs/common';
import { ScreensModule } from './features/screens/screens.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { LiveSessionModule } from './live-session/live-session.module.js';

/** The hub's rooms. A feature adds its module to this list; `PlatformModule` is there for all of them. */
@Module({
  imports: [IdentityModule, LiveSessionModule, ScreensModule],
})
export class HubModule {}
