import './tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { type Option, optionOf } from './option';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly (Option<Id> & { readonly panel: ReactNode })[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={props.value}
      onSelectionChange={(id) => {
        const chosen = optionOf(props.tabs, id);
        if (chosen) props.onChange(chosen.id);
      }}
    >
      <TabList className="tabs-list" aria-label={props.label}>
        {props.tabs.map(({ id, word }) => (
          <Tab key={id} id={id} className="tabs-tab">
            {word}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="tabs-panel">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
