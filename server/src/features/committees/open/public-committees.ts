import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { ItemDocument } from '../../../../../core/src/agenda/agenda-item.js';
import { byPolishName, fullName } from '../../../../../core/src/council/council.js';
import type { PublicCommittee } from '../../../../../protocol/src/http/committee-papers.js';
import { uuid } from '../../../../../protocol/src/session/text.js';
import { MemberRow, TermRow } from '../../members/index.js';
import { CommitteeRow } from '../committee.entity.js';
import { committeeUnknown } from '../committee-faults.js';
import { paperUnknown } from '../papers/committee-paper-faults.js';
import { paperRecords } from '../papers/paper-records.js';

/** What everybody sees of committees (K-01, K-08): names and functions only. Like a session, a committee is
 * read by its address also where the public site does not list its council. */
@Injectable()
export class PublicCommittees {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of a term that sit, by name. */
  async list(termId: string): Promise<Pick<PublicCommittee, 'committeeId' | 'name' | 'kind'>[]> {
    const { manager } = this.dataSource;
    if (!(await manager.existsBy(TermRow, { termId, shown: true, retiredAt: IsNull() }))) return [];
    const rows = await manager.findBy(CommitteeRow, { termId, closedAt: IsNull() });
    return rows
      .map(({ committeeId, name, kind }) => ({ committeeId, name, kind }))
      .sort((one, other) => one.name.localeCompare(other.name, 'pl'));
  }

  /** @throws HttpError 404 `committee-unknown` */
  async get(committeeId: string): Promise<PublicCommittee> {
    const { manager } = this.dataSource;
    const { row, term } = await this.open(committeeId);
    const members = await manager.findBy(MemberRow, { memberId: In(row.memberIds), mandate: 'active' });
    const { termId, councilName, training } = term;
    const papers = await paperRecords(manager, [committeeId]);
    return {
      ...{ committeeId, termId, name: row.name, kind: row.kind, councilName, training },
      dissolved: row.closedAt !== null,
      members: members
        .sort(byPolishName)
        .map((member) => ({
          memberId: member.memberId,
          fullName: fullName(member),
          function: functionOf(row, member.memberId),
        }))
        .sort((one, other) => functions.indexOf(one.function) - functions.indexOf(other.function)),
      papers: papers.map(({ paperId, kind, year, document, enteredAt, days, withdrawn }) => {
        const title = withdrawn ? null : document.title;
        return { paperId, kind, year, enteredAt, days, withdrawn, title, bytes: document.bytes };
      }),
    };
  }

  /** @throws HttpError 404 `committee-unknown`, `committee-paper-unknown` also when it was taken down */
  async paper(committeeId: string, paperId: string): Promise<ItemDocument> {
    await this.open(committeeId);
    const papers = await paperRecords(this.dataSource.manager, [committeeId]);
    const paper = papers.find((one) => one.paperId === paperId && !one.withdrawn);
    if (!paper) throw paperUnknown();
    return paper.document;
  }

  private async open(committeeId: string): Promise<{ row: CommitteeRow; term: TermRow }> {
    const { manager } = this.dataSource;
    const isId = uuid.safeParse(committeeId).success;
    const row = isId ? await manager.findOneBy(CommitteeRow, { committeeId }) : null;
    const term = row && (await manager.findOneBy(TermRow, { termId: row.termId, retiredAt: IsNull() }));
    if (!term) throw committeeUnknown();
    return { row, term };
  }
}

const functions = ['chair', 'deputy', 'member'] as const;

function functionOf({ chairId, deputyId }: CommitteeRow, memberId: string): (typeof functions)[number] {
  if (memberId === chairId) return 'chair';
  return memberId === deputyId ? 'deputy' : 'member';
}
