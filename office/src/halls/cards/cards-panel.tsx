import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HallCard, type HallCardChange, hallCardChange } from '../../../../protocol/src/http/halls.js';
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
  const cards = useQuery({ queryKey: keyOf(hallId), queryFn: ({ signal }) => hallCards(hallId, signal) });
  const members = useMembers(term.termId);
  return (
    <div className="k-stack">
      <p className="o-lead">{t('halls.cardsLead')}</p>
      <Loaded query={members}>
        {(council) => (
          <>
            <NewCard hallId={hallId} members={council} />
            <Loaded query={cards}>{(given) => <GivenCards hallId={hallId} cards={given} members={council} />}</Loaded>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface GivenCardsProps {
  hallId: string;
  cards: readonly HallCard[];
  members: readonly MemberRecord[];
}

function GivenCards({ hallId, cards, members }: GivenCardsProps) {
  const { t } = useTranslation('office');
  const take = useCardChange(hallId);
  const nameOf = (memberId: string) => {
    const member = members.find((one) => one.memberId === memberId);
    return member ? fullName(member) : t('halls.cardOfNobody');
  };
  return (
    <>
      {take.refusal && <Refusal refusal={take.refusal} />}
      <DataTable<HallCard>
        caption={t('halls.cards')}
        rows={cards}
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
                onClick={() => take.send({ card, memberId: null })}
              >
                {t('halls.takeCard')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

const keyOf = (hallId: string) => ['hall-cards', hallId];

function useCardChange(hallId: string, onDone?: () => void) {
  const client = useQueryClient();
  return useSending(
    (wanted: HallCardChange) => changeCard(hallId, wanted),
    () => {
      onDone?.();
      void client.invalidateQueries({ queryKey: keyOf(hallId) });
    },
  );
}

/** What is typed goes once the card is given; after a refusal it is there to be mended. */
function NewCard({ hallId, members }: { hallId: string; members: readonly MemberRecord[] }) {
  const { t } = useTranslation('office');
  const [card, setCard] = useState('');
  const [memberId, setMemberId] = useState<string | null>(null);
  const give = useCardChange(hallId, () => {
    setCard('');
    setMemberId(null);
  });
  const isNumber = hallCardChange.shape.card.safeParse(card).success;
  const { form, onSubmit, told } = useCheckedForm(isNumber && memberId !== null, () => {
    if (memberId !== null) give.send({ card, memberId });
  });
  return (
    <>
      {give.refusal && <Refusal refusal={give.refusal} />}
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
        <Button type="submit" pending={give.pending}>
          {t('halls.giveCard')}
        </Button>
      </form>
    </>
  );
}

function fullName({ firstName, lastName }: MemberRecord): string {
  return `${lastName} ${firstName}`;
}
