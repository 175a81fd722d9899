/** PropertiesService: 9 KB a value, 500 KB a store; everything is text. */
import type { PropertyStore, SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type Properties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export function propertiesService(kernel: SyncKernel) {
  return emulated<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getDocumentProperties: () => properties(kernel, 'document'),
    getScriptProperties: () => properties(kernel, 'script'),
    getUserProperties: () => properties(kernel, 'user'),
  });
}

function properties(kernel: SyncKernel, store: PropertyStore): Properties {
  const set = (values: Record<string, string | null>) => {
    checkSizes(kernel.properties.all(store), values);
    kernel.properties.set(store, values);
  };
  const self: Properties = emulated<Properties>('Properties', {
    getProperty: (key: string) => {
      const values = kernel.properties.all(store);
      return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
    },
    getProperties: () => ({ ...kernel.properties.all(store) }),
    getKeys: () => Object.keys(kernel.properties.all(store)),
    setProperty: (key: string, value: string) => {
      set({ [key]: String(value) });
      return self;
    },
    setProperties: (values: Record<string, string>, deleteAllOthers = false) => {
      const removed = deleteAllOthers
        ? Object.fromEntries(Object.keys(kernel.properties.all(store)).map((key) => [key, null]))
        : {};
      set({ ...removed, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])) });
      return self;
    },
    deleteProperty: (key: string) => {
      set({ [key]: null });
      return self;
    },
    deleteAllProperties: () => {
      set(Object.fromEntries(Object.keys(kernel.properties.all(store)).map((key) => [key, null])));
      return self;
    },
  });
  return self;
}

function checkSizes(present: Readonly<Record<string, string>>, values: Readonly<Record<string, string | null>>): void {
  for (const value of Object.values(values))
    if (value !== null && bytes(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
  const after = Object.entries({ ...present, ...values });
  const total = after.reduce((sum, [key, value]) => sum + (value === null ? 0 : bytes(key) + bytes(value)), 0);
  if (total > MAX_STORE_BYTES)
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
