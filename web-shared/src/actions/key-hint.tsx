/** The key of an action, for the eye; the control itself carries `aria-keyshortcuts` in the same notation. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="k-key" aria-hidden="true">
      {keys.replace('Control', 'Ctrl').replace('+', ' + ')}
    </span>
  );
}
