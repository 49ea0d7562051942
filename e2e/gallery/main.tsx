import { createRoot } from 'react-dom/client';
import '../../extension/ui/base/tokens.css';
import { Panel } from '../../extension/ui/panel/Panel.tsx';
import { sampleActions } from '../../extension/ui/panel/sample.ts';
import { Components } from './Components.tsx';
import { STATES } from './states.ts';

const name = new URLSearchParams(location.search).get('state');
const view = STATES.find((state) => state.name === name)?.view;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

function Index() {
  return (
    <main className="p-4">
      <h1 className="text-18 font-semibold">Panel gallery</h1>
      <ul className="mt-2 list-disc ps-5">
        {['components', ...STATES.map((state) => state.name)].map((each) => (
          <li key={each}>
            <a className="underline" href={`?state=${each}`}>
              {each}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Page() {
  if (name === 'components') return <Components />;
  return view ? <Panel view={view} actions={sampleActions()} /> : <Index />;
}

createRoot(root).render(<Page />);
