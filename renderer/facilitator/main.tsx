import './facilitator.css';
import { createRoot } from 'react-dom/client';
import { connect } from '#bridge/program';
import { App } from './app';

const place = document.querySelector('#app');
if (place === null) throw new Error('the page of the facilitator has no #app');
connect('facilitator');
createRoot(place).render(<App />);
