import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SayProvider } from '#ui/say';
import { ToastProvider } from '#ui/toast';
import { trustNothingElse } from '#ui/trusted';
import { addWords } from '#ui/words-here';
import { en } from '#words/en';
import { FullPage } from './full-page';
import { FullWall } from './full-wall';
import { Gallery } from './gallery';

const root = document.getElementById('root');
if (root === null) throw new Error('expected an element with the id "root" in gallery/index.html');

trustNothingElse();
addWords(en);
const query = new URLSearchParams(location.search);

function Shown() {
  if (query.has('scene')) return <FullWall query={query} />;
  return query.has('page') ? <FullPage query={query} /> : <Gallery />;
}

createRoot(root).render(
  <StrictMode>
    <SayProvider zone="Europe/Berlin">
      <ToastProvider>
        <Shown />
      </ToastProvider>
    </SayProvider>
  </StrictMode>,
);
