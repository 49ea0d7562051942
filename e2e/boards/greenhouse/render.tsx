import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import type { PageData } from './schema.ts';

export function renderApp(data: PageData): string {
  return renderToString(<App data={data} />);
}
