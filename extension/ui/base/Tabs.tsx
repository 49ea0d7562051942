import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabSpec<V extends string> = { value: V; label: string; content: ReactNode };

export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string;
  tabs: readonly TabSpec<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find((each) => each.value === key);
        if (tab) onChange(tab.value);
      }}
      // The root tells of the focus anywhere in it, which then shows where it is by itself.
      className="flex min-w-0 flex-col gap-3 outline-none"
    >
      <TabList aria-label={label} className="flex flex-wrap gap-x-4 border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.value}
            id={tab.value}
            className="-mb-px border-b-2 border-transparent py-1.5 text-13 font-medium text-muted data-[hovered]:text-ink data-[selected]:border-accent data-[selected]:text-ink"
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        // What was typed in one tab is still there after a look at another.
        <TabPanel
          key={tab.value}
          id={tab.value}
          shouldForceMount
          className="min-w-0 data-[inert]:hidden"
        >
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
