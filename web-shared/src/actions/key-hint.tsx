/**
 * The key of an action, for the eye; the control itself carries `aria-keyshortcuts` in the same notation. The words come
 * from the style sheet, so that they are no part of the control's visible label.
 */
export function KeyHint({ keys }: { keys: string }) {
  return <span className="k-key" data-keys={keys.replace('Control', 'Ctrl').replace('+', ' + ')} aria-hidden="true" />;
}
