import { useTranslation } from 'react-i18next';
import { closedPartNow } from '../../../protocol/src/views/closed-part-now.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { FitBox } from '../fit/fit-box.js';

/** S-27: what everybody may know of a part without the public. */
export function ClosedPartScene({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const part = closedPartNow(view.closedParts);
  return (
    <FitBox maxVmin={11} minVmin={4.4} className="wall-centre">
      <h1>{t('closedPart.title')}</h1>
      {part && <p lang="pl">{t('closedPart.basis', { basis: part.basis })}</p>}
    </FitBox>
  );
}
