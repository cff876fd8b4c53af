export { everyServerKnowsAfterMs, KeyFile } from './key-file.js';
export { fixedKeys, KeyRingError, ringOfOne, withNewKey, type KeySource } from './key-ring.js';
export { keysInUse, resealColumn, type SealedColumn } from './rotation.js';
export { Sealer } from './sealer.js';
