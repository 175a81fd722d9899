/** The page in the sidebar and in the wide dialog: starts where the menu, or another page, said. */
import { render } from 'preact';
import { App } from './app.tsx';
import './google-script.ts';

const start = window.ADMEN_START ?? { route: '', frame: 'panel' };
const root = document.getElementById('app');
if (start.frame === 'lebar') document.body.classList.add('wide');
if (root) render(<App start={start.route} isWide={start.frame === 'lebar'} />, root);
