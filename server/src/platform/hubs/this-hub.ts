import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Settings } from '../config/settings.js';

/** Who this hub is among those on one database. A new start is another hub. */
@Injectable()
export class ThisHub {
  readonly hubId: string = randomUUID();

  constructor(
    private readonly settings: Settings,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Where other hubs reach this one: `http://host:port`; empty while it does not listen yet. */
  get address(): string {
    const { hubAddress, host } = this.settings;
    if (hubAddress) return hubAddress;
    const bound = this.http.httpAdapter?.getHttpServer()?.address() as AddressInfo | null | undefined;
    if (!bound) return '';
    const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    return `http://${reached.includes(':') ? `[${reached}]` : reached}:${bound.port}`;
  }
}
