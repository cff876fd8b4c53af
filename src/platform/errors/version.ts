import { text } from '../i18n/text.js';
import { InputFaults } from './problem.js';

/**
 * Refuses a change that was made from an older version than the stored one.
 * @throws InputFaults STALE with both versions.
 */
export function checkVersion(stored: { readonly version: number }, given: number): void {
  if (stored.version === given) return;
  throw new InputFaults([{
    code: 'STALE', path: ['input', 'version'],
    text: text(
      `您读到的是第 ${given} 版,现在已是第 ${stored.version} 版:请重新读取后再修改。`,
      `You read version ${given}; it is now version ${stored.version}: read it again, then change it.`,
    ),
  }]);
}

/** @throws InputFaults NOT_FOUND at the path of an id. */
export function missing(path: readonly string[], typeName: string): never {
  throw new InputFaults([{
    code: 'NOT_FOUND', path: [...path],
    text: text(`没有找到这个 ${typeName},或您无权使用。`, `There is no such ${typeName}, or it is not yours to use.`),
  }]);
}

/** @throws InputFaults WRONG_STATE at a path. */
export function wrongState(path: readonly string[], zh: string, en: string): never {
  throw new InputFaults([{ code: 'WRONG_STATE', path: [...path], text: text(zh, en) }]);
}
