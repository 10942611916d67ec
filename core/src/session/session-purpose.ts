/** What a session is called for: the office starts from its template and is told its deadlines (§6.2, §9). */
export const sessionPurposes = ['ordinary', 'budget', 'annual', 'first'] as const;
export type SessionPurpose = (typeof sessionPurposes)[number];
