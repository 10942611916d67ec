const typing =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"]';

/** Whether the focus may move to what just appeared: never out of typing or an open dialog. */
export function mayTakeFocus(): boolean {
  const active = document.activeElement;
  return !active?.closest(`${typing}, [role="dialog"], [role="alertdialog"]`);
}
