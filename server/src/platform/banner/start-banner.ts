/** What the person who typed `npm start` is told once the hub listens: features add their sections (demo sign-ins, screens). */
export class StartBanner {
  private readonly sections: { readonly title: string; readonly lines: readonly string[] }[] = [];

  /** @param title a short heading in Polish; @param lines plain text lines under it. */
  add(title: string, lines: readonly string[]): void {
    this.sections.push({ title, lines });
  }

  /** The text for the terminal. */
  text(): string {
    return this.sections
      .map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
      .join('\n\n');
  }
}
