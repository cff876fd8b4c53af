import { line } from '../../platform/text/bounds.js';

/** How long the texts of a workplace may be. */
export const workplaceBounds = { name: line(2, 100), address: line(2, 200), surveyor: line(2, 50) } as const;

/** The lowest and the highest floor: the ground floor is 1, and there is no floor 0. */
export const floors = { lowest: -10, highest: 150 } as const;
