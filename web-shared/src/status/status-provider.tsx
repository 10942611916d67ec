import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import type { RefusalText } from './refusal.js';

const OK_STAYS_MS = 8_000;

interface Message extends RefusalText {
  key: number;
  tone: 'ok' | 'danger';
}

export interface Announce {
  /** Something was done: spoken politely, leaves by itself after 8 s unless pointed at. */
  done: (text: string) => void;
  /** Something was refused or failed: spoken at once, stays until closed. */
  failed: (refusal: RefusalText) => void;
}

const AnnounceContext = createContext<Announce | null>(null);

/** Tells the person what came of it, wherever they are; for the place itself use `Refusal` or `Notice`. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs a StatusProvider above it');
  return announce;
}

/** Holds the two live regions of the page and shows what is announced through `useAnnounce`. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const nextKey = useRef(0);
  const add = useCallback((message: Omit<Message, 'key'>) => {
    nextKey.current += 1;
    const key = nextKey.current;
    setMessages((shown) => [...shown.filter((other) => other.text !== message.text), { ...message, key }].slice(-4));
  }, []);
  const remove = useCallback(
    (key: number) => setMessages((shown) => shown.filter((message) => message.key !== key)),
    [],
  );
  const announce = useMemo<Announce>(
    () => ({ done: (text) => add({ text, tone: 'ok' }), failed: (refusal) => add({ ...refusal, tone: 'danger' }) }),
    [add],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {typeof document === 'undefined'
        ? null
        : createPortal(<Messages messages={messages} onClose={remove} />, document.body)}
    </AnnounceContext>
  );
}

function Messages({ messages, onClose }: { messages: readonly Message[]; onClose: (key: number) => void }) {
  const { t } = useTranslation('shared');
  const ofTone = (tone: Message['tone']) =>
    messages
      .filter((message) => message.tone === tone)
      .map((message) => <MessageCard key={message.key} message={message} onClose={onClose} />);
  // data-react-aria-top-layer: a modal dialog leaves these regions alive for screen readers.
  return (
    <section className="k-messages" aria-label={t('state.messages')} data-react-aria-top-layer="">
      <div role="status">{ofTone('ok')}</div>
      <div role="alert">{ofTone('danger')}</div>
    </section>
  );
}

function MessageCard({ message, onClose }: { message: Message; onClose: (key: number) => void }) {
  const { t } = useTranslation('shared');
  const [held, setHeld] = useState(false);
  const { key, tone } = message;
  useEffect(() => {
    if (held || tone !== 'ok') return;
    const timer = setTimeout(() => onClose(key), OK_STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, tone, key, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the card only keeps it; closing is a button
    <div
      className={`k-message k-message--${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone === 'ok' ? 'check' : 'warning'} />
      <div className="k-message__text">
        <div>{message.text}</div>
        {message.article && <div className="k-small">{t('state.article', { article: message.article })}</div>}
      </div>
      <IconButton icon="cross" label={t('state.dismiss')} onClick={() => onClose(key)} />
    </div>
  );
}
