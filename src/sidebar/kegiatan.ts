/** The bundle of all SOPs' descriptions: fetched with the first route that names something of a SOP that few people open. */
import { sops as allSops } from '../sops/index.ts';
import type { DescriptionsLeft } from './fetched-screens.ts';

export const sops: DescriptionsLeft['sops'] = allSops;
