/** Half of the guide, followed literally; the other half is in panduan-2. */
import { followsPages } from './panduan/follows-pages.ts';

followsPages(0, 2);
