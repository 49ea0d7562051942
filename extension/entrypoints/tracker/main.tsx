import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepBadge } from '../../reminders.ts';
import { wakeSync } from '../../sync/wake.ts';
import { ToastProvider } from '../../ui/base/Toasts.tsx';
import { FaultBoundary } from '../../ui/options/FaultBoundary.tsx';
import { TrackerApp } from './TrackerApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
keepBadge();
wakeSync();
createRoot(root).render(
  <StrictMode>
    <ToastProvider>
      <FaultBoundary>
        <TrackerApp />
      </FaultBoundary>
    </ToastProvider>
  </StrictMode>,
);
