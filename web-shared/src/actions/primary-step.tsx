import { type ReactNode, useId } from 'react';
import { Icon } from '../icon/icon.js';
import { Button } from './button.js';
import { KeyHint } from './key-hint.js';

export interface PrimaryStepProps {
  /** The next legal step as a verb: `Otwórz głosowanie`. */
  label: string;
  /** One line on what happens then. */
  explanation: string;
  onStep: () => void;
  /** A key that does the same, in the notation of `aria-keyshortcuts`; the page listens to it. */
  keys?: string;
  pending?: boolean;
  /** Why the step cannot be taken now, with the article when the law says so; the button stays reachable by keyboard. */
  blockedBecause?: string | null;
  /** Quieter steps beside the main one. */
  children?: ReactNode;
}

/** The chair's one big next step. */
export function PrimaryStep({
  label,
  explanation,
  onStep,
  keys,
  pending = false,
  blockedBecause,
  children,
}: PrimaryStepProps) {
  const explanationId = useId();
  const reasonId = useId();
  return (
    <div className="k-primary-step">
      <Button
        kind="primary"
        size="large"
        className="k-primary-step__button"
        pending={pending}
        unavailable={Boolean(blockedBecause)}
        aria-describedby={blockedBecause ? `${explanationId} ${reasonId}` : explanationId}
        aria-keyshortcuts={keys}
        onClick={onStep}
      >
        {label}
        {keys && <KeyHint keys={keys} />}
      </Button>
      <p id={explanationId} className="k-primary-step__explanation">
        {explanation}
      </p>
      {blockedBecause && (
        <p id={reasonId} className="k-primary-step__reason">
          <Icon name="warning" />
          {blockedBecause}
        </p>
      )}
      {children && <div className="k-row">{children}</div>}
    </div>
  );
}
