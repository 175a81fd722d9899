/** `npm run bench`: service calls, cells and modelled latency of every use case; bundle, documents and sidebar; each limit of the design. */
import { workbookTables } from '../src/app.ts';
import { builtFiles, loadEngine, loadScript } from './bench/bundle.ts';
import { measureDocuments } from './bench/documents/measure.ts';
import { measureRefusals } from './bench/documents/refusals.ts';
import { parseOptions } from './bench/options.ts';
import { growRegisters } from './bench/past/registers.ts';
import { builtProduct } from './bench/product.ts';
import { servedNames } from './bench/registry.ts';
import { documentReport, filesReport, loadReport } from './bench/report/built.ts';
import { limitsReport } from './bench/report/limits.ts';
import { growthReport, preparationReport, useCaseReport } from './bench/report/use-cases.ts';
import { linesOf } from './bench/report/work.ts';
import { measureWork, officeWithOneLokmin } from './bench/scenario/run.ts';
import { figure } from './bench/text-table.ts';

const started = performance.now();
const root = process.cwd();
const { sizes } = parseOptions(process.argv.slice(2));
const registry = servedNames();
const product = await builtProduct(root);

// First of all, so that the first time is one.
const bundle = loadScript(product.text('Code.js'));
const engine = loadEngine(product.text('documents.html'));
const files = builtFiles(product.folder);
console.info(filesReport(files));
console.info(loadReport(bundle, engine));
const documents = await measureDocuments(root, product);
const refusals = measureRefusals(product);
console.info(documentReport(documents));

const office = officeWithOneLokmin(product);
const past = growRegisters(Math.max(...sizes));
const work = sizes.map((rows) => ({ rows, executions: measureWork(product, office, past, rows) }));
const lines = linesOf(registry, work);
const small = workbookTables.filter((table) => !past.registers.has(table.name)).map((table) => table.name);
console.info(useCaseReport(lines, sizes));
console.info(preparationReport(office.prepared));
console.info(`Grown: ${[...past.registers.keys()].join(', ')}. As in a small office: ${small.join(', ')}.`);
console.info(growthReport(lines, sizes));
console.info(limitsReport({ lines, sizes, files, bundle, documents, refusals }));
console.info(`\nThe bench took ${figure((performance.now() - started) / 1000)} s.`);
