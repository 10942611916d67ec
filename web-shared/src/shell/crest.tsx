/** The invented arms of the demo gmina: a ford, a wheel and three ears of rye on ink; belongs to nobody. Decorative beside the name. */
export function Crest({ className = '' }: { className?: string }) {
  return (
    <svg className={`k-crest ${className}`.trim()} viewBox="0 0 80 96" aria-hidden="true" focusable="false">
      <path className="k-crest__field" d="M4 4h72v46c0 22-15 34-36 42C19 84 4 72 4 50z" />
      <path
        className="k-crest__base"
        d="M6.5 60c6-5 12-5 17 0s11 5 16.5 0 11-5 16.5 0 11 5 17 0C69 74 57 84 40 90.5 23 84 11 74 6.5 60z"
      />
      <path
        className="k-crest__wave"
        d="M11 69c5-4 9.5-4 14 0s10 4 15 0 10-4 15 0 9 4 14 0M22 79c4-3 6.5-3 9 0s6 3 9 0 6-3 9 0 5 3 9 0"
      />
      <g className="k-crest__ears">
        <path d="M40 54V20M24 54c1-12 0-20-5-28M56 54c-1-12 0-20 5-28" />
        <path d="M40 14c3.5 3 3.5 7 0 10-3.5-3-3.5-7 0-10zM40 24c5 0 7.5 3 7 7.5-5 0-7.5-3-7-7.500zm0 0c-5 0-7.5 3-7 7.5 5 0 7.5-3 7-7.500zM40 34c5 0 7.5 3 7 7.5-5 0-7.5-3-7-7.500zm0 0c-5 0-7.5 3-7 7.5 5 0 7.5-3 7-7.500z" />
        <path d="M17 17c4 1.5 5.5 5.5 3.5 9.5-4-1.5-5.5-5.5-3.5-9.500zM21 29c4.5-1.5 7.5.5 8 5-4.5 1.5-7.5-.5-8-5zm0 0c-4.5 1-6.5 4-5.5 8 4.5-.8 6.5-4 5.5-8zM63 17c-4 1.5-5.5 5.5-3.5 9.5 4-1.5 5.5-5.5 3.5-9.500zM59 29c-4.5-1.5-7.5.5-8 5 4.5 1.5 7.5-.5 8-5zm0 0c4.5 1 6.5 4 5.5 8-4.5-.8-6.5-4-5.5-8z" />
      </g>
      <path className="k-crest__rim" d="M4 4h72v46c0 22-15 34-36 42C19 84 4 72 4 50z" />
    </svg>
  );
}
