/**
 * What the home screen says of every SOP and of the lists that staff keep by hand. The build works it out (`scripts/build-sidebar.ts`),
 * so that the page has these words without the manifests that they are taken from.
 */
import { registers } from '../registers/manifest.ts';
import { sops } from '../sops/index.ts';

export const sopCards = sops.map(({ id, title, purpose }) => ({ id, title, purpose }));

export const keptRegisters = [...registers, ...sops.flatMap((sop) => sop.registers)].map(({ id, title }) => ({ id, title }));
