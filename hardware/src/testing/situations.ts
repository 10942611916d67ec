import type { Situation } from '../../../protocol/src/hall/equipment-view.js';

type Speaker = NonNullable<Situation['speaker']>;

/** An open session in its third item; what differs is told. */
export function situation(differs: Partial<Situation> = {}): Situation {
  return {
    scene: 'item',
    session: {
      sessionId: '00000000-0000-4000-8000-000000000001',
      title: 'XII sesja Rady Gminy',
      number: 12,
      date: '2026-11-25',
      training: true,
      status: 'open',
    },
    item: { number: '3', title: 'Sprawozdanie z działalności wójta' },
    speaker: null,
    seats: [
      { seatNo: 1, fullName: 'Halina Wierzba', clubShortName: null },
      { seatNo: 5, fullName: 'Anna Nowak', clubShortName: 'KR' },
    ],
    presiderSeatNo: 1,
    voting: null,
    ...differs,
  };
}

/** A councillor at the microphone of the own seat; `seatNo` null: somebody else. */
export function speaker(differs: Partial<Speaker> = {}): Speaker {
  return {
    personId: 'p-5',
    fullName: 'Anna Nowak',
    role: 'councillor',
    seatNo: 5,
    clubShortName: 'KR',
    startedAt: '2026-11-25T10:00:00.000Z',
    pausedAt: null,
    ...differs,
  };
}

export function speaks(differs: Partial<Speaker> = {}): Situation {
  return situation({ scene: 'speaker', speaker: speaker(differs) });
}
