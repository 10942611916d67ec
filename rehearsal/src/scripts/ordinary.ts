import { inventedCouncil } from '../play/invented-council.js';
import { ordinaryAgenda } from '../play/ordinary-agenda.js';
import { playOrdinarySession } from '../play/ordinary-session.js';
import { type Script, todaysHeader } from './script.js';

export const ordinary: Script = {
  title: 'Sesja zwyczajna',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: todaysHeader('Sesja próbna'),
    agenda: ordinaryAgenda,
  }),
  play: playOrdinarySession,
};
