import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { foundItems } from './found-items.js';

/** The way to one item of a long agenda: its number or words of its title; Enter opens the first found. */
export function FindItem({ items, onOpen }: { items: readonly ItemDraft[]; onOpen: (itemId: string) => void }) {
  const { t } = useTranslation('office');
  const [query, setQuery] = useState('');
  const found = foundItems(items, query);
  const open = (itemId: string) => {
    setQuery('');
    onOpen(itemId);
  };
  return (
    <search className="o-find">
      <TextField
        label={t('item.find')}
        hint={t('item.findHint')}
        type="search"
        autoComplete="off"
        value={query}
        onChange={setQuery}
        onKeyDown={({ key }) => {
          const [first] = found;
          if (key === 'Enter' && first) open(first.itemId);
        }}
      />
      {found.length > 0 && (
        <ul className="o-plain-list">
          {found.map(({ itemId, number, title }) => (
            <li key={itemId}>
              <button type="button" className="o-item__title" onClick={() => open(itemId)}>
                {t('item.name', { number, title })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={query.trim() !== '' && found.length === 0 ? 'k-soft' : 'k-visually-hidden'}>
        {query.trim() === '' ? '' : t('item.foundCount', { count: found.length })}
      </p>
    </search>
  );
}
