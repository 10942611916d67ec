import { useTranslation } from 'react-i18next';
import { opennessNote } from '../../../protocol/src/openness-note.js';
import type { ClosedPartView } from '../../../protocol/src/views/openness-part.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';

/** S-27: the note BIP must carry on each limited openness, ready to copy; nothing without one. */
export function OpennessNotePanel({ title, parts: closedParts }: { title: string; parts: readonly ClosedPartView[] }) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  if (closedParts.length === 0) return null;
  const text = closedParts.map((part) => opennessNote(title, part)).join('\n\n');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce.done(t('openness.copied'));
  };
  return (
    <section className="k-panel k-stack">
      <h2 className="o-part">{t('openness.title')}</h2>
      <p>{t('openness.law')}</p>
      <p className="o-note" lang="pl">
        {text}
      </p>
      {/* Browsers give the clipboard to secure addresses only; elsewhere the text is marked and copied by hand. */}
      {window.isSecureContext && <Button onClick={() => void copy()}>{t('openness.copy')}</Button>}
    </section>
  );
}
