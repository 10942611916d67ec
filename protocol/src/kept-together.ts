const noBreak = '\u00a0';

/** For screens and paper only, never for what is stored: numbers keep their groups of thousands and their unit on one line („290 000 zł”, „12,5 %”, „10 ha”). */
export function keptTogether(text: string): string {
  return text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreak)
    .replace(/(?<=\d) (?=(zł|gr|tys\.|mln|mld|%|ha|km|m²|m2|m|szt\.|euro|EUR|PLN)(?![\p{L}\d]))/gu, noBreak);
}
