/** `npm run build`: everything, from clean. */
import { buildProduct } from './build-product.ts';
import { buildWorkbench } from './build-workbench.ts';

const root = process.cwd();
await Promise.all([buildProduct(root), buildWorkbench(root)]);
