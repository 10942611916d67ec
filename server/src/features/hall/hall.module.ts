import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { HallCardsController } from './hall-cards.controller.js';
import { HallCards } from './hall-cards.js';
import { HallFeeds } from './hall-feeds.js';
import { HallInputs } from './hall-inputs.js';
import { HallKeys } from './hall-keys.js';
import { HallLinkController } from './hall-link.controller.js';
import { HallNews } from './hall-news.js';
import { HallOrders } from './hall-orders.js';
import { HallPower } from './hall-power.js';
import { HallSessions } from './hall-sessions.js';
import { HallsController } from './halls.controller.js';
import { Halls } from './halls.js';
import { VirtualHalls } from './virtual-halls.js';

/** Halls, their devices, and the programs that lead them. */
@Module({
  imports: [IdentityModule, LiveSessionModule],
  controllers: [HallsController, HallCardsController, HallLinkController],
  providers: [
    Halls,
    HallCards,
    HallKeys,
    HallSessions,
    HallFeeds,
    HallNews,
    HallInputs,
    HallOrders,
    HallPower,
    VirtualHalls,
  ],
})
export class HallModule {}
