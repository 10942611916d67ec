import { Injectable } from '@nestjs/common';
import { isSealed, type Link } from '../../../../core/src/chain/chain.js';
import { hashBeginning, readReceiptCode } from '../../../../core/src/chain/receipt-code.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { FoundReceipt, FoundReceipts } from '../../../../protocol/src/http/proofs.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { publicStateOf } from '../../live-session/public-state.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Results } from '../results/index.js';
import { PublicCheckpoints } from './public-checkpoints.js';

/** Finds a vote by the code its voter was shown. */
@Injectable()
export class Receipts {
  constructor(
    private readonly live: LiveSessions,
    private readonly results: Results,
    private readonly checkpoints: PublicCheckpoints,
  ) {}

  /** @throws HttpError 404 without a public session, 400 when the text is no code */
  async find(sessionId: string, typed: string): Promise<FoundReceipts> {
    const code = readReceiptCode(typed);
    if (code === undefined) {
      throw new HttpError(400, {
        code: 'bad-request',
        text: 'Kod potwierdzenia ma osiem znaków, na przykład K7QM-2F9D.',
      });
    }
    const state = await publicStateOf(this.live, sessionId);
    const beginning = hashBeginning(code);
    const links = await this.results.log(sessionId);
    const found = links.flatMap((link) => {
      return !isSealed(link) && link.hash.startsWith(beginning) ? (voteIn(link, state) ?? []) : [];
    });
    return { code, found: await Promise.all(found.map((vote) => this.withProof(sessionId, vote))) };
  }

  private async withProof(sessionId: string, vote: Omit<FoundReceipt, 'proof'>): Promise<FoundReceipt> {
    try {
      return { ...vote, proof: await this.checkpoints.inclusion(sessionId, vote.seq) };
    } catch (error) {
      if (error instanceof HttpError && error.body.code === 'checkpoint-unknown') return { ...vote, proof: null };
      throw error;
    }
  }
}

function voteIn({ seq, prevHash, body, hash }: Link, state: SessionState): Omit<FoundReceipt, 'proof'> | undefined {
  const event = JSON.parse(body) as StoredEvent;
  if (event.type !== 'BallotCast') return undefined;
  const { votingId, memberId, choice } = event.payload;
  const voting = state.votings.find((each) => each.votingId === votingId);
  if (!voting?.result || voting.no === null) return undefined;
  const inForce = voting.ballots[memberId]?.seq ?? null;
  const standing = inForce === seq ? 'counted' : voting.exclusions[memberId] ? 'set-aside' : 'replaced';
  const replacedBySeq = standing === 'replaced' ? inForce : null;
  return { seq, votingNo: voting.no, choice, standing, replacedBySeq, prevHash, body, hash };
}
