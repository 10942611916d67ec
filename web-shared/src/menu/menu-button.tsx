import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from '../actions/button.js';
import { Icon, type IconName } from '../icon/icon.js';

export interface MenuEntry {
  readonly id: string;
  /** Verb first; with `…` when a dialog follows. */
  readonly text: string;
  readonly icon?: IconName;
  /** What cannot be taken back stands last, apart from the others. */
  readonly isApart?: boolean;
}

export interface MenuButtonProps {
  /** What the orders are about, with `…`: `Sesja…`. */
  label: string;
  entries: readonly MenuEntry[];
  onChoose: (id: string) => void;
}

/** Rare and dangerous orders behind one button: arrows, letters and Enter choose, Escape leaves. Nothing at all without entries. */
export function MenuButton({ label, entries, onChoose }: MenuButtonProps) {
  if (entries.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className={buttonClass()}>{label}</Button>
      <Popover className="k-menu-frame" placement="bottom end">
        <Menu className="k-menu" aria-label={label} onAction={(key) => onChoose(String(key))}>
          {entries.map(({ id, text, icon, isApart }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className={isApart ? 'k-menu__item k-menu__item--apart' : 'k-menu__item'}
            >
              {icon && <Icon name={icon} />}
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
