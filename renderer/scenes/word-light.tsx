import './word-light.css';
import { useRef } from 'react';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';

const light: BreathStyle = ({ fullness }) => ({ opacity: 0.12 + 0.88 * fullness });

/** A light behind the words that brightens with the breath in: nothing moves. */
export function WordLight(breath: BreathAnimation) {
  const element = useRef<HTMLDivElement>(null);
  useBreathAnimation(element, light, breath);
  return <div className="word-light" ref={element} aria-hidden />;
}
