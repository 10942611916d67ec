import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fullName } from '../../../../core/src/council/council.js';
import type { CommitteeRecord } from '../../../../protocol/src/http/committees.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button, buttonClass } from '../../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { majorityText } from '../../../../web-shared/src/voting/voting-texts.js';
import { Loaded } from '../../app/loaded.js';
import { useCommittees } from '../../data/committees.js';
import { useMembers } from '../../data/members.js';
import { CommitteeDialog } from './committee-dialog.js';
import { shareText } from './committee-draft.js';
import { CompositionNotes } from './composition-notes.js';

/** K-01: the register of committees, each with what the act wants of its composition (K-03, K-04). */
export function CommitteesPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const members = useMembers(term.termId);
  const committees = useCommittees(term.termId);
  const [open, setOpen] = useState<{ committee: CommitteeRecord | null } | null>(null);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen({ committee: null })}>
      {t('committees.add')}
    </Button>
  );
  return (
    <Loaded query={members}>
      {(roll) => (
        <Loaded query={committees}>
          {(all) => (
            <div className="k-stack">
              <p className="k-soft">{t('committees.rule')}</p>
              {all.length === 0 ? (
                <EmptyState title={t('committees.none')} text={t('committees.noneText')} action={add} />
              ) : (
                <>
                  <div className="k-row">
                    {add}
                    <Link className={buttonClass('secondary')} to={`/sessions/new-sitting?term=${term.termId}`}>
                      {t('newSitting.title')}
                    </Link>
                  </div>
                  <ObligatoryMissing committees={all} />
                  <CommitteesTable
                    term={term}
                    members={roll}
                    committees={all}
                    onEdit={(committee) => setOpen({ committee })}
                  />
                </>
              )}
              {open && (
                <CommitteeDialog term={term} members={roll} committee={open.committee} onClose={() => setOpen(null)} />
              )}
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** Art. 18a, 18b: two committees every council has. */
function ObligatoryMissing({ committees }: { committees: readonly CommitteeRecord[] }) {
  const { t } = useTranslation('office');
  const missing = (['audit', 'petitions'] as const).filter(
    (kind) => !committees.some((committee) => committee.kind === kind && !committee.closed),
  );
  return missing.map((kind) => (
    <p key={kind} className="o-told o-told--warning">
      {t(`committees.missing.${kind}`)}
    </p>
  ));
}

interface CommitteesTableProps {
  term: Term;
  members: readonly MemberRecord[];
  committees: readonly CommitteeRecord[];
  onEdit: (committee: CommitteeRecord) => void;
}

function CommitteesTable({ term, members, committees, onEdit }: CommitteesTableProps) {
  const { t } = useTranslation('office');
  const nameOf = (id: string | null) => {
    const member = members.find(({ memberId }) => memberId === id);
    return member ? fullName(member) : t('committees.nobody');
  };
  const columns: Column<CommitteeRecord>[] = [
    {
      id: 'name',
      header: t('committees.name'),
      cell: (committee) => (
        <>
          {committee.name}
          <span className="o-under">
            {t(`committees.kindName.${committee.kind}`)}
            {committee.closed && ` · ${t('committees.isDissolved')}`}
          </span>
          {!committee.closed && <CompositionNotes committee={committee} term={term} members={members} />}
        </>
      ),
      sortValue: ({ name }) => name,
    },
    { id: 'chair', header: t('committees.chair'), cell: ({ chairId }) => nameOf(chairId) },
    {
      id: 'members',
      header: t('committees.members'),
      cell: ({ memberIds }) => memberIds.length,
      sortValue: ({ memberIds }) => memberIds.length,
      align: 'end',
    },
    {
      id: 'statut',
      header: t('committees.statutTerms'),
      cell: ({ quorum, majority }) => (
        <>
          {t('committees.quorumOf', { share: shareText(quorum) })}
          <span className="o-under">
            {t('committees.majorityOf', { majority: majorityText(t, majority, 'committee') })}
          </span>
        </>
      ),
    },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (committee) => (
        <div className="k-row">
          <Button onClick={() => onEdit(committee)}>
            {t('members.edit')}
            <span className="k-visually-hidden">: {committee.name}</span>
          </Button>
          <Link
            className={buttonClass('secondary')}
            to={`/council/${term.termId}/committees/${committee.committeeId}/papers`}
          >
            {t('papers.open')}
            <span className="k-visually-hidden">: {committee.name}</span>
          </Link>
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('council.committees')}
      columns={columns}
      rows={committees}
      rowKey={({ committeeId }) => committeeId}
    />
  );
}
