import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What runs where: pure rules and the hub's parts in Node, screens in jsdom, the whole hub on a real database. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    // Two cores: more workers than that only make timing tests lie.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['*/**/*.spec.ts'],
          // Property tests tell whole sittings; a busy machine needs its time, and no spec here measures any.
          testTimeout: process.env.SITTINGS ? 3_600_000 : 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['{web-shared,chamber-client,display-wall,portal,office}/**/*.spec.tsx'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'hub',
          environment: 'node',
          include: ['server/test/**/*.test.ts'],
          globalSetup: ['server/test/cluster/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hall',
          environment: 'node',
          include: ['hardware/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Real devices and real OBS take a whole core each.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['server/test/cluster/global-setup.ts', 'e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: each file drives several windows.
          fileParallelism: false,
        },
      },
    ],
  },
});
