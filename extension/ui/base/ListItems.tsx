import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components/ListBox';

export type Choice<V extends string = string> = { value: V; label: string; description?: string };

export const LIST = 'max-h-72 w-full overflow-auto p-1 outline-none';

/**
 * One row of a list to choose from; long texts wrap. `id` is the choice's value: lists know their rows by the prop, and
 * rows that come and go with a filter would change theirs.
 */
export function ChoiceItem({ id, choice }: { id: string; choice: Choice }) {
  return (
    <ListBoxItem
      id={id}
      textValue={choice.label}
      className="flex w-full items-start gap-2 rounded-sm px-2 py-1.5 text-13 data-[focused]:bg-accent-soft data-[hovered]:bg-sunken data-[selected]:font-medium data-[disabled]:text-muted"
    >
      {({ isSelected }) => (
        <>
          <span dir="auto" className="min-w-0 flex-1">
            {choice.label}
            {choice.description && (
              <span className="block text-12 font-normal text-muted">{choice.description}</span>
            )}
          </span>
          {isSelected && <Check aria-hidden size="1rem" className="mt-0.5 shrink-0 text-accent" />}
        </>
      )}
    </ListBoxItem>
  );
}
