/** A SHA-256 digest in groups of eight, to be compared by eye or read aloud; copied text has no spaces. */
export function Digest({ hash }: { hash: string }) {
  return (
    <p className="portal-digest">
      <code>
        {(hash.match(/.{1,8}/g) ?? []).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups of one fixed text, which may repeat
          <span key={index}>{group}</span>
        ))}
      </code>
    </p>
  );
}
