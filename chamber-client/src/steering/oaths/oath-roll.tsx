import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/**
 * S-12, S-13: the words of the act, then everybody who has not taken the oath, one button each in the order of the named list.
 * After each the focus goes to the next, so that Enter leads through all of them.
 * @param level of its headings: 3 under an item or in a dialog, 2 where it stands alone
 */
export function OathRoll({ level = 3 }: { level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation('oaths');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const list = useRef<HTMLUListElement>(null);
  const unsworn = view.roll.filter(({ standing }) => standing === 'unsworn');
  const mayor = view.guests.find(({ role }) => role === 'mayor');
  const isMayorSworn = mayor !== undefined && view.swornGuests.includes(mayor.personId);
  // The button of who was sworn in goes away with the next view; focus moves on before.
  const focusAfter = (index: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
  };
  return (
    <div className="k-stack">
      <Heading className="s-panel-title">{t('read')}</Heading>
      <blockquote className="oath-words" lang="pl">
        {t('words')}
      </blockquote>
      <p>{t('call')}</p>
      <Heading className="s-panel-title">
        {unsworn.length > 0 ? t('waiting', { count: unsworn.length }) : t('nobody')}
      </Heading>
      <ul className="oath-roll" ref={list}>
        {unsworn.map(({ memberId, firstName, lastName }, index) => (
          <li key={memberId}>
            <OrderButton
              type="TakeOath"
              payload={{ personId: memberId }}
              icon="check"
              order={order}
              onAccepted={() => focusAfter(index)}
            >
              {t('sworn', { name: `${firstName} ${lastName}` })}
            </OrderButton>
          </li>
        ))}
      </ul>
      {order.refusal && <Refusal refusal={order.refusal} />}
      {mayor && (
        <section className="k-stack">
          <Heading className="s-panel-title">{t('mayor')}</Heading>
          <blockquote className="oath-words" lang="pl">
            {t('mayorWords')}
          </blockquote>
          {isMayorSworn ? (
            <p>
              <Icon name="check" /> {t('mayorDone', { name: mayor.fullName })}
            </p>
          ) : (
            <OrderButton type="TakeOath" payload={{ personId: mayor.personId }} icon="check" order={order}>
              {t('sworn', { name: mayor.fullName })}
            </OrderButton>
          )}
        </section>
      )}
    </div>
  );
}
