import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SidePanel } from './SidePanel.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
document.documentElement.lang = navigator.language;
createRoot(root).render(
  <StrictMode>
    <SidePanel />
  </StrictMode>,
);
