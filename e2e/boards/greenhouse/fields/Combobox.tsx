import { createContext, type MouseEvent, use } from 'react';
import {
  type ControlProps,
  components,
  type DropdownIndicatorProps,
  type GroupBase,
  type InputProps,
  type SelectComponentsConfig,
} from 'react-select';
import type { Option } from '../form.ts';

/** How the parts inside one react-select reach the menu state its field keeps. */
export type MenuPress = {
  toggle: () => void;
  onMouseDownCapture: () => void;
  onMouseUp: () => void;
};
const MenuPressContext = createContext<MenuPress | null>(null);
export const MenuPressProvider = MenuPressContext.Provider;
function useMenuPress(): MenuPress {
  const press = use(MenuPressContext);
  if (!press) throw new Error('a combobox part stands outside its field');
  return press;
}

type Group = GroupBase<Option>;

/** The live site wraps the control in a bare element with a mouse handler of its own. */
function WrappedControl(props: ControlProps<Option, boolean, Group>) {
  const { onMouseDownCapture, onMouseUp } = useMenuPress();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the live site's bare wrapper, rebuilt
    <div onMouseDownCapture={onMouseDownCapture} onMouseUp={onMouseUp}>
      <components.Control {...props} />
    </div>
  );
}

const stop = (event: MouseEvent) => {
  event.preventDefault();
  event.stopPropagation();
};

function ToggleButton(_: DropdownIndicatorProps<Option, boolean, Group>) {
  const { toggle } = useMenuPress();
  return (
    <button
      type="button"
      className="icon-button icon-button--sm"
      aria-label="Toggle flyout"
      tabIndex={-1}
      onMouseDown={stop}
      onMouseUp={stop}
      onClick={toggle}
    >
      <svg
        className="svg-icon"
        fill="none"
        height="20"
        width="20"
        viewBox="0 0 24 24"
        aria-hidden="true"
      >
        <path d="M6 9l6 6 6-6" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </button>
  );
}

function ComboboxInput(props: InputProps<Option, boolean, Group>) {
  const described = [props['aria-describedby'], `${props.id}-error`].filter(Boolean).join(' ');
  return <components.Input {...props} aria-describedby={described} enterKeyHint="done" />;
}

export const COMBOBOX_PARTS: SelectComponentsConfig<Option, boolean, Group> = {
  Control: WrappedControl,
  Input: ComboboxInput,
  DropdownIndicator: ToggleButton,
  ClearIndicator: () => null,
  IndicatorSeparator: () => null,
};

/** The location box has no button to open it. */
export const LOCATION_PARTS: SelectComponentsConfig<Option, boolean, Group> = {
  ...COMBOBOX_PARTS,
  DropdownIndicator: () => null,
};
