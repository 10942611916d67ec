import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { Icon } from '../icon/icon.js';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Shown instead of the standard page, e.g. on the wall, which nobody can press. */
  fallback?: ReactNode;
  onError?: (error: unknown, info: ErrorInfo) => void;
}

/** A defect of one screen stays on that screen and says that votes are safe. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback ?? <CrashPage />;
  }
}

function CrashPage() {
  const { t } = useTranslation('shared');
  return (
    <div className="k-empty k-empty--error" role="alert">
      <Icon name="warning" />
      <p className="k-empty__title">{t('state.crashTitle')}</p>
      <p>{t('state.crashText')}</p>
      <Button kind="primary" icon="refresh" onClick={() => window.location.reload()}>
        {t('state.reload')}
      </Button>
    </div>
  );
}
