export { HallRow } from './hall.entity.js';
export { emptyHall } from './halls.js';
