import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';

export interface MembersTableProps {
  term: Term;
  caption: string;
  members: readonly MemberRecord[];
  onEdit: (member: MemberRecord) => void;
  /** Expire the mandate, or give it back. */
  onMandate: (member: MemberRecord) => void;
}

/** A whole council fits on one page of the table. */
const pageSize = 50;

export function MembersTable({ term, caption, members, onEdit, onMandate }: MembersTableProps) {
  const { t } = useTranslation('office');
  const columns = useMemo<Column<MemberRecord>[]>(() => {
    const nameOf = ({ lastName, firstName }: MemberRecord) => `${lastName} ${firstName}`;
    const clubOf = (member: MemberRecord) =>
      term.clubs.find(({ clubId }) => clubId === member.clubId)?.shortName ?? t('members.noClub');
    return [
      {
        id: 'seat',
        header: t('members.seat'),
        cell: ({ seatNo }) => seatNo,
        sortValue: ({ seatNo }) => seatNo,
        align: 'end',
      },
      {
        id: 'name',
        header: t('members.name'),
        cell: (member) => (
          <>
            {nameOf(member)}
            {member.office && <span className="o-under">{t(`role.${member.office}`, { ns: 'shared' })}</span>}
          </>
        ),
        sortValue: nameOf,
      },
      { id: 'club', header: t('members.club'), cell: clubOf, sortValue: clubOf },
      {
        id: 'sworn',
        header: t('members.oath'),
        cell: ({ sworn }) => <Told good={sworn} text={t(sworn ? 'members.sworn' : 'members.notSworn')} />,
        sortValue: ({ sworn }) => (sworn ? 1 : 0),
      },
      {
        id: 'account',
        header: t('members.account'),
        cell: ({ username }) => username ?? <Told good={false} text={t('members.noAccount')} />,
        sortValue: ({ username }) => username,
      },
      {
        id: 'actions',
        header: t('members.actions'),
        cell: (member) => (
          <div className="o-row-actions">
            <Button onClick={() => onEdit(member)}>
              {t('members.edit')}
              <span className="k-visually-hidden">: {nameOf(member)}</span>
            </Button>
            <Button kind="quiet" onClick={() => onMandate(member)}>
              {t(member.mandate === 'active' ? 'members.expire' : 'members.restore')}
              <span className="k-visually-hidden">: {nameOf(member)}</span>
            </Button>
          </div>
        ),
      },
    ];
  }, [t, term.clubs, onEdit, onMandate]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={members}
      rowKey={({ memberId }) => memberId}
      rowHeader="name"
      initialSort={{ columnId: 'seat', direction: 'ascending' }}
      pageSize={pageSize}
    />
  );
}

function Told({ good, text }: { good: boolean; text: string }) {
  return (
    <span className={good ? 'o-told' : 'o-told o-told--warning'}>
      <Icon name={good ? 'check' : 'warning'} />
      {text}
    </span>
  );
}
