/** The use cases of the templates of documents. `tables` tell what their fields say of themselves: the composition root has them all. */
import type { UseCase } from '../../host/use-case.ts';
import { command, query } from '../../host/use-case.ts';
import type { Table } from '../../schema/index.ts';
import { checkTemplate, copyTemplate, downloadTemplate, restoreTemplate, useTemplate } from './change-template.ts';
import { makeDictionary } from './make-dictionary.ts';
import { listTemplates, showTemplate } from './show-templates.ts';

export function templateUseCases(tables: () => readonly Table[]): Readonly<Record<string, UseCase>> {
  return {
    'templat.list': query(listTemplates),
    'templat.show': query(showTemplate(tables)),
    'templat.download': query(downloadTemplate),
    'templat.copy': query(copyTemplate),
    'templat.check': query(checkTemplate),
    'templat.use': command(useTemplate),
    'templat.restore': command(restoreTemplate),
    'templat.makeDictionary': query(makeDictionary(tables)),
  };
}
