import { useTranslation } from 'react-i18next';
import type { Role } from '../../../core/src/council/council.js';
import { Checkbox } from '../../../web-shared/src/fields/checkbox.js';
import { accountRoles } from './account-roles.js';

/** The roles of an account; what a seat gives is said, not chosen. */
export function RoleChecks({
  roles,
  onChange,
}: {
  roles: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
}) {
  const { t } = useTranslation('office');
  const toggle = (role: Role, isGiven: boolean) => {
    const others = roles.filter((other) => other !== role);
    onChange(isGiven ? [...others, role] : others);
  };
  return (
    <fieldset className="k-field">
      <legend className="k-field__label">{t('people.roles')}</legend>
      <p className="k-field__hint">{t('people.rolesHint')}</p>
      <div className="o-checks">
        {accountRoles.map((role) => (
          <Checkbox
            key={role}
            label={t(`role.${role}`, { ns: 'shared' })}
            hint={role === 'council-office' || role === 'operator' ? t(`people.roleHint.${role}`) : undefined}
            checked={roles.includes(role)}
            onChange={(isGiven) => toggle(role, isGiven)}
          />
        ))}
      </div>
    </fieldset>
  );
}
