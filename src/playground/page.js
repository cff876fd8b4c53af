import { accountOf, headersFor, openingTabs } from './tabs.js';

/** Opens GraphiQL with a tab for each example, and joins the menu of accounts to the headers of the tab that is shown. */
const content = JSON.parse(document.getElementById('playground-content').textContent);
/** Null where the page has no accounts. */
const menu = document.getElementById('account');
const storedTabs = 'graphiql:tabState';

function headersModel() {
  return globalThis.monaco?.editor.getModels().find(({ uri }) => uri.path.endsWith('request-headers.json'));
}

function showAccount({ tabs, activeTabIndex }) {
  if (menu !== null) menu.value = accountOf(tabs[activeTabIndex].headers, content.accounts);
}

function useAccount() {
  const account = content.accounts.find(({ name }) => name === menu.value);
  const model = headersModel();
  model.setValue(headersFor(model.getValue(), account));
}

/** The menu works once GraphiQL has made its editor of headers. */
function openMenu() {
  const waiting = setInterval(() => {
    if (headersModel() === undefined) return;
    clearInterval(waiting);
    menu.disabled = false;
  }, 100);
  menu.addEventListener('change', useAccount);
}

const tabs = openingTabs(content, localStorage.getItem(storedTabs));
// GraphiQL prefers the tabs that it stored, which have no headers, to those that it is given.
localStorage.removeItem(storedTabs);
// Monaco, the editor, shows itself to the page only where this is set before it loads.
globalThis.MonacoEnvironment.globalAPI = true;
const [first] = tabs;
showAccount({ tabs, activeTabIndex: 0 });
if (menu !== null) openMenu();

const { React, createRoot, Ruru } = await import(`${RURU_CONFIG.staticPath}ruru.js`);
createRoot(document.getElementById('ruru-root')).render(React.createElement(Ruru, {
  ...RURU_CONFIG,
  defaultTabs: tabs, defaultHeaders: content.plainHeaders,
  initialQuery: first.query, initialVariables: first.variables ?? '', initialHeaders: first.headers,
  // Tokens end, and each opening of the page brings new ones: none is kept in the browser.
  showPersistHeadersSettings: false,
  onTabChange: showAccount,
}));
