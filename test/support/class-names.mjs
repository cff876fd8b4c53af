import { Session } from 'node:inspector/promises';

/**
 * Loaded before a program (`--import`): at SIGUSR2 it prints, as one line of JSON, the name of every class that the
 * program has, as V8 finds them among all functions that live: twice where two have the same.
 */
async function classNames() {
  const session = new Session();
  session.connect();
  const prototype = await session.post('Runtime.evaluate', { expression: 'Function.prototype' });
  const { objects } = await session.post('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId });
  const named = function named() {
    // What inherits from the prototype need not be a function itself.
    const isClass = (each) => typeof each === 'function' && /^class\b/.test(Function.prototype.toString.call(each));
    const names = this.filter(isClass).map((each) => Object.getOwnPropertyDescriptor(each, 'name')?.value);
    return names.filter((name) => typeof name === 'string');
  };
  const call = { objectId: objects.objectId, functionDeclaration: String(named), returnByValue: true };
  const { result: { value, description } } = await session.post('Runtime.callFunctionOn', call);
  session.disconnect();
  if (value === undefined) throw new Error(description);
  return value;
}

process.on('SIGUSR2', () => {
  const print = (text) => { process.stdout.write(`${text}\n`); };
  classNames().then((names) => { print(`classes: ${JSON.stringify(names)}`); }, (error) => { print(error.stack); });
});
