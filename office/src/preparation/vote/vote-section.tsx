import { useTranslation } from 'react-i18next';
import type { ItemDraft, PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { votingKinds } from '../../../../core/src/voting/voting.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { MajorityChoice } from '../../../../web-shared/src/voting/majority-choice.js';
import { usualVote } from '../agenda/item-votes.js';
import { isSecretByLaw, proposedMatter } from './proposed-matter.js';

export interface VoteSectionProps {
  item: ItemDraft;
  onChange: (vote: PlannedVote | null) => void;
  statutorySize: number;
}

/** The vote foreseen at an item: whether, on what, with which majority. */
export function VoteSection({ item, onChange, statutorySize }: VoteSectionProps) {
  const { t } = useTranslation('office');
  const { vote, title } = item;
  return (
    <section className="k-stack">
      <h3 className="o-part">{t('vote.title')}</h3>
      <Checkbox
        label={t('vote.planned')}
        hint={vote ? undefined : t('vote.notPlannedHint')}
        checked={vote !== null}
        onChange={(planned) => onChange(planned ? usualVote(item) : null)}
      />
      {isSecretByLaw(title) && <Notice tone="warning">{t('vote.secret')}</Notice>}
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
            label={t('vote.kind')}
            options={votingKinds.map((kind) => ({ value: kind, text: t(`votingKind.${kind}`, { ns: 'shared' }) }))}
            value={vote.kind}
            onChange={(kind) => onChange({ ...vote, kind })}
          />
          <MatterProposal title={title} vote={vote} onChange={onChange} />
          <MajorityChoice
            key={item.itemId}
            value={vote}
            onChange={({ majority, basis }) => onChange({ ...vote, majority, basis })}
            statutorySize={statutorySize}
          />
        </>
      )}
    </section>
  );
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
  const { id, word, majority, basis } = proposal;
  return (
    <Notice tone="warning">
      <p>{t(`vote.proposal.${id}`, { word, basis })}</p>
      <Button onClick={() => onChange({ ...vote, majority, basis })}>{t('vote.takeProposal', { basis })}</Button>
    </Notice>
  );
}
