import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../extension/ui/base/tokens.css';
import { AccountPage } from '../../extension/ui/options/account/AccountPage.tsx';
import { AssistantPage } from '../../extension/ui/options/assistant/AssistantPage.tsx';
import type { AssistantActions } from '../../extension/ui/options/assistant/model.ts';
import type { SyncActions } from '../../extension/ui/options/sync/model.ts';
import { SyncPage } from '../../extension/ui/options/sync/SyncPage.tsx';
import { Panel } from '../../extension/ui/panel/Panel.tsx';
import { sampleActions } from '../../extension/ui/panel/sample.ts';
import { Components } from './Components.tsx';
import { STATES } from './states.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

function Index() {
  return (
    <main className="p-4">
      <h1 className="text-18 font-semibold">Panel gallery</h1>
      <ul className="mt-2 list-disc ps-5">
        {['components', ...STATES.map((state) => state.name)].map((each) => (
          <li key={each}>
            <a className="underline" href={`#${each}`}>
              {each}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const none = () => undefined;
const NO_SYNC: SyncActions = {
  ...{ adopt: none, decline: none, syncNow: none, setOn: none, setSensitive: none },
  ...{ choose: none, startAnew: none, takeOver: none, replace: none, exportAll: none },
};

const NO_ASSISTANT: AssistantActions = {
  ...{ setLocalOnly: none, say: none, addKey: async () => true, removeKey: none, readUsage: none },
  ...{ testKey: none, stopTest: none },
};

function State({ name }: { name: string }) {
  if (name === 'components') return <Components />;
  const state = STATES.find((each) => each.name === name);
  if (!state) return <Index />;
  if ('view' in state) return <Panel view={state.view} actions={sampleActions()} />;
  if ('sync' in state) {
    return (
      <main className="flex flex-col gap-4 p-4">
        <SyncPage view={state.sync} actions={NO_SYNC} />
      </main>
    );
  }
  if ('assistant' in state) {
    return (
      <main className="flex flex-col gap-4 p-4">
        <AssistantPage view={state.assistant} actions={NO_ASSISTANT} />
      </main>
    );
  }
  const done = async () => ({ ok: true }) as const;
  return (
    <main className="flex flex-col gap-4 p-4">
      <AccountPage view={state.account} ask={state.ask ?? done} />
    </main>
  );
}

/** The state named by the hash; another hash shows another one without loading the page again. */
function Gallery() {
  const [name, setName] = useState(location.hash.slice(1));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setName(location.hash.slice(1)), stop);
    return () => stop.abort();
  }, []);
  return (
    <div key={name} data-state={name}>
      <State name={name} />
    </div>
  );
}

createRoot(root).render(<Gallery />);
