import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepBadge } from '../../reminders.ts';
import { wakeSync } from '../../sync/wake.ts';
import { ToastProvider } from '../../ui/base/Toasts.tsx';
import { FaultBoundary } from '../../ui/options/FaultBoundary.tsx';
import { DisagreedProvider } from '../../ui/tracker/disagreed.tsx';
import { useDisagreed } from '../../useDisagreed.ts';
import { TrackerApp } from './TrackerApp.tsx';

function TrackedByDevices() {
  return (
    <DisagreedProvider value={useDisagreed()}>
      <TrackerApp />
    </DisagreedProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
keepBadge();
wakeSync();
createRoot(root).render(
  <StrictMode>
    <ToastProvider>
      <FaultBoundary>
        <TrackedByDevices />
      </FaultBoundary>
    </ToastProvider>
  </StrictMode>,
);
