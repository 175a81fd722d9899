/** Object.groupBy, which o-spreadsheet expects and Node 20 lacks. */

if (!('groupBy' in Object)) {
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
    const groups: Record<PropertyKey, T[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups[key] ?? [];
      group.push(item);
      groups[key] = group;
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}
