/** Builds the named parts whose inputs changed; resolves to whether everything named is built now. */
export function build(names?: ('programs' | 'web' | 'verifier')[]): Promise<boolean>;
