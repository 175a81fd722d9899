/** Object.groupBy on Node 20. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

const native = Object.getOwnPropertyDescriptor(Object, 'groupBy');
type GroupBy = (items: Iterable<string>, keyOf: (item: string, index: number) => PropertyKey) => object;
let groupBy: GroupBy;

beforeAll(() => {
  Reflect.deleteProperty(Object, 'groupBy');
  jest.isolateModules(() => require('./group-by.ts'));
  groupBy = (Object as unknown as { groupBy: GroupBy }).groupBy;
});

afterAll(() => {
  if (native) Object.defineProperty(Object, 'groupBy', native);
});

test('items come in groups, in their order, by what the function says of item and place', () => {
  expect(groupBy(new Set(['apel', 'belimbing', 'anggur']), (word) => word.charAt(0))).toEqual({
    a: ['apel', 'anggur'],
    b: ['belimbing'],
  });
  expect(groupBy('abc', (_letter, index) => index % 2)).toEqual({ 0: ['a', 'c'], 1: ['b'] });
});

test('a group may have the name of something that every object has', () => {
  expect(Object.entries(groupBy(['x'], () => 'constructor'))).toEqual([['constructor', ['x']]]);
  expect(Object.getPrototypeOf(groupBy([], () => 'a'))).toBeNull();
});
