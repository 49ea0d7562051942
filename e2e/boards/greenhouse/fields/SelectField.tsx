import { useRef, useState } from 'react';
import Select, {
  type GroupBase,
  type SelectComponentsConfig,
  type SelectInstance,
  type StylesConfig,
} from 'react-select';
import AsyncSelect from 'react-select/async';
import { type Option, useForm } from '../form.ts';
import { COMBOBOX_PARTS, LOCATION_PARTS, MenuPressProvider } from './Combobox.tsx';
import { FieldError, outside } from './parts.tsx';

type Props = {
  id: string;
  label: string;
  required: boolean;
  options?: readonly Option[];
  /** Options come from a server; `eager` asks for the first page before anything is typed. */
  remote?: { load: (term: string) => Promise<Option[]>; eager: boolean };
  isMulti?: boolean;
  placeholder?: string;
  bare?: boolean;
  formatOptionLabel?: (option: Option) => React.ReactNode;
  onPick?: (picked: readonly Option[]) => void;
  onOpen?: () => void;
  onEnd?: () => void;
  isLoading?: boolean;
  /** Typing narrows nothing. */
  unfiltered?: boolean;
  parts?: SelectComponentsConfig<Option, boolean, GroupBase<Option>>;
};

const STYLES: StylesConfig<Option, boolean> = {
  menu: (base) => ({ ...base, zIndex: 5 }),
};

export function SelectField(props: Props) {
  const { id, label, required, options, remote, isMulti = false } = props;
  const { values, errors, setChoice, look } = useForm();
  const [open, setOpen] = useState(false);
  const openAtPress = useRef(false);
  const select = useRef<SelectInstance<Option, boolean>>(null);
  const picked = values.choice[id] ?? [];

  const toggle = () => {
    select.current?.focus();
    setOpen((now) => !now);
  };
  const press = {
    toggle,
    onMouseDownCapture: () => {
      openAtPress.current = open;
    },
    // The wrapper judges by what was last rendered. A mouse leaves time to render between press and release, so a
    // menu that react-select opened on the press stays; press and release sent in one go are taken for a second
    // toggle, and the menu closes again.
    onMouseUp: () => {
      if (!open && !openAtPress.current) setTimeout(toggle);
    },
  };
  const shared = {
    ref: select,
    inputId: id,
    instanceId: id,
    className: 'select-shell',
    classNamePrefix: 'select',
    classNames: {
      control: () => (look.outsideLabel ? 'select__control--outside-label' : ''),
    },
    styles: STYLES,
    components: { ...(props.bare ? LOCATION_PARTS : COMBOBOX_PARTS), ...props.parts },
    placeholder: props.placeholder ?? 'Select...',
    isMulti,
    isClearable: true,
    required,
    menuIsOpen: open,
    onMenuOpen: () => {
      setOpen(true);
      props.onOpen?.();
    },
    onMenuScrollToBottom: props.onEnd,
    isLoading: props.isLoading,
    ...(props.unfiltered && { filterOption: () => true }),
    onMenuClose: () => setOpen(false),
    formatOptionLabel: props.formatOptionLabel,
    value: isMulti ? picked : (picked[0] ?? null),
    onChange: (value: Option | readonly Option[] | null) => {
      const next = Array.isArray(value) ? value : value ? [value as Option] : [];
      setChoice(id, next);
      props.onPick?.(next);
    },
    'aria-labelledby': `${id}-label`,
    'aria-errormessage': `${id}-error`,
    'aria-invalid': id in errors,
  };

  return (
    <div className="select">
      <div className={outside(look, 'select__container')}>
        <label
          id={`${id}-label`}
          htmlFor={id}
          className={`label ${outside(look, 'select__label')}`}
        >
          {label}
          {required && <span aria-hidden="true">*</span>}
        </label>
        <MenuPressProvider value={press}>
          {remote ? (
            <AsyncSelect {...shared} loadOptions={remote.load} defaultOptions={remote.eager} />
          ) : (
            <Select {...shared} options={options} />
          )}
        </MenuPressProvider>
        <FieldError id={id} />
      </div>
    </div>
  );
}
