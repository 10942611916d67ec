import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import type { AgendaBody } from './agenda-body.js';

/** The kinds of items in their usual order; one press adds one in its usual place. */
export function AddItemDialog({
  body,
  onAdd,
  onClose,
}: {
  body: AgendaBody;
  onAdd: (kind: ItemKind) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('office');
  return (
    <Dialog isOpen onClose={onClose} title={t('item.addTitle')} dismissOutside>
      <ul className="o-kinds">
        {body.kinds.map((kind) => (
          <li key={kind}>
            <Button className="o-kinds__kind" onClick={() => onAdd(kind)}>
              {t(`itemKind.${kind}`, body.wording)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
