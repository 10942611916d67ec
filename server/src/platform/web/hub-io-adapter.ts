import { IoAdapter } from '@nestjs/platform-socket.io';
import { type Namespace, type Server } from 'socket.io';

/**
 * Nest's socket.io adapter, which closes the sockets and leaves the HTTP server to Nest. socket.io's own `close` would wait
 * for every HTTP request to end, and a watcher's event stream never does; `disconnectSockets` would tell the desks to stay away.
 */
export class HubIoAdapter extends IoAdapter {
  override async close(server: Server | Namespace): Promise<void> {
    const whole = 'engine' in server ? server : server.server;
    whole.engine.close();
  }
}
