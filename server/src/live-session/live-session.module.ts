import { Module } from '@nestjs/common';
import { EventLogModule } from '../event-log/event-log.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { DeskJournal } from './desk-journal/desk-journal.js';
import { DeskNotes } from './desk-journal/desk-notes.js';
import { ChamberGateway } from './gateway/chamber.gateway.js';
import { CommandDoor } from './gateway/command-door.js';
import { Connections } from './gateway/connections.js';
import { HallCodes } from './gateway/hall-codes.js';
import { WatchDoor } from './gateway/watch-door.js';
import { DeskNews } from './hubs/desk-news.js';
import { OrdersController } from './hubs/orders.controller.js';
import { HttpOwnerCalls, OwnerCalls } from './hubs/owner-calls.js';
import { SessionNews } from './hubs/session-news.js';
import { LiveSessions } from './live-sessions.js';
import { ViewPublisher } from './publisher/view-publisher.js';

/** One door in, one writer per session, views out. */
@Module({
  imports: [EventLogModule, IdentityModule],
  controllers: [OrdersController],
  providers: [
    LiveSessions,
    { provide: OwnerCalls, useClass: HttpOwnerCalls },
    SessionNews,
    ViewPublisher,
    Connections,
    DeskNews,
    HallCodes,
    DeskJournal,
    DeskNotes,
    CommandDoor,
    WatchDoor,
    ChamberGateway,
  ],
  exports: [LiveSessions, ViewPublisher, DeskJournal, EventLogModule],
})
export class LiveSessionModule {}
