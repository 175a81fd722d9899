/** The bundle of the guide: its screens, and the help that every form opens. */
import type { HelpLeft, ScreensOf } from './fetched-screens.ts';
import { FormHelpText } from './screens/form-help-text.tsx';
import { GuideScreen } from './screens/guide-screen.tsx';

export const screens: ScreensOf<'panduan'> = {
  panduan: ({ name, record, part }) => <GuideScreen page={name} about={record} part={part} />,
};

export const FormHelp: HelpLeft['FormHelp'] = ({ form }) => <FormHelpText id={form} />;
