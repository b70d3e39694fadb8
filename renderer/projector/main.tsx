import { createRoot } from 'react-dom/client';
import { connect } from '#bridge/program';
import { Projector } from './projector';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page of the projector has no #app');
connect('projector');
createRoot(place).render(<Projector />);
