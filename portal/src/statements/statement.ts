/** A statement the office publishes. Text in square brackets is for the office to fill in; it stands out on the page. */
export interface Statement {
  readonly title: string;
  /** Says that this is a template with demo data. */
  readonly template: string;
  readonly sections: readonly StatementSection[];
}

export interface StatementSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}
