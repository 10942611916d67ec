import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { opennessNote } from '../../../protocol/src/openness-note.js';
import { closedPartView } from '../../../protocol/src/views/openness-part.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';

const publicMoment = z.object({
  parts: z.object({ header: z.object({ title: z.string() }), closedParts: z.array(closedPartView) }),
});

/** S-27: the note BIP must carry on each limited openness, ready to copy; nothing without one. */
export function OpennessNotePanel({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const { data } = useQuery({
    queryKey: ['openness', sessionId],
    queryFn: ({ signal }) => callApi(`/api/public/sessions/${sessionId}/live`, { schema: publicMoment, signal }),
  });
  if (!data || data.parts.closedParts.length === 0) return null;
  const { header, closedParts } = data.parts;
  const text = closedParts.map((part) => opennessNote(header.title, part)).join('\n\n');
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
