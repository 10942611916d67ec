import { Body, Controller, Get, Header, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import {
  type Me,
  type PasswordChange,
  passwordChange,
  type SignInRequest,
  signInRequest,
} from '../../../../protocol/src/http/identity.js';
import { Settings } from '../../platform/config/settings.js';
import { Public, SignedIn } from '../access/access.js';
import { CurrentPerson } from '../access/current-person.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { SignedInPerson } from '../signed-in-person.js';
import { OwnPassword } from './own-password.js';
import { PasswordSignIn } from './password-sign-in.js';
import { writeToken } from './sign-in-cookie.js';
import {
  factorsMissing,
  passwordTooWeak,
  passwordWrong,
  signInFailed,
  tooManyAttempts,
  trainingAccount,
} from './sign-in-refusals.js';
import { absoluteLimitMs, SignIns } from './sign-ins.js';

/** Signing in and out, and who one is. */
@Controller('api')
export class SignInController {
  constructor(
    private readonly passwordSignIn: PasswordSignIn,
    private readonly ownPassword: OwnPassword,
    private readonly signIns: SignIns,
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async signIn(
    @Body({ schema: signInRequest }) { username, password }: SignInRequest,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const outcome = await this.passwordSignIn.try(username, password, address);
    if (outcome.step === 'wait') throw tooManyAttempts(reply, outcome.retryAfterMs);
    if (outcome.step === 'failed') throw signInFailed();
    if (outcome.step === 'factors') throw factorsMissing();
    const earlier = await this.signIns.personOf(request.headers.cookie);
    if (earlier) await this.end(earlier.signInId);
    writeToken(reply, this.settings, outcome.token, absoluteLimitMs / 1000);
    const person = await this.signIns.personOfToken(outcome.token);
    if (!person) throw signInFailed();
    return meOf(person);
  }

  @SignedIn()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(
    @CurrentPerson() { personId, signInId }: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.end(signInId);
    await this.audit.record(this.dataSource.manager, {
      actorId: personId,
      action: 'signed-out',
      subject: ['person', personId],
    });
    writeToken(reply, this.settings, '', 0);
  }

  @SignedIn()
  @Get('me')
  @Header('cache-control', 'no-store')
  me(@CurrentPerson() person: SignedInPerson): Me {
    return meOf(person);
  }

  @SignedIn()
  @Post('me/password')
  @HttpCode(204)
  async changePassword(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: passwordChange }) change: PasswordChange,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const outcome = await this.ownPassword.change(person, change, address);
    switch (outcome.result) {
      case 'changed':
        return;
      case 'wait':
        throw tooManyAttempts(reply, outcome.retryAfterMs);
      case 'wrong':
        throw passwordWrong();
      case 'too-weak':
        throw passwordTooWeak();
      case 'training-account':
        throw trainingAccount();
    }
  }

  private async end(signInId: string): Promise<void> {
    this.signIns.announceRevoked(await this.signIns.end(this.dataSource.manager, { signInId }));
  }
}

function meOf({ personId, username, fullName, roles, seats }: SignedInPerson): Me {
  return { personId, username, fullName, roles: [...roles], seats: [...seats] };
}
