import type { ReactNode } from 'react';

const paths = {
  check: <path d="M4 12.5 9.5 18 20 6.5" />,
  cross: <path d="M5.5 5.5l13 13m0-13l-13 13" />,
  dash: <path d="M5 12h14" />,
  warning: <path d="M12 3.5 22 20.5H2zM12 10v5m0 2.6v.2" />,
  info: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.6v.2" />,
  hand: (
    <path d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v6m0-3.500a1.5 1.5 0 0 1 3 0V15c0 3.5-2.5 6-6 6-3 0-4.5-1.5-6-4l-2.5-4c-.8-1.5 1-2.7 2.2-1.500L9 14" />
  ),
  microphone: (
    <path d="M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.500V21m-3.5 0h7" />
  ),
  clock: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5.500l3.5 2" />,
  document: <path d="M6 3h8.500L19 7.500V21H6zm8 0v5h5M9 12.500h7M9 16.500h7" />,
  external: <path d="M13 4h7v7m0-7-9.5 9.500M18 14v6H4V6h6" />,
  up: <path d="M12 20V5m-6 6 6-6 6 6" />,
  down: <path d="M12 4v15m-6-6 6 6 6-6" />,
  left: <path d="M15 5l-7 7 7 7" />,
  right: <path d="M9 5l7 7-7 7" />,
  grip: <path d="M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1" />,
  eye: (
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />
  ),
  'eye-off': (
    <path d="M4 4l16 16M9.5 5.900A9.5 9.5 0 0 1 12 5.500c6 0 9.5 6.5 9.5 6.500a17 17 0 0 1-3 3.800M6.5 7.600A16 16 0 0 0 2.5 12S6 18.5 12 18.500a9 9 0 0 0 4.3-1.100M9.9 9.900a3 3 0 0 0 4.2 4.2" />
  ),
  person: <path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20.500c.8-4 4-6 8-6s7.2 2 8 6" />,
  refresh: <path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.400L20 9.500M20 4v5.500h-5.5" />,
  slash: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.700l12.6 12.6" />,
  'chevron-down': <path d="M5 9l7 7 7-7" />,
  'person-off': <path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20.5c.8-4 4-6 8-6s7.2 2 8 6M3.5 3.5l17 17" />,
  plus: <path d="M12 5v14M5 12h14" />,
  pause: <path d="M8.5 5v14m7-14v14" />,
  sort: <path d="M8 10l4-5 4 5M8 14l4 5 4-5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

/** The strokes of an icon in a 24 × 24 box, for drawings that are SVG themselves (seat plan). */
export function iconStrokes(name: IconName): ReactNode {
  return paths[name];
}

/** A mark beside words, never instead of them: hidden from screen readers, drawn in the colour of the text. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      className={`k-icon ${className}`.trim()}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name]}
    </svg>
  );
}
