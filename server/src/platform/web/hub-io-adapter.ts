import { IoAdapter } from '@nestjs/platform-socket.io';
import { type Server } from 'socket.io';

/** Nest's socket.io adapter, which says goodbye to its clients also when the HTTP server is closed by force. */
export class HubIoAdapter extends IoAdapter {
  override async close(server: Server): Promise<void> {
    await server.close();
  }
}
