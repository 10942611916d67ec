import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { ScreensController } from './screens.controller.js';
import { Screens } from './screens.js';

/** Wall screens: pairing by a code, scene, message, removal. */
@Module({ imports: [IdentityModule, LiveSessionModule], controllers: [ScreensController], providers: [Screens] })
export class ScreensModule {}
