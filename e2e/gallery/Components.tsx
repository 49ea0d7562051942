import { useState } from 'react';
import { Badge } from '../../extension/ui/base/Badge.tsx';
import { Button } from '../../extension/ui/base/Button.tsx';
import { Card } from '../../extension/ui/base/Card.tsx';
import { CheckboxGroup, RadioGroup } from '../../extension/ui/base/Choices.tsx';
import { ComboBox } from '../../extension/ui/base/ComboBox.tsx';
import { DateField } from '../../extension/ui/base/DateField.tsx';
import { FileField } from '../../extension/ui/base/FileField.tsx';
import { Notice } from '../../extension/ui/base/Notice.tsx';
import { ProgressBar } from '../../extension/ui/base/ProgressBar.tsx';
import { SearchField } from '../../extension/ui/base/SearchField.tsx';
import { Section } from '../../extension/ui/base/Section.tsx';
import { Select } from '../../extension/ui/base/Select.tsx';
import { Skeleton } from '../../extension/ui/base/Skeleton.tsx';
import { MAIN_ID, SkipLink } from '../../extension/ui/base/SkipLink.tsx';
import { Tabs } from '../../extension/ui/base/Tabs.tsx';
import { TextArea } from '../../extension/ui/base/TextArea.tsx';
import { TextField } from '../../extension/ui/base/TextField.tsx';
import { COUNTRIES } from './fixtures.ts';

const choices = COUNTRIES.map((label) => ({ value: label, label }));
const few = choices.slice(0, 5);

/** The base components side by side. */
export function Components() {
  const [text, setText] = useState('Maya Okafor');
  const [picked, setPicked] = useState<string | null>(null);
  const [several, setSeveral] = useState<string[]>([COUNTRIES[1] ?? '']);
  const [query, setQuery] = useState('engineer');
  const [tab, setTab] = useState('a');
  const [day, setDay] = useState('');
  const common = { value: text, onChange: setText };
  return (
    <main id={MAIN_ID} className="mx-auto flex max-w-md flex-col gap-4 p-4">
      <SkipLink />
      <h1 className="text-18 font-semibold">Components</h1>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="danger">Delete</Button>
        <Button isDisabled>Disabled</Button>
        <Button size="small">Small</Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <Badge tone="verified">Verified</Badge>
        <Badge tone="needs">Needs you</Badge>
        <Badge tone="draft">Draft</Badge>
        <Badge tone="refused">Refused</Badge>
        <Badge tone="neutral">Left alone</Badge>
      </div>
      <SearchField label="Search applications" value={query} onChange={setQuery} />
      <Card>
        <div className="flex flex-col gap-3">
          <TextField label="Full name" isRequired description="As on your documents." {...common} />
          <TextField label="E-mail" error="This is not an e-mail address." {...common} />
          <TextArea label="Why do you want to work here?" limit={8} {...common} />
          <DateField label="Earliest start" value={day} onChange={setDay} />
          <Select label="Degree" choices={few} value={picked} onChange={setPicked} />
          <ComboBox label="Country" choices={choices} value={picked} onChange={setPicked} />
          <RadioGroup label="One of" choices={few} value={picked} onChange={setPicked} />
          <CheckboxGroup
            label="Several of"
            choices={few}
            value={several}
            onChange={setSeveral}
            error="Choose at least two."
          />
          <FileField
            label="Résumé"
            accept={['.pdf']}
            fileName="maya-okafor-resume-backend-two-pages.pdf"
            description="PDF, up to 10 MB."
            onSelect={() => {}}
          />
        </div>
      </Card>
      <ProgressBar label="Filling" value={12} max={31} valueLabel="12 of 31" />
      <Skeleton rows={4} />
      <Notice tone="verified" title="Submitted and tracked">
        Tidewater Analytics confirmed your application.
      </Notice>
      <Notice tone="needs" title="The site asks you" actions={<Button size="small">Show</Button>}>
        The site sent a code to your e-mail address.
      </Notice>
      <Notice tone="refused">The site answered with an error of its own.</Notice>
      <Notice>Nothing was changed.</Notice>
      <Tabs
        label="Views"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'a', label: 'Recent', content: <p>Recent applications</p> },
          { value: 'b', label: 'Due', content: <p>Due applications</p> },
        ]}
      />
      <Section title="Section" count={3}>
        <p>Content</p>
      </Section>
    </main>
  );
}
