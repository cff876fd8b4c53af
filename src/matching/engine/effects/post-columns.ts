import * as post from '../posts/post-rows.js';
import type { ReadNumbers } from '../segment.js';

// What posts' rows have, each as a number, for many rows at once: every way to read in a loop of its own.

const { stride } = post.postLayout;

export const readLaws: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = records[row * stride + post.lawField]!;
};

export const readTerms: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = post.termsOf(records[row * stride + post.shapeField]!);
};

export const readHours: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = post.hoursOf(records[row * stride + post.employerField]!);
};
