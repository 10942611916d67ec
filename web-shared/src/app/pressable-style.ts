const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/**
 * react-aria adds one `<style>` element unless an element with this id exists; `style-src 'self'` would refuse it.
 * We hold its place and keep the rule in base.css.
 */
export function reservePressableStyle(): void {
  if (document.getElementById(PRESSABLE_STYLE_ID)) return;
  const place = document.createElement('meta');
  place.id = PRESSABLE_STYLE_ID;
  document.head.append(place);
}
