import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { HttpError } from '../../platform/errors/http-error.js';
import { SignIns } from '../sign-ins/sign-ins.js';
import type { SignedInPerson } from '../signed-in-person.js';
import { type Access, accessKey } from './access.js';
import { setCurrentPerson } from './current-person.js';

/** Stands before every HTTP route; below `/api` it lets in only whom the route names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIns: SignIns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.routeOptions.url?.startsWith('/api')) return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'public') return true;
    const person = await this.signIns.personOf(request.headers.cookie);
    if (!person) throw signedOut();
    if (!access || !isAllowed(access, person)) throw notPermitted();
    setCurrentPerson(request, person);
    return true;
  }
}

function isAllowed(access: Access, person: SignedInPerson): boolean {
  return access.kind !== 'roles' || person.roles.some((role) => access.roles.includes(role));
}

/** Nobody is signed in, or no longer. */
export function signedOut(): HttpError {
  return new HttpError(401, { code: 'signed-out', text: 'Zaloguj się, aby kontynuować.' });
}

function notPermitted(): HttpError {
  return new HttpError(403, { code: 'not-permitted', text: 'Brak uprawnień do tej czynności.' });
}
