import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayProvider } from '#ui/say';
import { ToastProvider } from '#ui/toast';
import { FullWall } from './full-wall';
import { Gallery } from './gallery';

const root = document.getElementById('root');
if (root === null) throw new Error('expected an element with the id "root" in gallery/index.html');

const query = new URLSearchParams(location.search);
createRoot(root).render(
  <StrictMode>
    <SayProvider zone="Europe/Berlin">
      <ToastProvider>{query.has('scene') ? <FullWall query={query} /> : <Gallery />}</ToastProvider>
    </SayProvider>
  </StrictMode>,
);
