import { outward } from './tree.ts';

/** What an animation may take out of sight. */
const HIDES =
  /^(opacity|visibility|display|content-?visibility|transform|translate|scale|rotate|clip|clipPath|mask|filter|left|top|right|bottom|inset|margin|width|height|maxHeight|maxWidth|zIndex|color|offset|zoom|fontSize)/i;

/**
 * Whether an animation that runs, or waits to, can still change how it shows: what is seen now says nothing about the
 * next frame. Animations driven by scrolling stand still and do not count.
 */
export function isMoving(element: HTMLElement): boolean {
  const running = document
    .getAnimations()
    .filter(({ playState, timeline }) => playState === 'running' && timeline === document.timeline);
  if (!running.length) return false;
  const around = new Set(outward(element));
  return running.some(({ effect }) => {
    if (!(effect instanceof KeyframeEffect) || effect.pseudoElement || !effect.target) return false;
    if (!around.has(effect.target)) return false;
    return effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((name) => HIDES.test(name)));
  });
}
