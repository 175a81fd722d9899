/** The other half of the guide, followed literally. */
import { followsPages } from './panduan/follows-pages.ts';

followsPages(1, 2);
