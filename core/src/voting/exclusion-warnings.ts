/**
 * Typical conflicts of V-12, kept in councillors' profiles outside the log: what ties somebody to a matter is nobody's business
 * for ever (A-08). `complaint-subject`: a complaint on this councillor; `land-owner`: owns land in a plan.
 */
export const interestFlags = ['fire-brigade', 'village-head', 'complaint-subject', 'land-owner'] as const;
export type InterestFlag = (typeof interestFlags)[number];

/** Words of titles and subjects that touch a flag, as stems. */
const touched: Readonly<Record<InterestFlag, RegExp>> = {
  'fire-brigade': /(?<!\p{L})(?:OSP(?!\p{L})|straż\p{L}*|ochotnicz\p{L}* straż\p{L}*|ekwiwalent\p{L}*)/iu,
  'village-head': /(?<!\p{L})(?:sołty\p{L}*|sołec\p{L}*)/iu,
  'complaint-subject': /(?<!\p{L})(?:skar(?:g|dz)\p{L}*)/iu,
  'land-owner':
    /(?<!\p{L})(?:plan\p{L}* (?:miejscow|zagospodarowania|ogóln)\p{L}*|zagospodarowania przestrzennego|działk\p{L}*)/iu,
};

export interface ExclusionWarning {
  readonly memberId: string;
  readonly flag: InterestFlag;
  /** The word that touches it, as it stands in the text. */
  readonly word: string;
}

/**
 * V-12: who may have to be excluded (art. 25a). The software warns, the councillor decides; the participation of somebody
 * excluded by law voids the resolution whether or not the vote was decisive (NSA III OSK 5206/21).
 * @param text title of the item and subject of the vote
 */
export function exclusionWarnings(
  profiles: readonly { readonly memberId: string; readonly flags: readonly InterestFlag[] }[],
  text: string,
): readonly ExclusionWarning[] {
  const normal = text.normalize('NFC');
  return profiles.flatMap(({ memberId, flags }) =>
    flags.flatMap((flag) => {
      const word = touched[flag].exec(normal)?.[0];
      return word === undefined ? [] : [{ memberId, flag, word }];
    }),
  );
}
