import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { IdentityModule } from '../../identity/identity.module.js';
import { DocumentStore } from './document-store.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';

/** PDF documents of sessions. */
@Module({
  imports: [IdentityModule],
  controllers: [DocumentsController],
  providers: [Documents, DocumentStore],
  exports: [Documents, DocumentStore],
})
export class DocumentsModule {
  constructor({ httpAdapter }: HttpAdapterHost) {
    // A PDF is not read into memory: the controller takes the request's stream.
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser('application/pdf', (_request, _payload, done) => done(null));
  }
}
