/** The bundle of the templates of documents: their list, and one of them with what can be done with it. */
import type { ScreensOf } from './fetched-screens.ts';
import { TemplateScreen } from './screens/template-screen.tsx';
import { TemplatesScreen } from './screens/templates-screen.tsx';

export const screens: ScreensOf<'templat'> = {
  templat: ({ name }) => (name === '' ? <TemplatesScreen /> : <TemplateScreen key={name} name={name} />),
};
