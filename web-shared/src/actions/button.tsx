import type { ComponentProps, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../icon/icon.js';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'large';

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** Work under way: the button keeps its words and its focus, shows a wheel and ignores presses. */
  pending?: boolean;
  /** Not possible now, yet reachable by keyboard, so that its reason (`aria-describedby`) can be read. */
  unavailable?: boolean;
}

/** Class names that make a link (`<a>`, router `Link`) look like a button. */
export function buttonClass(kind: ButtonKind = 'secondary', size: ButtonSize = 'normal'): string {
  return `k-button k-button--${kind}${size === 'large' ? ' k-button--large' : ''}`;
}

/** A native button; `type` is `button` unless said otherwise. Verb first in its words. */
export function Button({
  kind = 'secondary',
  size = 'normal',
  icon,
  pending = false,
  unavailable = false,
  type = 'button',
  className = '',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation('shared');
  const inert = pending || unavailable;
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={`${buttonClass(kind, size)} ${className}`.trim()}
      aria-disabled={inert || undefined}
      aria-busy={pending || undefined}
      onClick={handleClick}
    >
      {pending ? <span className="k-button__spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
      {pending && <span className="k-visually-hidden"> – {t('state.pending')}</span>}
    </button>
  );
}

/** A button of one icon: `label` is its name for everyone who does not see the picture. */
export function IconButton({
  label,
  icon,
  className = '',
  ...rest
}: Omit<ButtonProps, 'children'> & { label: string; icon: IconName }) {
  return (
    <Button
      kind="quiet"
      {...rest}
      icon={icon}
      aria-label={label}
      title={label}
      className={`k-button--icon-only ${className}`.trim()}
    />
  );
}
