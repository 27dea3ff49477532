/**
 * An object that is made when it is first used. The background has some hundred schemas, and each time that it wakes to
 * answer one message it needs a few of them: making them all took a third of the time until the answer.
 */
export function lazy<T extends object>(make: () => T): T {
  let made: T | undefined;
  const use = () => {
    made ??= make();
    return made;
  };
  return new Proxy({} as T, {
    get: (_target, key) => Reflect.get(use(), key),
    has: (_target, key) => key in use(),
  });
}
