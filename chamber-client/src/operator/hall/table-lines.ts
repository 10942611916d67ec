/** So many letters fit across a table of the hall's picture. */
const mostLetters = 11;

/** The name of a table in so many lines that fit on it. What does not fit is cut: the whole stands in words beside the picture. */
export function tableLines(name: string, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + 1 + word.length <= mostLetters;
    if (isRoom) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  const isCut = lines.length > mostLines;
  return lines.slice(0, mostLines).map((line, at) => shortened(line, isCut && at === mostLines - 1));
}

function shortened(line: string, goesOn: boolean): string {
  return goesOn || line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line;
}
