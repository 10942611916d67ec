import { useTranslation } from 'react-i18next';
import type { ItemDraft, PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { type MatterId, matters } from '../../../../core/src/voting/matters.js';
import { proposeMatter } from '../../../../core/src/voting/propose-matter.js';
import { votingKinds } from '../../../../core/src/voting/voting.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { MatterChoice } from '../../../../web-shared/src/voting/matter-choice.js';
import { matterOfTerms, type VoteTerms, withMatter } from '../../../../web-shared/src/voting/vote-terms.js';
import { usualVote } from '../agenda/item-votes.js';
import { committeeVote, committeeVotingKinds } from '../committees/committee-items.js';
import { StatutTerms } from '../committees/statut-terms.js';
import { isSecretByLaw, proposedMatter } from './proposed-matter.js';

export interface VoteSectionProps {
  item: ItemDraft;
  onChange: (vote: PlannedVote | null) => void;
  statutorySize: number;
  /** A committee votes on the terms of its statut. */
  ofCommittee?: boolean;
}

/** The vote foreseen at an item: whether, on what, with which majority. */
export function VoteSection({ item, onChange, statutorySize, ofCommittee = false }: VoteSectionProps) {
  const { t } = useTranslation('office');
  const { vote, title } = item;
  return (
    <section className="k-stack">
      <h3 className="o-part">{t('vote.title')}</h3>
      <Checkbox
        label={t(ofCommittee ? 'vote.plannedOfCommittee' : 'vote.planned')}
        hint={vote ? undefined : t('vote.notPlannedHint')}
        checked={vote !== null}
        onChange={(planned) => onChange(planned ? plannedFor(item, ofCommittee) : null)}
      />
      {isSecretByLaw(title) && !ofCommittee && <Notice tone="warning">{t('vote.secret')}</Notice>}
      {vote && (
        <>
          <TextArea
            label={t('vote.subject')}
            hint={t('vote.subjectHint')}
            maxLength={1000}
            rows={2}
            value={vote.subject}
            onChange={(subject) => onChange({ ...vote, subject })}
            error={vote.subject.trim() === '' ? t('vote.subjectMissing') : null}
          />
          <Select
            label={t(ofCommittee ? 'vote.kindOfCommittee' : 'vote.kind')}
            options={(ofCommittee ? committeeVotingKinds : votingKinds).map((kind) => ({
              value: kind,
              text: t(`votingKind.${kind}`, { ns: 'shared' }),
            }))}
            value={vote.kind}
            onChange={(kind) => onChange({ ...vote, kind })}
          />
          {ofCommittee ? (
            <StatutTerms vote={vote} onChange={onChange} />
          ) : (
            <>
              <MatterProposal title={title} vote={vote} onChange={onChange} />
              <MatterChoice
                key={item.itemId}
                value={{ ...vote, matter: matterOfTerms(vote) }}
                onChange={(terms) => onChange(withTerms(vote, terms))}
                statutorySize={statutorySize}
              />
              <Confirmation item={item} vote={vote} onChange={onChange} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function plannedFor(item: ItemDraft, ofCommittee: boolean): PlannedVote | null {
  const vote = usualVote(item);
  return ofCommittee ? committeeVote({ ...item, vote }) : vote;
}

/** A word of the title suggests another majority: a person says yes, the law stands beside it (G-05, V-25). */
function MatterProposal({
  title,
  vote,
  onChange,
}: {
  title: string;
  vote: PlannedVote;
  onChange: (vote: PlannedVote) => void;
}) {
  const { t } = useTranslation('office');
  const proposal = proposedMatter(title, vote);
  if (!proposal) return null;
  const { id, word } = proposal;
  const { basis } = matters[id];
  const answer = (matter: MatterId) => onChange(withTerms(vote, withMatter(vote, matter)));
  return (
    <Notice tone="warning">
      <p>{t(`vote.proposal.${id}`, { word, basis })}</p>
      <div className="k-row">
        <Button onClick={() => answer(id)}>{t('vote.takeProposal', { basis })}</Button>
        <Button onClick={() => answer('ordinary')}>{t('vote.refuseProposal')}</Button>
      </div>
    </Notice>
  );
}

/** V-25: whose word it is that the draft falls under art. 58 ust. 2, or does not. */
function Confirmation({
  item,
  vote,
  onChange,
}: {
  item: ItemDraft;
  vote: PlannedVote;
  onChange: (vote: PlannedVote) => void;
}) {
  const { t } = useTranslation('office');
  if (vote.matter === undefined || proposeMatter(item).because !== 'keyword') return null;
  const { confirmedBy: _confirmedBy, ...unconfirmed } = vote;
  return (
    <TextField
      label={t('vote.confirmedBy')}
      hint={t('vote.confirmedByHint')}
      optional
      maxLength={160}
      value={vote.confirmedBy ?? ''}
      onChange={(name) => onChange(name === '' ? unconfirmed : { ...vote, confirmedBy: name })}
    />
  );
}

/** A planned vote with other terms; a confirmation of the former matter does not hold for another one. */
function withTerms(vote: PlannedVote, { majority, basis, matter }: VoteTerms): PlannedVote {
  const { matter: former, confirmedBy, ...others } = vote;
  const stillConfirmed = confirmedBy !== undefined && matter === former;
  return {
    ...others,
    majority,
    basis,
    ...(matter ? { matter } : {}),
    ...(stillConfirmed ? { confirmedBy } : {}),
  };
}
