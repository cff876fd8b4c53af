export { closestPage, type Question } from './closest.js';
