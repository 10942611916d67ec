import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { PeopleController } from './people.controller.js';

/** Accounts as the council office keeps them. */
@Module({ imports: [IdentityModule], controllers: [PeopleController] })
export class PeopleModule {}
