import { Module } from '@nestjs/common';
import { IdentityModule } from '../../identity/identity.module.js';
import { MembersModule } from '../members/index.js';
import { StatutController } from './statut.controller.js';
import { Statut } from './statut.js';

/** The settings of the statut in versions (G-01, G-02). */
@Module({
  imports: [IdentityModule, MembersModule],
  controllers: [StatutController],
  providers: [Statut],
  exports: [Statut],
})
export class StatutModule {}
