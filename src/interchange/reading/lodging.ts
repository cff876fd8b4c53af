import { plain } from './reading.js';

/** Whether a text says that lodging is provided, or that it is not; null where it says neither, or both. */
export function lodgingIn(given: string): boolean | null {
  const text = plain(given).replaceAll(/\s/g, '');
  const refused = /(?:不|无|没有?|未)(?:包|管|提供|安排|含)?(?:吃|食)?(?:、|和|及)?(?:住|宿|宿舍|住宿|食宿)|(?:食宿|住宿|吃住)(?:自理|自行解决|自费|不包|不提供)|自行(?:解决|租房)/;
  const provided = /(?:包|管|供|提供|有|安排|免费|含)(?:吃|食|免费)?(?:包|管|、|和|及)?(?:住|宿)|(?:食宿|吃住|住宿)(?:全包|免费|包|提供)|员工宿舍|宿舍/;
  const isRefused = refused.test(text);
  const isProvided = provided.test(text.replaceAll(new RegExp(refused, 'g'), ''));
  return isRefused === isProvided ? null : isProvided;
}
