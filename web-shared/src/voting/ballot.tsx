import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type BallotOrigin, type Choice, choices } from '../../../core/src/voting/voting.js';
import { keptTogether } from '../../../protocol/src/kept-together.js';
import { Button } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import { Notice } from '../status/notice.js';
import type { RefusalText } from '../status/refusal.js';
import { BallotReceipt } from './ballot-receipt.js';
import { categoryIcons } from './category-mark.js';

/** `confirmed` only after the hub stored the vote (V-04). */
export type BallotState = 'idle' | 'sending' | 'confirmed' | 'unsent' | 'refused';

export interface ConfirmedVote {
  choice: Choice;
  /** The hub's time of storing, ISO 8601. */
  at: string;
  /** V-16: how it came in; absent for a vote of this device. */
  origin?: BallotOrigin | undefined;
  /** The code to find the vote by in the public list (V-30); absent when another device gave it. */
  code?: string | undefined;
}

export interface BallotProps {
  /** The text put to the vote; names the group for screen readers. */
  subject: string;
  /** The mark now on the ballot, cast or not. */
  value: Choice | null;
  /** Arrows moved the mark; nothing is cast. */
  onChange: (choice: Choice) => void;
  /** A tap, 1/2/3, Enter, or the button below: cast this vote. */
  onCast: (choice: Choice) => void;
  state: BallotState;
  /** The last vote the hub holds; stays in force until another one is confirmed (V-03). */
  confirmed: ConfirmedVote | null;
  refusal?: RefusalText | null;
  /** Why voting is not possible at all (excluded, absent, closed); the three options stay readable. */
  blockedBecause?: string | null;
  /** Takes the focus when the vote opens, so that 1/2/3 work at once. */
  autoFocus?: boolean;
}

/**
 * ZA / PRZECIW / WSTRZYMUJĘ SIĘ. One tap or one digit casts; arrows only mark, Enter or the button casts, so that a person
 * reading through the options with a screen reader casts nothing by accident. Digits work while the focus is on the ballot.
 */
export function Ballot(props: BallotProps) {
  const { subject, value, onChange, onCast, state, confirmed, blockedBecause, autoFocus = false } = props;
  const { t } = useTranslation('shared');
  const name = useId();
  const hintId = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const blocked = Boolean(blockedBecause);

  useEffect(() => {
    if (!autoFocus) return;
    const marked =
      group.current?.querySelector<HTMLInputElement>('input:checked') ?? group.current?.querySelector('input');
    marked?.focus();
  }, [autoFocus]);

  const cast = (choice: Choice) => {
    if (blocked) return;
    onChange(choice);
    onCast(choice);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const digit = choices[Number(event.key) - 1];
    if (digit) {
      event.preventDefault();
      group.current?.querySelector<HTMLInputElement>(`input[value="${digit}"]`)?.focus();
      cast(digit);
    } else if (event.key === 'Enter' && value && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      cast(value);
    }
  };
  const handleTap = (event: MouseEvent, choice: Choice) => {
    // A press on the label; the click the browser then makes on the input itself must not cast again.
    if (event.target instanceof HTMLInputElement) return;
    cast(choice);
  };
  const onItsWay = state === 'sending' || state === 'unsent';
  const isCast = value !== null && (onItsWay || value === confirmed?.choice);

  return (
    <div className={isCast ? 'k-ballot k-ballot--cast' : 'k-ballot'}>
      <fieldset ref={group} className="k-ballot__group" aria-describedby={hintId} onKeyDown={handleKey}>
        <legend className="k-ballot__subject" lang="pl">
          {keptTogether(subject)}
        </legend>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the group, the input inside takes the focus
          <label
            key={choice}
            className={`k-ballot__option k-ballot__option--${choice}`}
            onClick={(event) => handleTap(event, choice)}
          >
            <input
              className="k-ballot__input"
              type="radio"
              name={name}
              value={choice}
              checked={value === choice}
              disabled={blocked}
              onChange={() => onChange(choice)}
            />
            <span className="k-ballot__mark">
              <Icon name={categoryIcons[choice]} />
            </span>
            <span className="k-ballot__word">{t(`choice.${choice}`)}</span>
            <span className="k-ballot__key" aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </fieldset>
      <div id={hintId} className="k-ballot__hint">
        {blockedBecause ? (
          <Notice tone="warning">{blockedBecause}</Notice>
        ) : (
          t(confirmed ? 'ballot.hintChange' : 'ballot.hint')
        )}
      </div>
      {value !== null && !isCast && !blocked && (
        <Button kind="primary" size="large" onClick={() => cast(value)}>
          {t('ballot.cast', { choice: t(`choice.${value}`) })}
        </Button>
      )}
      <BallotReceipt {...props} onResend={() => value && cast(value)} />
    </div>
  );
}
