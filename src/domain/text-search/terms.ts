/** What is found, as conditions of statements. */
export { isFoundIn, isFoundOutside } from './found.js';
