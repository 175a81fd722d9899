/** A page of HtmlService in its frame: with a `google.script` that posts to this server, under Apps Script's own rules for arguments. */

export function withScriptRun(content: string, client: string): string {
  const shim = `<script>${SHIM.replace('"CLIENT"', () => JSON.stringify(client).replace(/</g, '\\u003c'))}</script>`;
  return content.includes('<head>') ? content.replace('<head>', () => `<head>${shim}`) : shim + content;
}

/** Plain script: it runs in the frame as it stands here. Links to files in Drive and to forms lead to the workbench's own. */
const SHIM = `(() => {
  const client = "CLIENT";
  const check = (value, where) => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
    const tag = Object.prototype.toString.call(value);
    if (tag === '[object Array]') value.forEach((item, index) => check(item, where + '[' + index + ']'));
    else if (tag === '[object Object]') Object.entries(value).forEach(([key, item]) => check(item, where + '.' + key));
    else throw new TypeError('Failed due to illegal value in ' + where + ': ' + tag.slice(8, -1));
  };
  const send = async (name, parameters, handlers) => {
    try {
      const body = JSON.stringify({ function: name, parameters, client, user: parent.admenUser?.() });
      // fetch itself says nothing useful when nobody answers.
      const response = await fetch('/run', { method: 'POST', body }).catch(() => { throw new Error('meja kerja tidak menjawab'); });
      if (!response.ok) throw new Error(await response.text());
      const answer = await response.json();
      if (answer.error) throw new Error(answer.error.details[0].errorMessage);
      handlers.success?.(answer.response.result, handlers.userObject);
    } catch (error) {
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else console.error(error);
    }
  };
  const runner = (handlers) => new Proxy({}, {
    get: (_target, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return (userObject) => runner({ ...handlers, userObject });
      return (...parameters) => {
        parameters.forEach((parameter, index) => check(parameter, 'parameter ' + (index + 1)));
        send(String(name), parameters, handlers);
      };
    },
  });
  const tell = (message) => parent.postMessage({ admen: message, frame: location.pathname }, location.origin);
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    // Not by a message: the next key may be there before it.
    parent.admenNextRegion?.();
  });
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="https://drive.google.com/file/d/"], a[href^="https://docs.google.com/forms/d/"]');
    if (!link) return;
    event.preventDefault();
    const [, , , id, published] = link.pathname.split('/');
    if (link.hostname === 'drive.google.com') location.assign('/drive/' + id);
    else open('/form/' + (id === 'e' ? published : id), '_blank');
  });
  window.google = { script: { run: runner({}), host: { close: () => tell('close'), editor: { focus: () => tell('focus') } } } };
})();`;
