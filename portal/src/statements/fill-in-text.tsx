import type { ReactNode } from 'react';

/** Text whose parts in square brackets stand out: the office has to fill them in. */
export function FillInText({ text }: { text: string }): ReactNode {
  return text.split(/(\[[^\]]+\])/).map((part, index) =>
    part.startsWith('[') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
      <mark className="portal-fill-in" key={index}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
