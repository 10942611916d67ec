import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../../identity/access/access.js';
import { answer } from '../results/index.js';
import { Cosignatures } from './cosignatures.js';
import { PublicCheckpoints } from './public-checkpoints.js';
import { Receipts } from './receipts.js';

const text = 'text/plain; charset=utf-8';
const json = 'application/json; charset=utf-8';
const count = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);
const inclusionQuery = z.object({ seq: count, size: count.optional() });
const consistencyQuery = z.object({ from: count, to: count });

/** What anybody needs to check a session without trusting this hub; the contract stands in `protocol/src/http/proofs.ts`. */
@Public()
@Controller('api/public/sessions/:sessionId')
export class CheckpointsController {
  constructor(
    private readonly checkpoints: PublicCheckpoints,
    private readonly receipts: Receipts,
    private readonly cosignatures: Cosignatures,
  ) {}

  @Get('checkpoints.txt')
  async file(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const file = await this.checkpoints.file(sessionId);
    await answer(request, reply, { type: text, fileName: `punkty-kontrolne-${sessionId}.txt` }, file, () => file);
  }

  @Get('checkpoint-keys.txt')
  async keys(@Param('sessionId') sessionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const file = await this.checkpoints.keyFile(sessionId);
    await answer(request, reply, { type: text, fileName: `klucze-${sessionId}.txt` }, file, () => file);
  }

  @Get('proofs/inclusion')
  async inclusion(
    @Param('sessionId') sessionId: string,
    @Query({ schema: inclusionQuery }) { seq, size }: z.infer<typeof inclusionQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const body = JSON.stringify(await this.checkpoints.inclusion(sessionId, seq, size));
    await answer(request, reply, { type: json }, body, () => body);
  }

  @Get('proofs/consistency')
  async consistency(
    @Param('sessionId') sessionId: string,
    @Query({ schema: consistencyQuery }) { from, to }: z.infer<typeof consistencyQuery>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const body = JSON.stringify(await this.checkpoints.consistency(sessionId, from, to));
    await answer(request, reply, { type: json }, body, () => body);
  }

  @Get('receipts/:code')
  async receipt(
    @Param('sessionId') sessionId: string,
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const body = JSON.stringify(await this.receipts.find(sessionId, code));
    await answer(request, reply, { type: json }, body, () => body);
  }

  /** A witness hands in its cosignature: `text/plain`, a signed note. */
  @Post('cosignatures')
  @HttpCode(200)
  async cosign(@Param('sessionId') sessionId: string, @Body() note: unknown) {
    return { taken: await this.cosignatures.take(sessionId, note) };
  }
}
