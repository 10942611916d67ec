import { Injectable } from '@nestjs/common';
import { type Instant, plusMs } from '../../../../core/src/kernel/instant.js';
import { type Clerk, InterpellationSteps, Interpellations } from '../interpellations/index.js';
import { Members } from '../members/index.js';
import { type DemoInterpellation, interpellations } from './content/interpellations.js';
import { municipality } from './content/municipality.js';
import { officials } from './content/people.js';
import type { DemoCouncil } from './demo-accounts.js';

const dayMs = 86_400_000;

/** A register with something in it, entered as the office would enter it. */
@Injectable()
export class DemoInterpellations {
  constructor(
    private readonly members: Members,
    private readonly register: Interpellations,
    private readonly steps: InterpellationSteps,
  ) {}

  async enter({ office, termId }: DemoCouncil, now: Instant): Promise<void> {
    const fullName = officials.find(({ username }) => username === 'biuro')?.fullName ?? '';
    const clerk: Clerk = { ...office, fullName };
    const members = await this.members.list(office, termId);
    for (const entry of interpellations) {
      const memberId = members.find(({ lastName }) => lastName === entry.author)?.memberId;
      if (!memberId) throw new Error(`The demo council has no ${entry.author}`);
      await this.enterOne(clerk, termId, memberId, entry, now);
    }
  }

  private async enterOne(clerk: Clerk, termId: string, memberId: string, entry: DemoInterpellation, now: Instant) {
    const { kind, subject, facts, questions, answer } = entry;
    const ago = (days: number) => plusMs(now, -days * dayMs);
    const words = { subject, facts, questions };
    const filedAt = ago(entry.filedDaysAgo);
    const { interpellationId: id } = await this.register.enterPaper(clerk, termId, {
      kind,
      memberId,
      filedAt,
      ...words,
    });
    const release = { checked: true, responsible: clerk.fullName, reason: '' };
    if (entry.deliveredDaysAgo !== null)
      await this.steps.deliver(clerk, id, { deliveredAt: ago(entry.deliveredDaysAgo) });
    if (entry.isPublished) await this.steps.publish(clerk, id, { part: 'text', ...words, ...release });
    if (!answer) return;
    const answeredBy = municipality.mayorNominative;
    await this.steps.answer(clerk, id, { answeredAt: ago(answer.daysAgo), answeredBy, answer: answer.text });
    await this.steps.publish(clerk, id, { part: 'answer', answer: answer.text, ...release });
    for (const part of ['text', 'answer'] as const)
      for (const channel of ['bip', 'customary'] as const) await this.steps.noteChannel(clerk, id, { part, channel });
  }
}
