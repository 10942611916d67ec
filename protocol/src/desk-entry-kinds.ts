/** What the hub notes of a councillor's desk; never what anybody chose. */
export const deskEntryKinds = [
  /** A desk came, or came back. */
  'connected',
  /** It went; `detail` says how the connection ended. */
  'left',
  /** V-07: a newer desk of the same councillor votes from now on; or this one votes again. */
  'newer-desk',
  'this-desk-votes',
  /** The open vote was sent to this desk, with the view at `seq`. */
  'told-of-vote',
  /** The desk says that the ballot stands on its screen. */
  'shown',
  /** A ballot came in, was stored as event `seq`, or was not; then `detail` is the code of the refusal. */
  'ballot-received',
  'ballot-acknowledged',
  'ballot-refused',
] as const;
export type DeskEntryKind = (typeof deskEntryKinds)[number];
