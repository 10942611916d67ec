import type { PresenceLine, PresenceReport } from '../../../protocol/src/http/presence.js';

/** The stays of one councillor as strips over each sitting; the hours stand beside it in words. */
export function PresenceBar({ stays, sittings }: Pick<PresenceLine, 'stays'> & Pick<PresenceReport, 'sittings'>) {
  return (
    <div className="o-presence" aria-hidden="true">
      {sittings.map(({ no, openedAt, closedAt }) => {
        const end = closedAt ?? new Date().toISOString();
        const length = Math.max(1, Date.parse(end) - Date.parse(openedAt));
        const share = (at: string) =>
          Math.min(100, Math.max(0, ((Date.parse(at) - Date.parse(openedAt)) / length) * 100));
        return (
          <div key={no} className="o-presence__sitting">
            {stays
              .filter(({ sittingNo }) => sittingNo === no)
              .map(({ from, until }) => (
                <span
                  key={from}
                  className="o-presence__stay"
                  style={{ insetInlineStart: `${share(from)}%`, inlineSize: `${share(until ?? end) - share(from)}%` }}
                />
              ))}
          </div>
        );
      })}
    </div>
  );
}
