import { createRoot } from 'react-dom/client';
import { connect } from '#bridge/program';
import { Stumble } from '#ui/stumble';
import { Again } from './again';
import { Projector } from './projector';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page of the projector has no #app');
connect('projector');
createRoot(place).render(
  <Stumble instead={<Again />}>
    <Projector />
  </Stumble>,
);
