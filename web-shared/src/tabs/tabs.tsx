import type { ReactNode } from 'react';
import { Tabs as PatternTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabSpec {
  id: string;
  title: string;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabSpec[];
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Views of one place side by side; different places are links, not tabs. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <PatternTabs
      className="k-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      keyboardActivation="manual"
    >
      <TabList className="k-tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="k-tabs__tab">
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="k-tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </PatternTabs>
  );
}
