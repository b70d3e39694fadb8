import { createRoot } from 'react-dom/client';
import { connect } from '#bridge/program';
import { followWallCheck } from '#bridge/wall-check';
import { fetchLater } from '#ui/later';
import { Stumble } from '#ui/stumble';
import { trustNothingElse } from '#ui/trusted';
import { addWords } from '#ui/words-here';
import { enOnWall } from '#words/en-on-wall';
import { Again } from './again';
import { DisplayNumber } from './display-number';
import { Projector } from './projector';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page of the projector has no #app');
trustNothingElse();
addWords(enOnWall);
const asked = new URLSearchParams(window.location.hash.slice(1));
const number = asked.get('display');
if (number === null) {
  connect('projector');
  followWallCheck();
  fetchLater();
  createRoot(place).render(
    <Stumble instead={<Again />}>
      <Projector />
    </Stumble>,
  );
} else {
  createRoot(place).render(<DisplayNumber number={number} label={asked.get('label') ?? ''} />);
}
