import './facilitator.css';
import { createRoot } from 'react-dom/client';
import { followDisplays } from '#bridge/displays';
import { connect } from '#bridge/program';
import { followWallCheck } from '#bridge/wall-check';
import { fetchLater } from '#ui/later';
import { addWords } from '#ui/words-here';
import { enFirst } from '#words/en-first';
import { App } from './app';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page of the facilitator has no #app');
addWords(enFirst);
connect('facilitator');
followWallCheck();
followDisplays();
createRoot(place).render(<App />);
fetchLater();
