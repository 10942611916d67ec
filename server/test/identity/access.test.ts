import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Access, accessKey } from '../../src/identity/access/access.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { Visitor } from '../people/visitor.js';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access | undefined;
}

/** Every HTTP route below `/api`, as its controller declares it. */
function routesOf(hub: HubUnderTest): Route[] {
  const controllers = [...hub.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers
    .flatMap(({ metatype }) => {
      if (!metatype) return [];
      const prototype = metatype.prototype as Record<string, unknown>;
      return Object.getOwnPropertyNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata('method', handler)) return [];
        const paths = (target: object) => [Reflect.getMetadata('path', target) as string | string[]].flat();
        const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
        const access = (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, metatype)) as
          | Access
          | undefined;
        return paths(metatype).flatMap((base) =>
          paths(handler).map((rest) => ({
            method,
            path: `/${base}/${rest}`.replace(/\/+/g, '/').replace(/\/$/, ''),
            access,
          })),
        );
      });
    })
    .filter(({ path }) => path.startsWith('/api'));
}

describe('every address below /api', () => {
  let hub: HubUnderTest;
  let routes: Route[];
  beforeAll(async () => {
    hub = await startHubUnderTest();
    routes = routesOf(hub);
  });
  afterAll(() => hub.dispose());

  const id = '00000000-0000-4000-8000-000000000000';
  const filled = (path: string) => path.replace(/:\w+/g, id);

  it('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
  });

  it('is closed to strangers unless it is public', async () => {
    const stranger = new Visitor(hub.url);
    for (const { method, path, access } of routes.filter((route) => route.access?.kind !== 'public')) {
      const answer = await stranger.send(method, filled(path), method === 'GET' ? undefined : {});
      expect([method, path, access?.kind, answer.status]).toEqual([method, path, access?.kind, 401]);
    }
  });

  it('is closed to the signed-in who have not the role', async () => {
    const resident = await signedIn(hub, { username: 'mieszkanka', roles: ['resident'] });
    for (const { method, path } of routes.filter((route) => route.access?.kind === 'roles')) {
      const answer = await resident.send(method, filled(path), method === 'GET' ? undefined : {});
      expect([method, path, answer.status]).toEqual([method, path, 403]);
    }
  });

  it('does not change anything for a foreign page', async () => {
    const clerk = await signedIn(hub, { username: 'biuro', roles: ['council-office', 'operator'] });
    for (const { method, path } of routes.filter((route) => route.method !== 'GET')) {
      const answer = await clerk.send(method, filled(path), {}, { origin: 'https://evil.example' });
      expect([method, path, answer.status]).toEqual([method, path, 403]);
    }
  });
});
