import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';

/** The key, this once, and what to type on the machine in the hall. */
export function KeyDialog({ hallKey, onClose }: { hallKey: string; onClose: () => void }) {
  const { t } = useTranslation('office');
  const announce = useAnnounce();
  const command = `KWORUM_HALL_KEY=${hallKey} npm run hall -- --hub ${window.location.origin}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      announce.done(t('halls.copied'));
    } catch {
      // Without https a browser has no clipboard: the text can be marked by hand.
      announce.failed({ text: t('halls.notCopied') });
    }
  };
  return (
    <Dialog
      isOpen
      size="wide"
      onClose={onClose}
      title={t('halls.keyTitle')}
      footer={
        <>
          <Button onClick={() => void copy()}>{t('halls.copy')}</Button>
          <Button kind="primary" onClick={onClose}>
            {t('halls.keyKept')}
          </Button>
        </>
      }
    >
      <p>{t('halls.keyText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="o-command" tabIndex={0}>
        {command}
      </pre>
    </Dialog>
  );
}
