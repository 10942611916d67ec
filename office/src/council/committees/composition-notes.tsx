import { useTranslation } from 'react-i18next';
import { type Composition, compositionFindings } from '../../../../core/src/committees/composition.js';
import { fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';

export interface CompositionNotesProps {
  committee: Composition;
  term: Pick<Term, 'clubs'>;
  members: readonly MemberRecord[];
}

/** K-03, K-04: what the act wants of the composition, with its article. People judge it; nothing is refused. */
export function CompositionNotes({ committee, term, members }: CompositionNotesProps) {
  const { t } = useTranslation('office');
  const findings = compositionFindings(committee, { members, clubs: term.clubs });
  if (findings.length === 0) return null;
  const nameOf = (memberId: string) => {
    const member = members.find((candidate) => candidate.memberId === memberId);
    return member ? fullName(member) : memberId;
  };
  const lines = findings.map((finding) => {
    const article = 'article' in finding ? finding.article : '';
    if (finding.kind === 'club-missing') return t('committees.finding.club-missing', { club: finding.club, article });
    if ('memberId' in finding)
      return t(`committees.finding.${finding.kind}`, { name: nameOf(finding.memberId), article });
    return t(`committees.finding.${finding.kind}`);
  });
  return (
    <ul className="o-findings">
      {lines.map((line) => (
        <li key={line} className="o-told o-told--warning">
          <Icon name="warning" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
