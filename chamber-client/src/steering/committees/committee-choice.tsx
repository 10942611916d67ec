import { useTranslation } from 'react-i18next';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { useSteering } from '../orders/steering-context.js';
import { type VoteDraft, withCommittee } from '../voting/vote-draft.js';

/** K-07: whose vote this is; asked only where several committees sit. */
export function CommitteeChoice({ draft, onChange }: { draft: VoteDraft; onChange: (draft: VoteDraft) => void }) {
  const { t } = useTranslation('committees');
  const { committees = [] } = useSteering().view;
  if (committees.length < 2) return null;
  return (
    <Select
      label={t('choice')}
      options={committees.map(({ committeeId, name }) => ({ value: committeeId, text: name }))}
      value={draft.committeeId ?? null}
      onChange={(committeeId) => {
        const chosen = committees.find((committee) => committee.committeeId === committeeId);
        if (chosen) onChange(withCommittee(draft, chosen));
      }}
    />
  );
}
