import type { PlayedSession } from './played-session.js';

/** Who was there from the start; seat 15 comes late, seat 14 not at all. */
const punctual = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/**
 * The finished session of the demo, from the first check-in to the closing: a rejected change of the agenda, unanimous minutes,
 * a resolution, one that needs an absolute majority of votes, one with an exclusion, and a tie.
 */
export async function playPastSession(session: PlayedSession): Promise<void> {
  await Promise.all(punctual.map((seatNo) => session.enters(seatNo)));
  await session.chair('OpenSession', {});
  await session.goesTo('opening');
  await session.chair('CheckQuorum', {});

  await session.goesTo('agenda-changes');
  await session.votes({ for: [5, 7, 8, 10, 11, 13], against: [1, 3, 4, 6, 9], abstain: [2, 12] });
  await session.goesTo('minutes');
  await session.enters(15, 'entered-late');
  await session.votes({ for: [...punctual, 15] });

  await session.goesTo('mayor-report');
  await session.guestSpeaks('wojt');
  await session.councillorSpeaks(7);
  await session.goesTo('interpellations');
  await session.councillorSpeaks(11);
  await session.guestSpeaks('soltys1');

  await session.goesTo('druk nr 137');
  await session.votes({ for: [1, 2, 3, 4, 6, 9, 12, 13, 15], against: [7, 11, 10], abstain: [5, 8] });
  await session.goesTo('druk nr 138');
  await session.guestSpeaks('skarbnik');
  await session.votes({ for: [1, 2, 3, 4, 5, 6, 9, 12, 13, 15], against: [7, 11, 10] });
  await session.chair('StartRecess', { resumeAt: null, reason: 'Przerwa techniczna' });
  await session.chair('EndRecess', {});
  await session.goesTo('druk nr 139');
  await session.votes({ for: [1, 2, 3, 4, 5, 6, 9, 10, 12, 13, 15], against: [7], abstain: [11] }, [
    { seatNo: 8, reason: 'Jestem właścicielem działki sąsiedniej.' },
  ]);
  await session.goesTo('druk nr 140');
  await session.councillorSpeaks(7);
  await session.votes({ for: [5, 7, 8, 10, 11, 13], against: [1, 3, 4, 6, 9, 12], abstain: [2, 15] });

  await session.goesTo('open-floor');
  await session.leavesEarly(10);
  await session.guestSpeaks('soltys2');
  await session.goesTo('closing');
  await session.chair('CloseSession', { reason: null });
}
