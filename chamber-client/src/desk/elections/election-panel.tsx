import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ElectionRecord } from '../../../../web-shared/src/elections/election-record.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { CountForm } from '../../elections/count-form.js';
import { type Order, useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** §5 at the desk: nominating, consenting, taking a paper, counting, accepting. How somebody votes is between them and the paper. */
export function ElectionPanel() {
  const { view } = useDesk();
  const { elections, agenda, header } = view;
  const election = elections.all.findLast(({ itemId }) => itemId === agenda.currentItemId);
  // An open vote has the desk to itself.
  if (!election || header.status !== 'open' || view.voting?.status === 'open') return null;
  return (
    <section className="k-panel k-stack desk-election">
      <OwnPart election={election} />
      <ElectionRecord election={election} headingLevel={3} />
    </section>
  );
}

function OwnPart({ election }: { election: ElectionView }) {
  const { own, send, view } = useDesk();
  const order = useOrder(send);
  const { memberId, present } = own.me;
  if (memberId === null || election.ending !== null) return null;
  const round = election.rounds.find(({ status }) => status === 'open' || status === 'closed');
  const counts = view.elections.commission.some((member) => member.memberId === memberId);
  return (
    <>
      <OwnCandidacy election={election} memberId={memberId} order={order} />
      {present && election.nominationsOpen && election.office !== 'lay-judges' && (
        <Nominate election={election} memberId={memberId} order={order} />
      )}
      {present && round?.status === 'open' && (
        <OwnPaper
          electionId={election.electionId}
          memberId={memberId}
          taken={round.issuedTo.some((one) => one.memberId === memberId)}
          order={order}
        />
      )}
      {counts && round?.status === 'closed' && (
        <CountForm key={String(round.awaitsSecondEntry)} election={election} round={round} order={order} />
      )}
      {order.refusal && round?.status !== 'closed' && <Refusal refusal={order.refusal} />}
    </>
  );
}

interface PartProps {
  election: ElectionView;
  memberId: string;
  order: Order;
}

function OwnCandidacy({ election, memberId, order }: PartProps) {
  const { t } = useTranslation('elections');
  const { connected } = useDesk();
  const { electionId, candidates, awaiting, office, rounds } = election;
  const own = candidates.find((candidate) => candidate.memberId === memberId);
  if (!own || office === 'dismissal') return null;
  const running = rounds.some(({ status }) => status === 'open' || status === 'closed' || status === 'counted');
  const press = { pending: order.pending !== null, unavailable: !connected, size: 'large' } as const;
  const answer = (consents: boolean) =>
    void order.give('AnswerNomination', { electionId, candidateId: memberId, consents });
  const accept = (accepts: boolean) =>
    void order.give('AnswerElection', { electionId, candidateId: memberId, accepts });
  if (awaiting.includes(memberId)) {
    return (
      <Question text={t('desk.elected')}>
        <Button {...press} kind="primary" onClick={() => accept(true)}>
          {t('acceptance.acceptsOwn')}
        </Button>
        <Button {...press} onClick={() => accept(false)}>
          {t('acceptance.declinesOwn')}
        </Button>
      </Question>
    );
  }
  if (running || own.candidacy === 'out' || own.candidacy === 'declined') return null;
  return (
    <Question text={t(own.candidacy === 'nominated' ? 'desk.nominated' : 'desk.standing')}>
      {own.candidacy === 'nominated' && (
        <Button {...press} kind="primary" onClick={() => answer(true)}>
          {t('desk.agree')}
        </Button>
      )}
      <Button {...press} onClick={() => answer(false)}>
        {t(own.candidacy === 'nominated' ? 'desk.decline' : 'desk.withdraw')}
      </Button>
    </Question>
  );
}

function Question({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <div className="k-stack">
      <p className="desk-election__question">{text}</p>
      <div className="k-row">{children}</div>
    </div>
  );
}

function OwnPaper(props: { electionId: string; memberId: string; taken: boolean; order: Order }) {
  const { t } = useTranslation('elections');
  const { connected } = useDesk();
  const { electionId, memberId, taken, order } = props;
  if (taken) return <p className="desk-election__question">{t('desk.taken')}</p>;
  return (
    <Question text={t('desk.paper')}>
      <Button
        kind="primary"
        size="large"
        pending={order.pending !== null}
        unavailable={!connected}
        onClick={() => void order.give('IssueBallotPaper', { electionId, memberId })}
      >
        {t('desk.take')}
      </Button>
    </Question>
  );
}

function Nominate({ election, memberId, order }: PartProps) {
  const { t } = useTranslation('elections');
  const { view, connected } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const { electionId, candidates } = election;
  const isFree = (id: string) => !candidates.some((one) => one.candidateId === id && one.candidacy !== 'out');
  const people = view.roll.filter((member) => member.standing === 'active' && isFree(member.memberId));
  const nominate = async () => {
    const named = { electionId, memberId: chosen, fullName: null, nominatedBy: memberId };
    if (await order.give('NominateCandidate', named)) setChosen(null);
  };
  return (
    <div className="s-election__nominate">
      <Select
        label={t('desk.nominate')}
        options={people.map((member) => ({
          value: member.memberId,
          text: `${member.lastName} ${member.firstName}${member.memberId === memberId ? ` (${t('desk.me')})` : ''}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        pending={order.pending !== null}
        unavailable={!connected || chosen === null}
        onClick={() => void nominate()}
      >
        {t('nominations.add')}
      </Button>
    </div>
  );
}
