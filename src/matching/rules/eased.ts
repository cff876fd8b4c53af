import { text, type Text } from '../../platform/i18n/text.js';

/** What a gate says, and that a reserved post eases what is usual; as it is where nothing is eased. */
export function withEasing(reason: Text, usual: Text | null): Text {
  return usual === null ? reason : text(
    `${reason.zh}本专岗放宽了这一条件,一般要求${usual.zh}。`,
    `${reason.en} This reserved post eases the condition; usual is: ${usual.en}.`,
  );
}
