import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepBadge } from '../../reminders.ts';
import { wakeSync } from '../../sync/wake.ts';
import { ToastProvider } from '../../ui/base/Toasts.tsx';
import { FaultBoundary } from '../../ui/options/FaultBoundary.tsx';
import { PopupApp } from './PopupApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
// Chrome sizes the popup by its content, up to 800 × 600.
document.body.classList.add('w-[360px]', 'max-w-full', 'min-h-[480px]');
keepBadge();
wakeSync();
createRoot(root).render(
  <StrictMode>
    <ToastProvider>
      <FaultBoundary>
        <PopupApp />
      </FaultBoundary>
    </ToastProvider>
  </StrictMode>,
);
