import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../signed-in-person.js';

const people = new WeakMap<FastifyRequest, SignedInPerson>();

/** Remembers for one request who makes it; the access guard does. */
export function setCurrentPerson(request: FastifyRequest, person: SignedInPerson): void {
  people.set(request, person);
}

/** The signed-in person, on routes with `@SignedIn()` or `@Roles()`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const person = people.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!person) throw new Error('CurrentPerson on a route that needs no sign-in');
  return person;
});
