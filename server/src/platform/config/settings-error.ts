/** A setting that stops the start. The message is one Polish and one English sentence and never repeats the value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  /** A `KWORUM_*` variable nobody reads: most likely a typing error. */
  static unknown(variable: string, known: readonly string[]): SettingsError {
    return new SettingsError(
      `Nieznane ustawienie ${variable}; znane: ${known.join(', ')}. / Unknown setting ${variable}; known: ${known.join(', ')}.`,
    );
  }

  /** @param expected what would be right, in Polish and in English. */
  static badValue(variable: string, [polish, english]: readonly [string, string]): SettingsError {
    return new SettingsError(
      `Błędna wartość ustawienia ${variable}; oczekiwano: ${polish}. / Bad value of setting ${variable}; expected: ${english}.`,
    );
  }

  static needs(variable: string, other: string): SettingsError {
    return new SettingsError(
      `Ustawienie ${variable} wymaga ustawienia ${other}. / Setting ${variable} needs setting ${other}.`,
    );
  }
}
