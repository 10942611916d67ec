import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { Icon, type IconName } from '../icon/icon.js';
import type { RefusalText } from './refusal.js';

/** Nothing is there yet: says so, and offers the step that changes it. */
export function EmptyState({
  title,
  text,
  icon = 'info',
  action,
  isPage = false,
}: {
  title: string;
  text?: string;
  icon?: IconName;
  action?: ReactNode;
  /** Stands alone on the page: its title is the page's `<h1>`. */
  isPage?: boolean;
}) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className="k-empty">
      <Icon name={icon} />
      <Title className="k-empty__title">{title}</Title>
      {text && <p className="k-soft">{text}</p>}
      {action}
    </div>
  );
}

/** Something could not be read: why, and the way to try again. */
export function ErrorState({
  error,
  title,
  onRetry,
  retrying,
  isPage = false,
}: {
  error: RefusalText;
  title?: string;
  onRetry?: () => void;
  retrying?: boolean;
  /** Stands alone on the page: its title is the page's `<h1>`. */
  isPage?: boolean;
}) {
  const { t } = useTranslation('shared');
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className="k-empty k-empty--error" role="alert">
      <Icon name="warning" />
      <Title className="k-empty__title">{title ?? t('state.errorTitle')}</Title>
      <p>{error.text}</p>
      {error.article && <p className="k-small">{t('state.article', { article: error.article })}</p>}
      {onRetry && (
        <Button icon="refresh" pending={retrying} onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </div>
  );
}

/** Bars in the place of what is coming; says `Wczytywanie…` once to screen readers. */
export function Loading({ lines = 4, label }: { lines?: number; label?: string }) {
  const { t } = useTranslation('shared');
  return (
    <div className="k-loading" role="status">
      <span className="k-visually-hidden">{label ?? t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical bars without identity
        <span key={index} className="k-loading__bar" aria-hidden="true" />
      ))}
    </div>
  );
}
