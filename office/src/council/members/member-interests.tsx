import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type InterestFlag, interestFlags } from '../../../../core/src/voting/exclusion-warnings.js';
import { interests } from '../../../../protocol/src/http/interests.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { ErrorState, Loading } from '../../../../web-shared/src/status/page-states.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';

/** V-12: what may exclude this councillor from a vote. Kept at once, apart from the roll: it never reaches a log. */
export function MemberInterests({ termId, memberId }: { termId: string; memberId: string }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const path = `/api/office/terms/${termId}/members/${memberId}/interests`;
  const queryKey = ['member-interests', memberId];
  const query = useQuery({ queryKey, queryFn: ({ signal }) => callApi(path, { schema: interests, signal }) });
  const keep = useMutation({
    mutationFn: (flags: InterestFlag[]) => callApi(path, { method: 'PUT', body: { flags }, schema: interests }),
    onSuccess: (kept) => client.setQueryData(queryKey, kept),
  });
  if (query.isPending) return <Loading lines={2} />;
  if (query.error) return <ErrorState error={errorText(t, query.error)} onRetry={() => void query.refetch()} />;
  const { flags } = query.data;
  return (
    <fieldset className="k-field">
      <legend className="k-field__label">{t('members.interests')}</legend>
      <p className="k-field__hint">{t('members.interestsHint')}</p>
      {interestFlags.map((flag) => (
        <Checkbox
          key={flag}
          label={t(`members.interest.${flag}`)}
          checked={flags.includes(flag)}
          onChange={(isSet) => keep.mutate(isSet ? [...flags, flag] : flags.filter((other) => other !== flag))}
        />
      ))}
      {keep.error && <Refusal refusal={errorText(t, keep.error)} />}
    </fieldset>
  );
}
