import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateView, ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** B-06: who is nominated, and whether they consent; what is said aloud is entered here. */
export function Nominations({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const order = useSteeringOrder();
  const asked = election.candidates.filter(({ candidacy }) => candidacy !== 'out');
  if (election.office === 'dismissal') return null;
  return (
    <section className="k-panel k-stack" aria-label={t('nominations.title')}>
      <h3 className="s-panel-title">{t('nominations.title')}</h3>
      {asked.length > 0 && (
        <ul className="s-election__candidates">
          {asked.map((candidate) => (
            <Candidate key={candidate.candidateId} candidate={candidate} election={election} order={order} />
          ))}
        </ul>
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {election.nominationsOpen && <Nominate election={election} />}
    </section>
  );
}

interface CandidateProps {
  candidate: CandidateView;
  election: ElectionView;
  order: ReturnType<typeof useSteeringOrder>;
}

function Candidate({ candidate, election, order }: CandidateProps) {
  const { t } = useTranslation('elections');
  const { candidateId, fullName, candidacy } = candidate;
  const answer = (consents: boolean) => ({ electionId: election.electionId, candidateId, consents });
  return (
    <li>
      <span>
        <strong>{fullName}</strong>{' '}
        <span className="k-soft">{t(`election.candidacy.${candidacy}`, { ns: 'shared' })}</span>
      </span>
      <span className="k-row">
        {candidacy !== 'standing' && (
          <OrderButton
            type="AnswerNomination"
            payload={answer(true)}
            order={order}
            aria-label={t('nominations.agreesOf', { name: fullName })}
          >
            {t('nominations.agrees')}
          </OrderButton>
        )}
        {candidacy !== 'declined' && (
          <OrderButton
            type="AnswerNomination"
            payload={answer(false)}
            order={order}
            kind="quiet"
            aria-label={t(candidacy === 'standing' ? 'nominations.withdrawsOf' : 'nominations.declinesOf', {
              name: fullName,
            })}
          >
            {t(candidacy === 'standing' ? 'nominations.withdraws' : 'nominations.declines')}
          </OrderButton>
        )}
      </span>
    </li>
  );
}

function Nominate({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [nominatedBy, setNominatedBy] = useState<string | null>(null);
  const ofCouncil = election.office !== 'lay-judges';
  const isFree = (id: string) => !election.candidates.some((one) => one.candidateId === id && one.candidacy !== 'out');
  const optionsOf = (people: typeof view.roll) =>
    people.map((member) => ({ value: member.memberId, text: `${member.lastName} ${member.firstName}` }));
  const able = view.roll.filter(({ standing }) => standing === 'active');
  const named = ofCouncil ? memberId !== null : name.trim() !== '';
  const clear = () => {
    setMemberId(null);
    setName('');
    setNominatedBy(null);
  };
  return (
    <div className="s-election__nominate">
      {ofCouncil ? (
        <Select
          label={t('nominations.candidate')}
          options={optionsOf(able.filter((member) => isFree(member.memberId)))}
          value={memberId}
          onChange={setMemberId}
        />
      ) : (
        <TextField label={t('nominations.name')} value={name} onChange={setName} maxLength={160} />
      )}
      {ofCouncil && (
        <Select
          label={t('nominations.by')}
          optional
          options={optionsOf(able.filter(({ present }) => present))}
          value={nominatedBy}
          onChange={setNominatedBy}
        />
      )}
      <OrderButton
        type="NominateCandidate"
        payload={{
          electionId: election.electionId,
          memberId: ofCouncil ? memberId : null,
          fullName: ofCouncil ? null : name.trim(),
          nominatedBy,
        }}
        order={order}
        unavailable={!named}
        onAccepted={clear}
      >
        {t('nominations.add')}
      </OrderButton>
      {order.refusal && <Refusal refusal={order.refusal} />}
    </div>
  );
}
