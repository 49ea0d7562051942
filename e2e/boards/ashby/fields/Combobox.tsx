import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLook } from '../classes.ts';

type Props = {
  /** What is picked; '' for nothing. */
  picked: string;
  placeholder: string;
  /** Null where there is nothing to offer for such a text. */
  find: (text: string) => Promise<readonly string[]> | readonly string[] | null;
  onPick: (label: string | null) => void;
  /** Only the rows in view are in the page. */
  windowed?: boolean;
};
type Menu = { state: 'loading' | 'failed' } | { state: 'options'; labels: readonly string[] };

const SEARCH_DELAY_MS = 200;
let made = 0;

/** A text box that keeps only what was picked from its list; the list hangs at the end of the body. */
export function Combobox({ picked, placeholder, find, onPick, windowed }: Props) {
  const { cls, hook } = useLook();
  const [listId] = useState(() => `:r${(made++).toString(32)}:`);
  // Null while nobody types: the box then shows what is picked.
  const [typed, setTyped] = useState<string | null>(null);
  const [menu, setMenu] = useState<Menu | null>(null);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const search = useRef({ timer: 0, run: 0 });
  const labels = menu?.state === 'options' ? menu.labels : [];

  useEffect(() => () => clearTimeout(search.current.timer), []);

  const close = () => {
    clearTimeout(search.current.timer);
    search.current.run++;
    setMenu(null);
    setActive(-1);
  };

  const look = (text: string) => {
    close();
    const found = find(text);
    if (found === null) return;
    if (!(found instanceof Promise)) {
      setMenu({ state: 'options', labels: found });
      return;
    }
    const run = search.current.run;
    setMenu({ state: 'loading' });
    found.then(
      (result) => run === search.current.run && setMenu({ state: 'options', labels: result }),
      () => run === search.current.run && setMenu({ state: 'failed' }),
    );
  };

  const type = (text: string) => {
    setTyped(text);
    setActive(-1);
    clearTimeout(search.current.timer);
    search.current.timer = window.setTimeout(() => look(text), SEARCH_DELAY_MS);
  };

  const pick = (label: string | undefined) => {
    if (label === undefined) return;
    close();
    setTyped(null);
    onPick(label);
  };

  const leave = () => {
    close();
    if (typed === '' && picked !== '') onPick(null);
    setTyped(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      return pick(labels[active]);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!menu) return look(typed ?? '');
    const step = event.key === 'ArrowDown' ? 1 : -1;
    if (labels.length > 0) setActive((active + step + labels.length) % labels.length);
  };

  return (
    <div ref={box} className={cls('inputContainer')}>
      <input
        className={cls('input', hook('autocomplete'))}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={menu !== null}
        aria-haspopup="listbox"
        aria-controls={menu ? listId : undefined}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        role="combobox"
        autoComplete="off"
        value={typed ?? picked}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <button
        type="button"
        aria-label="Show options"
        className={cls('toggleButton')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          box.current?.querySelector('input')?.focus();
          if (menu) close();
          else look('');
        }}
      />
      {menu &&
        createPortal(
          <Listbox
            id={listId}
            menu={menu}
            active={active}
            anchor={box.current}
            onPick={pick}
            windowed={windowed}
          />,
          document.body,
        )}
    </div>
  );
}

type ListboxProps = {
  id: string;
  menu: Menu;
  active: number;
  anchor: HTMLElement | null;
  onPick: (label: string) => void;
  windowed?: boolean;
};

const ROW = 32;
const ROWS_IN_VIEW = 10;

function Listbox({ id, menu, active, anchor, onPick, windowed = false }: ListboxProps) {
  const { cls } = useLook();
  const [top, setTop] = useState(0);
  const at = anchor?.getBoundingClientRect();
  const place = at && { left: at.left + scrollX, top: at.bottom + scrollY + 4, width: at.width };
  const style = windowed
    ? { ...place, height: ROW * ROWS_IN_VIEW, overflowY: 'auto' as const }
    : place;
  const labels = menu.state === 'options' ? menu.labels : [];
  const from = windowed ? Math.max(0, Math.floor(top / ROW) - 1) : 0;
  const shown = windowed ? labels.slice(from, from + ROWS_IN_VIEW + 2) : labels;
  const space = (rows: number) => windowed && <div style={{ height: rows * ROW }} />;
  return (
    <div data-floating-ui-portal="">
      {/* A press must not take the focus away: the box would drop what is typed before the click lands. */}
      <div
        role="listbox"
        id={id}
        className={cls('floatingContainer')}
        style={style}
        onMouseDown={(event) => event.preventDefault()}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        {menu.state === 'loading' && <div className={cls('notice')}>Loading...</div>}
        {menu.state === 'failed' && <div className={cls('notice')}>Something went wrong</div>}
        {menu.state === 'options' && labels.length === 0 && (
          <div className={cls('notice')}>No results</div>
        )}
        {space(from)}
        {shown
          .map((label, at) => [label, from + at] as const)
          .map(([label, index]) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys
            <div
              key={label}
              role="option"
              tabIndex={-1}
              id={`${id}-${index}`}
              aria-selected={index === active}
              className={cls(index === active ? 'result highlighted' : 'result')}
              onClick={() => onPick(label)}
              style={windowed ? { height: ROW, overflow: 'hidden' } : undefined}
            >
              {label}
            </div>
          ))}
        {space(labels.length - from - shown.length)}
      </div>
    </div>
  );
}
