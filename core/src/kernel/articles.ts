/** Articles that refusals rest on; u.s.g. = ustawa z 8.03.1990 o samorządzie gminnym. `docs/statutes.md` maps them to functions. */
export const articles = {
  /** Half of the statutory composition must be present; resolutions are adopted by those present. */
  quorum: 'art. 14 ust. 1 u.s.g.',
  statutorySize: 'art. 17 ust. 1 u.s.g.',
  chair: 'art. 19 ust. 1 u.s.g.',
  notice: 'art. 20 ust. 1 u.s.g.',
  agendaChange: 'art. 20 ust. 1a u.s.g.',
  oath: 'art. 23a u.s.g.',
  exclusion: 'art. 25a u.s.g.',
} as const;
