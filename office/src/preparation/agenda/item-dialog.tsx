import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { ItemForm, type ItemFormProps } from './item-form.js';

export interface ItemDialogProps extends ItemFormProps {
  /** Its place in the agenda, counted from 1. */
  place: number;
  count: number;
  onPlace: (place: number) => void;
  onRemove: () => void;
  /** To the neighbour in the agenda; null at its end. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
}

/** One item opened wide. Whatever is entered stands in the draft at once: closing loses nothing. */
export function ItemDialog({ place, count, onPlace, onRemove, onPrevious, onNext, onClose, ...form }: ItemDialogProps) {
  const { t } = useTranslation('office');
  const { item } = form;
  return (
    <Dialog
      isOpen
      size="wide"
      onClose={onClose}
      title={t('item.heading', { number: item.number })}
      footer={
        <>
          <Button kind="quiet" className="o-foot-start" onClick={onRemove}>
            {t('item.remove')}
          </Button>
          <Button icon="left" unavailable={!onPrevious} onClick={() => onPrevious?.()}>
            {t('item.previous')}
          </Button>
          <Button unavailable={!onNext} onClick={() => onNext?.()}>
            {t('item.next')}
            <Icon name="right" />
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('item.done')}
          </Button>
        </>
      }
    >
      <ItemForm key={item.itemId} {...form} />
      <div className="o-place">
        <NumberField
          key={`place ${item.itemId}`}
          label={t('item.place', { count })}
          value={place}
          min={1}
          max={count}
          onChange={(next) => next !== null && onPlace(next)}
        />
      </div>
    </Dialog>
  );
}
