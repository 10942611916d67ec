import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { largestFitting } from './largest-fitting.js';

const stepVmin = 0.05;
/** Browsers round both measures to whole pixels, each its own way. */
const roundingPx = 1;
/** A font's own box is taller than a tight line: that overhang, as a share of the letters, is empty. */
const emptyOverhang = 0.12;

export interface FitBoxProps {
  /** Largest and smallest letters in hundredths of the screen's shorter side. */
  maxVmin: number;
  minVmin: number;
  className?: string;
  children: ReactNode;
}

/**
 * Gives its content the largest letters with which all of it can be seen: the wall never scrolls and never cuts a name.
 * The box takes its size from the scene around it; the content inherits the size of letters.
 */
export function FitBox({ maxVmin, minVmin, className = '', children }: FitBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const adjust = () => {
      const fits = (size: number) => {
        element.style.fontSize = `${size.toFixed(2)}vmin`;
        const overHeight = element.scrollHeight - element.clientHeight;
        const overWidth = element.scrollWidth - element.clientWidth;
        const overhangPx = emptyOverhang * Number.parseFloat(getComputedStyle(element).fontSize);
        return overHeight <= roundingPx + overhangPx && overWidth <= roundingPx;
      };
      fits(largestFitting(minVmin, maxVmin, stepVmin, fits));
    };
    adjust();
    const observer = new ResizeObserver(adjust);
    observer.observe(element);
    // The council's letters come after the first picture and are wider than the ones that stood in for them.
    document.fonts.addEventListener('loadingdone', adjust);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', adjust);
    };
  });
  return (
    <div ref={box} className={`wall-fit ${className}`.trim()}>
      {children}
    </div>
  );
}
