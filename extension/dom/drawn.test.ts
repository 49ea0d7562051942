import { describe, expect, test } from 'vitest';
import { colourOf, coloursIn, contrast, over } from './colour.ts';
import { lightThrough } from './drawn.ts';
import { solidShadows } from './shadow.ts';

describe('what a filter leaves of an element', () => {
  test.each([
    ['none', 1],
    ['opacity(0.5)', 0.5],
    ['opacity(0.5) opacity(0.5)', 0.25],
    ['blur(0px) brightness(1.02) contrast(1.05)', 1],
    ['drop-shadow(rgba(0, 0, 0, 0.2) 0px 2px 4px)', 1],
    ['grayscale(1) invert(1)', 1],
    ['blur(20px)', 0],
    ['brightness(100)', 0],
    ['brightness(0)', 0],
    ['contrast(0)', 0],
    ['invert(0.5)', 0],
    ['url("#erase")', 0],
  ])('%s → %d', (filter, light) => {
    expect(lightThrough(filter)).toBe(light);
  });
});

describe('shadows that hide what is under them', () => {
  test('spread, offset and inset are told apart; soft ones do not count', () => {
    const all = 'rgb(255, 255, 255) 0px 0px 0px 400px, rgba(0, 0, 0, 0.35) 0px 20px 60px 0px';
    expect(solidShadows(all)).toEqual([
      { colour: 'rgb(255, 255, 255)', x: 0, y: 0, spread: 400, isInset: false },
    ]);
    expect(solidShadows('rgb(255, 255, 255) 0px 0px 0px 200px inset')[0]?.isInset).toBe(true);
    expect(solidShadows('rgb(1, 2, 3) -40px 0px 0px 0px')[0]?.x).toBe(-40);
    expect(solidShadows('none')).toEqual([]);
  });
});

describe('ink and its ground', () => {
  const ratio = (ink: string, ground: string) => {
    const back = colourOf(ground);
    return contrast(over(colourOf(ink), back), back);
  };
  test.each([
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)', 1],
    ['rgb(153, 153, 153)', 'rgb(255, 255, 255)', 2.85],
    ['rgb(252, 252, 252)', 'rgb(255, 255, 255)', 1.03],
  ])('%s on %s → %d', (ink, ground, expected) => {
    expect(ratio(ink, ground)).toBeCloseTo(expected, 1);
  });

  test('the colours of a gradient are read out of it', () => {
    const image = 'linear-gradient(to right, rgb(255, 255, 255) 0%, rgba(0, 0, 0, 0.5) 100%)';
    expect(coloursIn(image).map(({ a }) => a)).toEqual([1, 0.5]);
  });
});
