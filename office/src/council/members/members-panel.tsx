import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRecord, PersonCreated, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { Loaded } from '../../app/loaded.js';
import { useMembers } from '../../data/members.js';
import { FirstPasswordDialog } from '../../people/first-password-dialog.js';
import { MandateDialog } from './mandate-dialog.js';
import { MemberDialog } from './member-dialog.js';
import { MembersTable } from './members-table.js';
import { SeatsSummary } from './seats-summary.js';

type Open =
  | { what: 'new' }
  | { what: 'edit' | 'mandate'; member: MemberRecord }
  | { what: 'password'; account: PersonCreated }
  | null;

/** The roll of one term: seats, people, offices, oaths, mandates, accounts. */
export function MembersPanel({ term }: { term: Term }) {
  const { t } = useTranslation('office');
  const query = useMembers(term.termId);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Loaded query={query}>
      {(members) => {
        const active = members.filter(({ mandate }) => mandate === 'active');
        const expired = members.filter(({ mandate }) => mandate === 'expired');
        const isFull = active.length >= term.statutorySize;
        const add = (
          <Button kind="primary" icon="plus" onClick={() => setOpen({ what: 'new' })}>
            {t('members.add')}
          </Button>
        );
        const table = {
          term,
          onEdit: (member: MemberRecord) => setOpen({ what: 'edit', member }),
          onMandate: (member: MemberRecord) => setOpen({ what: 'mandate', member }),
        };
        return (
          <div className="k-stack">
            <SeatsSummary term={term} members={members} />
            {!isFull && active.length > 0 && <div>{add}</div>}
            {active.length === 0 ? (
              <EmptyState icon="person" title={t('members.none')} text={t('members.noneText')} action={add} />
            ) : (
              <MembersTable {...table} caption={t('members.caption')} members={active} />
            )}
            {expired.length > 0 && (
              <section>
                <h2>{t('members.expired')}</h2>
                <MembersTable {...table} caption={t('members.expired')} members={expired} />
              </section>
            )}
            {(open?.what === 'new' || open?.what === 'edit') && (
              <MemberDialog
                term={term}
                members={members}
                member={open.what === 'edit' ? open.member : null}
                onClose={(account) => setOpen(account && { what: 'password', account })}
              />
            )}
            {open?.what === 'mandate' && <MandateDialog term={term} member={open.member} onClose={close} />}
            {open?.what === 'password' && <FirstPasswordDialog person={open.account} onClose={close} />}
          </div>
        );
      }}
    </Loaded>
  );
}
