/** How a form for the public looks: one narrow column, large letters, places that a thumb hits. */
export const FORM_STYLE = `
:root { --ink: #1f2937; --muted: #4b5563; --line: #6b7280; --brand: #0b6e4f; --wash: #eef5f1; --wrong: #a3140b; --focus: #ffbf47; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink); font: 17px/1.5 Roboto, Arial, "Liberation Sans", sans-serif; }
main { max-width: 640px; margin: 0 auto; padding: 12px 12px 48px; overflow-wrap: anywhere; }
header, .field, .summary { background: #fff; border-radius: 10px; padding: 16px; margin: 0 0 12px; border: 1px solid #d5dfd9; }
header { border-top: 8px solid var(--brand); }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 19px; margin: 0 0 4px; }
p { margin: 0 0 8px; }
.legend, .help { color: var(--muted); font-size: 15px; }
.mark, .error { color: var(--wrong); }
.error { font-weight: 600; }
.error::before { content: "⚠ "; }
.summary { border: 2px solid var(--wrong); }
.summary ul { margin: 0; padding-left: 20px; }
.summary li { padding: 6px 0; }
.summary a { color: var(--wrong); }
.field.wrong { border-left: 6px solid var(--wrong); }
fieldset { min-width: 0; }
legend { float: left; width: 100%; padding: 0; }
legend + * { clear: both; }
label:not(.option), legend { display: block; font-weight: 600; margin-bottom: 6px; }
.option { display: flex; align-items: center; gap: 12px; min-height: 48px; clear: both; cursor: pointer; }
.option input { width: 24px; height: 24px; flex: none; margin: 0; accent-color: var(--brand); }
input:not([type="radio"], [type="checkbox"]), select, textarea {
  width: 100%; min-height: 48px; font: inherit; color: inherit; background: #fff; padding: 10px 12px; border: 1px solid var(--line); border-radius: 6px;
}
.wrong :is(input, select, textarea) { border-color: var(--wrong); }
button, .again { display: inline-block; min-height: 48px; font: inherit; font-weight: 600; padding: 11px 32px; border-radius: 8px; }
button { width: 100%; border: 0; background: var(--brand); color: #fff; cursor: pointer; }
.again { color: var(--brand); padding-left: 4px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 600px) { main { padding-top: 32px; } button { width: auto; } }
`;
