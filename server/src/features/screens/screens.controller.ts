import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type ConfirmPairing,
  confirmPairing,
  type OwnScreen,
  type Pairing,
  type PairingState,
  type ScreenChange,
  screenChange,
} from '../../../../protocol/src/http/screens.js';
import { Public, Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import type { PairedScreen } from '../../identity/screens/screen-directory.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Screens } from './screens.js';

/** Pairing and steering of wall screens; the contract stands in `protocol/src/http/screens.ts`. */
@Controller('api/screens')
export class ScreensController {
  constructor(private readonly screens: Screens) {}

  @Public()
  @Post('pairings')
  begin(@Req() request: FastifyRequest): Pairing {
    return this.screens.beginPairing(request.ip);
  }

  @Public()
  @Get('pairings/:pairingId')
  state(
    @Param('pairingId', ParseUUIDPipe) pairingId: string,
    @Headers('x-pairing-secret') secret = '',
  ): Promise<PairingState> {
    return this.screens.pairingState(pairingId, secret);
  }

  @Public()
  @Get('own')
  async own(@Headers('x-screen-token') token = ''): Promise<OwnScreen> {
    return this.screens.own(token);
  }

  @Roles('operator')
  @Post('pairings/confirm')
  confirm(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: confirmPairing }) body: ConfirmPairing,
  ): Promise<PairedScreen> {
    return this.screens.confirm(person, body);
  }

  @Roles('operator')
  @Patch(':screenId')
  change(
    @CurrentPerson() person: SignedInPerson,
    @Param('screenId', ParseUUIDPipe) screenId: string,
    @Body({ schema: screenChange }) change: ScreenChange,
  ): Promise<PairedScreen> {
    return this.screens.change(person, screenId, change);
  }

  @Roles('operator')
  @Delete(':screenId')
  @HttpCode(204)
  remove(@CurrentPerson() person: SignedInPerson, @Param('screenId', ParseUUIDPipe) screenId: string): Promise<void> {
    return this.screens.remove(person, screenId);
  }
}
