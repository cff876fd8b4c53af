import { accountOf, headersFor, openingTabs } from './tabs.js';

/** Opens GraphiQL with a tab for each example. Menu of accounts and headers of the open tab follow each other. */
const content = JSON.parse(document.getElementById('playground-content').textContent);
/** Null where the page has no accounts. */
const menu = document.getElementById('account');
const storedTabs = 'graphiql:tabState';

function editorOf(file) {
  return globalThis.monaco?.editor.getEditors().find((editor) => editor.getModel()?.uri.path.endsWith(file));
}

function showAccount({ tabs, activeTabIndex }) {
  if (menu !== null) menu.value = accountOf(tabs[activeTabIndex].headers, content.accounts);
}

function useAccount() {
  const account = content.accounts.find(({ name }) => name === menu.value);
  const editor = editorOf('request-headers.json');
  editor.setValue(headersFor(editor.getValue(), account));
}

/** Waits for the editors of GraphiQL: then operations wrap, as comments are long lines, and the menu works. */
function adaptEditors() {
  const [operation, headers] = ['operation.graphql', 'request-headers.json'].map(editorOf);
  if (operation === undefined || headers === undefined) {
    setTimeout(adaptEditors, 100);
    return;
  }
  operation.updateOptions({ wordWrap: 'on' });
  if (menu === null) return;
  menu.addEventListener('change', useAccount);
  menu.disabled = false;
}

const tabs = openingTabs(content, localStorage.getItem(storedTabs));
// GraphiQL prefers the tabs that it stored, which have no headers, to those that it is given.
localStorage.removeItem(storedTabs);
// Monaco, the editor, shows itself to the page only where this is set before it loads.
globalThis.MonacoEnvironment.globalAPI = true;
const [first] = tabs;
showAccount({ tabs, activeTabIndex: 0 });

const { React, createRoot, Ruru } = await import(`${RURU_CONFIG.staticPath}ruru.js`);
createRoot(document.getElementById('ruru-root')).render(React.createElement(Ruru, {
  ...RURU_CONFIG,
  defaultTabs: tabs, defaultHeaders: content.plainHeaders,
  initialQuery: first.query, initialVariables: first.variables ?? '', initialHeaders: first.headers,
  // Tokens end, and each opening of the page brings new ones: none is kept in the browser.
  showPersistHeadersSettings: false,
  onTabChange: showAccount,
}));
adaptEditors();
