import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HallCard, hallCardChange } from '../../../../protocol/src/http/halls.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { DataTable } from '../../../../web-shared/src/table/data-table.js';
import { Loaded } from '../../app/loaded.js';
import { changeCard, hallCards } from '../../data/halls.js';
import { useMembers } from '../../data/members.js';
import { useSending } from '../../forms/use-sending.js';

/** Whose presence card has which number. The number stands here only, never in the log of a session. */
export function CardsPanel({ hallId, term }: { hallId: string; term: Term }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const key = ['hall-cards', hallId];
  const cards = useQuery({ queryKey: key, queryFn: ({ signal }) => hallCards(hallId, signal) });
  const members = useMembers(term.termId);
  const change = useSending(
    (wanted: { card: string; memberId: string | null }) => changeCard(hallId, wanted),
    () => void client.invalidateQueries({ queryKey: key }),
  );
  const nameOf = (memberId: string) => {
    const member = members.data?.find((one) => one.memberId === memberId);
    return member ? fullName(member) : t('halls.cardOfNobody');
  };
  return (
    <div className="k-stack">
      <p className="o-lead">{t('halls.cardsLead')}</p>
      {change.refusal && <Refusal refusal={change.refusal} />}
      <NewCard members={members.data ?? []} pending={change.pending} onGive={change.send} />
      <Loaded query={cards}>
        {(all) => (
          <DataTable<HallCard>
            caption={t('halls.cards')}
            rows={all}
            rowKey={({ card }) => card}
            empty={t('halls.noCards')}
            columns={[
              { id: 'who', header: t('halls.cardOwner'), cell: ({ memberId }) => nameOf(memberId) },
              { id: 'card', header: t('halls.cardNumber'), cell: ({ card }) => card },
              {
                id: 'remove',
                header: t('halls.cardOrders'),
                cell: ({ card, memberId }) => (
                  <Button
                    kind="quiet"
                    aria-label={t('halls.takeCardOf', { name: nameOf(memberId) })}
                    onClick={() => change.send({ card, memberId: null })}
                  >
                    {t('halls.takeCard')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
}

interface NewCardProps {
  members: readonly MemberRecord[];
  pending: boolean;
  onGive: (wanted: { card: string; memberId: string }) => void;
}

function NewCard({ members, pending, onGive }: NewCardProps) {
  const { t } = useTranslation('office');
  const [card, setCard] = useState('');
  const [memberId, setMemberId] = useState<string | null>(null);
  const isNumber = hallCardChange.shape.card.safeParse(card).success;
  const { form, onSubmit, told } = useCheckedForm(isNumber && memberId !== null, () => {
    if (memberId !== null) onGive({ card, memberId });
    setCard('');
  });
  return (
    <form ref={form} className="o-filters" onSubmit={onSubmit} noValidate autoComplete="off">
      <TextField
        label={t('halls.cardNumber')}
        maxLength={64}
        value={card}
        onChange={setCard}
        error={told(isNumber ? null : t('halls.cardWrong'))}
      />
      <Select
        label={t('halls.cardOwner')}
        options={members.map((member) => ({ value: member.memberId, text: fullName(member) }))}
        value={memberId}
        onChange={setMemberId}
        error={told(memberId === null ? t('halls.cardOwnerMissing') : null)}
      />
      <Button type="submit" pending={pending}>
        {t('halls.giveCard')}
      </Button>
    </form>
  );
}

function fullName({ firstName, lastName }: MemberRecord): string {
  return `${lastName} ${firstName}`;
}
