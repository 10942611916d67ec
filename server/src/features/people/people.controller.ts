import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import {
  type PersonCreated,
  type PersonInput,
  type PersonRecord,
  personChange,
  personInput,
} from '../../../../protocol/src/http/office.js';
import { Roles } from '../../identity/access/access.js';
import { CurrentPerson } from '../../identity/access/current-person.js';
import { generatePassword } from '../../identity/passwords/generate-password.js';
import { People } from '../../identity/people/people.js';
import type { Person } from '../../identity/people/person.entity.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { HttpError } from '../../platform/errors/http-error.js';

/** Accounts, kept by the council office. A training office sees and makes training accounts only. */
@Roles('council-office')
@Controller('api/office/people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  async list(@CurrentPerson() office: SignedInPerson): Promise<PersonRecord[]> {
    return (await this.people.list(kindSeenBy(office))).map(recordOf);
  }

  @Post()
  @Header('cache-control', 'no-store')
  async create(
    @CurrentPerson() office: SignedInPerson,
    @Body({ schema: personInput }) input: PersonInput,
  ): Promise<PersonCreated> {
    const firstPassword = generatePassword();
    const newcomer = { ...input, training: office.training, password: firstPassword };
    const [person] = await this.people.add([newcomer], office.personId);
    if (!person) throw new Error('No person was added');
    return { ...recordOf(person), firstPassword };
  }

  @Patch(':personId')
  @Header('cache-control', 'no-store')
  async change(
    @CurrentPerson() office: SignedInPerson,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body({ schema: personChange }) change: z.infer<typeof personChange>,
  ): Promise<PersonRecord | PersonCreated> {
    const changed = await this.people.change(personId, change, office.personId, kindSeenBy(office));
    if (!changed) throw new HttpError(404, { code: 'person-unknown', text: 'Nie ma takiego konta.' });
    const { person, newPassword } = changed;
    return { ...recordOf(person), ...(newPassword === undefined ? {} : { firstPassword: newPassword }) };
  }
}

function kindSeenBy(office: SignedInPerson): true | undefined {
  return office.training ? true : undefined;
}

function recordOf({ personId, username, fullName, roles, active }: Person): PersonRecord {
  return { personId, username, fullName, roles, active };
}
