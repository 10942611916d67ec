import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCreated, PersonRecord } from '../../../protocol/src/http/office.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../web-shared/src/fields/checkbox.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { matchesSearch } from '../../../web-shared/src/text/search.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { usePeople } from '../data/people.js';
import { type AccountStep, AccountStepDialog } from './account-step-dialog.js';
import { FirstPasswordDialog } from './first-password-dialog.js';
import { PeopleTable } from './people-table.js';
import { PersonDialog } from './person-dialog.js';

type Open =
  | { what: 'person'; person: PersonRecord | null }
  | { what: 'step'; step: AccountStep; person: PersonRecord }
  | { what: 'password'; person: PersonCreated }
  | null;

/** /people: accounts of everybody who signs in. */
export function PeoplePage() {
  const { t } = useTranslation('office');
  const query = usePeople();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const showPassword = (person: PersonCreated) => setOpen({ what: 'password', person });
  return (
    <OfficePage
      title={t('people.title')}
      actions={
        <Button kind="primary" icon="plus" onClick={() => setOpen({ what: 'person', person: null })}>
          {t('people.add')}
        </Button>
      }
    >
      <Loaded query={query}>
        {(people) => (
          <>
            <PeopleList
              people={people}
              onEdit={(person) => setOpen({ what: 'person', person })}
              onStep={(step, person) => setOpen({ what: 'step', step, person })}
            />
            {open?.what === 'person' && (
              <PersonDialog people={people} person={open.person} onCreated={showPassword} onClose={close} />
            )}
          </>
        )}
      </Loaded>
      {open?.what === 'step' && (
        <AccountStepDialog step={open.step} person={open.person} onReset={showPassword} onClose={close} />
      )}
      {open?.what === 'password' && <FirstPasswordDialog person={open.person} onClose={close} />}
    </OfficePage>
  );
}

function PeopleList({
  people,
  onEdit,
  onStep,
}: {
  people: readonly PersonRecord[];
  onEdit: (person: PersonRecord) => void;
  onStep: (step: AccountStep, person: PersonRecord) => void;
}) {
  const { t } = useTranslation('office');
  const [query, setQuery] = useState('');
  const [withInactive, setWithInactive] = useState(false);
  const shown = useMemo(
    () =>
      people.filter(
        ({ fullName, username, active }) => (active || withInactive) && matchesSearch(`${fullName} ${username}`, query),
      ),
    [people, query, withInactive],
  );
  const hasInactive = people.some(({ active }) => !active);
  return (
    <>
      <div className="o-filters">
        <TextField label={t('people.search')} type="search" value={query} onChange={setQuery} />
        {hasInactive && <Checkbox label={t('people.withInactive')} checked={withInactive} onChange={setWithInactive} />}
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="person" title={t(query ? 'people.nobodyFound' : 'people.none')} />
      ) : (
        <PeopleTable people={shown} onEdit={onEdit} onStep={onStep} />
      )}
    </>
  );
}
