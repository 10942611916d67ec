import type { MeetingInput, MemberRecord } from '../../../../protocol/src/http/office.js';
import { Loaded } from '../../app/loaded.js';
import { useCommittees } from '../../data/committees.js';
import { CommitteesChoice } from '../../sessions/new-session/committees-choice.js';
import type { Change } from '../saving/use-meeting-editing.js';

export interface SittingCommitteesProps {
  draft: MeetingInput;
  members: readonly MemberRecord[];
  onChange: (change: Change) => void;
}

/** Which committees sit and who leads them; nothing at a session of the council. */
export function SittingCommittees({ draft, members, onChange }: SittingCommitteesProps) {
  return draft.committeeIds ? <OfSitting draft={draft} members={members} onChange={onChange} /> : null;
}

function OfSitting({ draft, members, onChange }: SittingCommitteesProps) {
  const { committeeIds = [], header, termId } = draft;
  const query = useCommittees(termId);
  return (
    <Loaded query={query}>
      {(all) => (
        <CommitteesChoice
          committees={all.filter(({ closed, committeeId }) => !closed || committeeIds.includes(committeeId))}
          members={members}
          committeeIds={committeeIds}
          presiderId={header.presiderId ?? null}
          onCommittees={(ids) => {
            // A sitting is of at least one committee.
            if (ids.length > 0) onChange((before) => ({ ...before, committeeIds: [...ids] }));
          }}
          onPresider={(presiderId) => onChange((before) => ({ ...before, header: ledBy(before.header, presiderId) }))}
          errorOf={() => null}
        />
      )}
    </Loaded>
  );
}

function ledBy(
  { presiderId: _, ...header }: MeetingInput['header'],
  presiderId: string | null,
): MeetingInput['header'] {
  return presiderId ? { ...header, presiderId } : header;
}
