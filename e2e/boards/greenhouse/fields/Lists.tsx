import { Children, type ComponentType, useState } from 'react';
import { components, type GroupBase, type MenuListProps } from 'react-select';
import { type Option, useForm } from '../form.ts';
import { searchOptions } from '../remote.ts';
import type { Manner } from '../schema.ts';
import { SelectField } from './SelectField.tsx';

/** Lists that hold only a part of their options. */

type Props = {
  id: string;
  label: string;
  required: boolean;
  options: readonly Option[];
  isMulti?: boolean;
};

const LATE_MS = 600;

/** Fetched when it is opened for the first time; until then it says that it has none. */
function LateSelect({ options, ...select }: Props) {
  const [isThere, setThere] = useState(false);
  return (
    <SelectField
      {...select}
      options={isThere ? options : []}
      onOpen={() => setTimeout(() => setThere(true), LATE_MS)}
    />
  );
}

/** One page after another, each when one reaches the end of the list. */
function PagedSelect(select: Props) {
  const { extras } = useForm();
  const [loaded, setLoaded] = useState<{ options: Option[]; total: number; page: number }>();
  const [isLoading, setLoading] = useState(false);
  const next = async () => {
    if (isLoading || (loaded && loaded.options.length >= loaded.total)) return;
    setLoading(true);
    const page = loaded ? loaded.page + 1 : 0;
    const { options, total } = await searchOptions(extras.optionsUrl, select.id, { page });
    setLoaded({ options: [...(loaded?.options ?? []), ...options], total, page });
    setLoading(false);
  };
  return (
    <SelectField
      {...select}
      options={loaded?.options ?? []}
      isLoading={isLoading}
      onOpen={() => !loaded && void next()}
      onEnd={() => void next()}
    />
  );
}

/** Every row is made this high, so that rows do not jump when others come and go above them. */
const ROW = 42;
const HEIGHT = 294;

function WindowedMenuList(props: MenuListProps<Option, boolean, GroupBase<Option>>) {
  const [top, setTop] = useState(0);
  if (props.options.length === 0) return <components.MenuList {...props} />;
  const rows = Children.toArray(
    Children.map(props.children, (row, index) => (
      <div style={{ position: 'absolute', insetInline: 0, top: index * ROW, height: ROW }}>
        {row}
      </div>
    )),
  );
  const from = Math.max(0, Math.floor(top / ROW) - 1);
  return (
    <div
      {...props.innerProps}
      ref={props.innerRef}
      className="select__menu-list"
      style={{ height: HEIGHT, overflowY: 'auto' }}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div style={{ height: rows.length * ROW, position: 'relative' }}>
        {rows.slice(from, from + Math.ceil(HEIGHT / ROW) + 2)}
      </div>
    </div>
  );
}

/** All of them, with the rows in view alone in the page. */
function WindowedSelect(select: Props) {
  const { extras } = useForm();
  const [options, setOptions] = useState<Option[]>([]);
  const load = async () => {
    const all = await searchOptions(extras.optionsUrl, select.id, { page: -1 });
    setOptions(all.options);
  };
  return (
    <SelectField
      {...select}
      options={options}
      onOpen={() => void load()}
      parts={{ MenuList: WindowedMenuList }}
      unfiltered
    />
  );
}

function SearchedSelect({ options: _, ...select }: Props) {
  const { extras } = useForm();
  const load = async (term: string) =>
    term ? (await searchOptions(extras.optionsUrl, select.id, { term })).options : [];
  return <SelectField {...select} remote={{ load, eager: false }} />;
}

export const LISTS: Readonly<Partial<Record<Manner['kind'], ComponentType<Props>>>> = {
  late: LateSelect,
  paged: PagedSelect,
  windowed: WindowedSelect,
  searched: SearchedSelect,
};
