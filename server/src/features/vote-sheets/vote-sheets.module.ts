import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { IdentityModule } from '../../identity/identity.module.js';
import { LiveSessionModule } from '../../live-session/live-session.module.js';
import { DocumentsModule } from '../documents/index.js';
import { ResultsModule } from '../results/index.js';
import { VoteSheetsController } from './vote-sheets.controller.js';
import { VoteSheets } from './vote-sheets.js';

/** `Arkusz głosowania imiennego` to print, and its signed scans (V-15). */
@Module({
  imports: [IdentityModule, LiveSessionModule, DocumentsModule, ResultsModule],
  controllers: [VoteSheetsController],
  providers: [VoteSheets],
  exports: [VoteSheets],
})
export class VoteSheetsModule {
  constructor({ httpAdapter }: HttpAdapterHost) {
    // A picture is not read into memory: the controller takes the request's stream. PDF is let through by the documents.
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    for (const type of ['image/png', 'image/jpeg']) {
      fastify.addContentTypeParser(type, (_request, _payload, done) => done(null));
    }
  }
}
