import { Injectable } from '@nestjs/common';
import { type Instant, plusMs } from '../../../../core/src/kernel/instant.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { renderDocument } from '../../pdf/render-document.js';
import { CommitteePapers, Committees } from '../committees/index.js';
import { Documents } from '../documents/index.js';
import {
  type CommitteeWithPapers,
  committeePaperDocument,
  committeesWithPapers,
  type DemoCommitteePaper,
  paperTitle,
  yearOf,
} from './content/committee-papers.js';
import type { DemoCouncil } from './demo-accounts.js';
import { once } from './demo-sessions.js';

const dayMs = 86_400_000;

/** Plans and reports of the demo's committees, entered as the office would enter them. */
@Injectable()
export class DemoCommitteePapers {
  constructor(
    private readonly register: Committees,
    private readonly papers: CommitteePapers,
    private readonly documents: Documents,
  ) {}

  /** Papers are never removed again: they come last, when the rest of the demo stands. */
  async enter(council: DemoCouncil, now: Instant): Promise<void> {
    const known = await this.register.list(council.office, council.termId);
    for (const committee of committeesWithPapers) {
      const committeeId = known.find(({ name }) => name === committee.name)?.committeeId;
      if (!committeeId) throw new Error(`The demo council has no ${committee.name}`);
      for (const paper of committee.papers) await this.enterPaper(council, committeeId, { committee, paper }, now);
    }
  }

  private async enterPaper(
    { office, termId }: DemoCouncil,
    committeeId: string,
    { committee, paper }: { committee: CommitteeWithPapers; paper: DemoCommitteePaper },
    now: Instant,
  ): Promise<void> {
    const { kind, adoptedDaysAgo, presentedDaysAgo, approvedDaysAgo } = paper;
    const year = yearOf(kind, localDay(now));
    const pdf = await renderDocument(committeePaperDocument(committee, paper, year, new Date(now)));
    const name = { title: paperTitle(committee, paper, year), fileName: `${kind}-${year}.pdf` };
    const document = await this.documents.upload(office, name, once(pdf));
    const ago = (days: number) => localDay(plusMs(now, -days * dayMs));
    await this.papers.enter(office, termId, committeeId, {
      ...{ kind, year, document, checked: true },
      adoptedOn: ago(adoptedDaysAgo),
      presentedOn: presentedDaysAgo === null ? null : ago(presentedDaysAgo),
      approvedOn: approvedDaysAgo === null ? null : ago(approvedDaysAgo),
    });
  }
}
