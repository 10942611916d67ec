import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byPolishName, type Club, fullName } from '../../../../core/src/council/council.js';
import type { MemberRecord, Term } from '../../../../protocol/src/http/office.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { changeTerm, renewTerms } from '../../data/terms.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';
import { membersOf } from './club-members.js';

export interface ClubDialogProps {
  term: Term;
  members: readonly MemberRecord[];
  /** null: a new one. */
  club: Club | null;
  onClose: () => void;
}

/** Name and short name of a club; its members are set at the councillors. */
export function ClubDialog({ term, members, club, onClose }: ClubDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [name, setName] = useState(club?.name ?? '');
  const [shortName, setShortName] = useState(club?.shortName ?? '');
  const done = (text: string) => {
    renewTerms(client);
    announce.done(text);
    onClose();
  };
  const keep = useSending(
    () => changeTerm(term.termId, (input) => ({ ...input, clubs: withClub(input.clubs, club, { name, shortName }) })),
    () => done(t('clubs.saved', { name })),
  );
  const remove = useSending(
    () =>
      changeTerm(term.termId, (input) => ({
        ...input,
        clubs: input.clubs.filter(({ clubId }) => clubId !== club?.clubId),
      })),
    () => done(t('clubs.removed', { name })),
  );
  const isFit = name.trim() !== '' && shortName.trim() !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  const refusal = keep.refusal ?? remove.refusal;
  const ofClub = club ? [...membersOf(club, members)].sort(byPolishName) : [];
  return (
    <FormDialog
      title={club ? t('clubs.editTitle', { name: club.name }) : t('clubs.addTitle')}
      action={t(club ? 'members.save' : 'clubs.add')}
      pending={keep.pending}
      refusal={refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
      aside={
        club && (
          <Button kind="quiet" className="o-foot-start" pending={remove.pending} onClick={() => remove.send(undefined)}>
            {t('clubs.remove')}
          </Button>
        )
      }
    >
      <TextField
        label={t('clubs.name')}
        maxLength={120}
        value={name}
        onChange={setName}
        error={told(name.trim() === '' ? t('clubs.nameMissing') : null)}
      />
      <TextField
        label={t('clubs.shortName')}
        hint={t('clubs.shortNameHint')}
        short
        maxLength={20}
        value={shortName}
        onChange={setShortName}
        error={told(shortName.trim() === '' ? t('clubs.shortNameMissing') : null)}
      />
      {club && (
        <p className="k-soft">
          {ofClub.length === 0
            ? t('clubs.noMembers')
            : t('clubs.memberNames', { names: ofClub.map(fullName).join(', ') })}
        </p>
      )}
    </FormDialog>
  );
}

function withClub(clubs: readonly Club[], edited: Club | null, texts: Omit<Club, 'clubId'>): Club[] {
  if (!edited) return [...clubs, { clubId: crypto.randomUUID(), ...texts }];
  return clubs.map((club) => (club.clubId === edited.clubId ? { ...club, ...texts } : club));
}
