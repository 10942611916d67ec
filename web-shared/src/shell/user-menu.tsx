import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import { OwnPasswordDialog } from '../sign-in/own-password-dialog.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

export interface UserMenuProps {
  user?: { fullName: string; roleText: string };
  onSignOut?: () => void;
  /** Links to what is this person's own, above language and theme. */
  links?: ReactNode;
}

/** Who is signed in, language, theme, own password, sign-out. A native disclosure: opens without script, closes with Esc or a press elsewhere. */
export function UserMenu({ user, onSignOut, links }: UserMenuProps) {
  const { t } = useTranslation('shared');
  const menu = useRef<HTMLDetailsElement>(null);
  const [isChangingPassword, setChangingPassword] = useState(false);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      // The dialog opened from the menu gives the focus back to it.
      if (!menu.current || !(event.target instanceof Element) || event.target.closest('.k-dialog-backdrop')) return;
      if (!menu.current.contains(event.target)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details className="k-user-menu" ref={menu} onKeyDown={closeOnEscape}>
      <summary className="k-button k-button--quiet">
        <Icon name={user ? 'person' : 'eye'} />
        <span className="k-user-menu__name">{user ? user.fullName : t('shell.settings')}</span>
        <Icon name="chevron-down" />
      </summary>
      <div className="k-user-menu__panel">
        {user && (
          <p className="k-user-menu__who">
            <strong>{user.fullName}</strong>
            <span className="k-soft">{user.roleText}</span>
          </p>
        )}
        {links}
        <LanguageSwitch />
        <ThemeSwitch />
        {user && <Button onClick={() => setChangingPassword(true)}>{t('ownPassword.action')}</Button>}
        {onSignOut && <Button onClick={onSignOut}>{t('shell.signOut')}</Button>}
      </div>
      {isChangingPassword && <OwnPasswordDialog onClose={() => setChangingPassword(false)} />}
    </details>
  );
}
