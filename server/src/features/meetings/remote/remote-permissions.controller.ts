import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  type RemotePermissionRecord,
  type RemoteRequest,
  remoteRequest,
} from '../../../../../protocol/src/http/presence.js';
import { Roles } from '../../../identity/access/access.js';
import { CurrentPerson } from '../../../identity/access/current-person.js';
import type { SignedInPerson } from '../../../identity/signed-in-person.js';
import { RemotePermissions } from './remote-permissions.js';

/** Taking part from afar (S-31); the contract stands in `protocol/src/http/presence.ts`. */
@Roles('council-office')
@Controller('api/office/meetings/:sessionId/remote')
export class RemotePermissionsController {
  constructor(private readonly permissions: RemotePermissions) {}

  @Get()
  async get(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<{ permission: RemotePermissionRecord | null }> {
    return { permission: await this.permissions.get(office, sessionId) };
  }

  @Put()
  request(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body({ schema: remoteRequest }) { basis }: RemoteRequest,
  ): Promise<RemotePermissionRecord> {
    return this.permissions.request(office, sessionId, basis);
  }

  @Post('confirm')
  @HttpCode(200)
  confirm(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<RemotePermissionRecord> {
    return this.permissions.confirm(office, sessionId);
  }

  @Delete()
  @HttpCode(204)
  withdraw(
    @CurrentPerson() office: SignedInPerson,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<void> {
    return this.permissions.withdraw(office, sessionId);
  }
}
