import type { CSSProperties } from 'react';
import { useForm } from '../form.ts';
import type { Trap } from '../schema.ts';

const HIDDEN: Readonly<Record<Exclude<Trap['hide'], 'type'>, CSSProperties>> = {
  offscreen: { position: 'absolute', left: '-6000px', top: 'auto' },
  transparent: { position: 'absolute', opacity: 0, height: 32, width: 200, pointerEvents: 'none' },
  clipped: {
    position: 'absolute',
    clipPath: 'inset(50%)',
    height: 1,
    width: 1,
    overflow: 'hidden',
  },
};

/** Inputs nobody sees. They have no value in React, which would write it back: what a script put there stays. */
export function Traps() {
  const { extras } = useForm();
  return extras.traps.map(({ id, label, hide }) =>
    hide === 'type' ? (
      <input key={id} id={id} type="hidden" />
    ) : (
      <div key={id} className="input-wrapper" style={HIDDEN[hide]}>
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className="input input__single-line"
          type="text"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
    ),
  );
}
