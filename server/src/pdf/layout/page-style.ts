/** Measures of a printed page in points (1/72 inch). A4, margins of two centimetres. */
export const page = { width: 595.28, height: 841.89, margin: 56.7 } as const;

export const textWidth = page.width - 2 * page.margin;
/** Where the flow of a page begins and ends; header and footer stand in the margins. */
export const flowTop = page.margin + 10;
export const flowBottom = page.height - page.margin - 10;

/** Type sizes; the line is 1.4 times as high. */
export const size = { h1: 16, h2: 13, h3: 11.5, body: 11, small: 9, running: 8.5 } as const;
export const leading = 1.4;

export const gap = { paragraph: 6, beforeHeading: 12, afterHeading: 5, fact: 2, cellX: 5, cellY: 3 } as const;

export const ink = { text: '#000000', quiet: '#444444', rule: '#8a8a8a', shade: '#ececec' } as const;
