import type { FieldValue, Widget } from '@jobai/shared/fields';

/** One value to put into the form, by somebody who knows every answer beforehand. */
export interface OracleStep {
  key: string;
  widget: Widget;
  value: FieldValue;
  /** What to type into a list that a server searches. */
  query: string;
  /** Content of a file, base64. */
  base64: string;
}

export interface OracleRun {
  /** From the first move to the last value standing, ms. */
  total: number;
  /** The same to the end of the rest after which ours says so too: what stands then was not taken back at once. */
  rested: number;
  /** Of it, what the page itself took before it went on, ms. */
  waits: { search: number; attach: number; parse: number };
  /** Keys whose value does not stand at the end. */
  wrong: string[];
}

/**
 * The least a page needs to hold these values: no look at what can be seen, no check of what is asked, one thing after
 * another. `total` has no rest before the end; with `rested` it knows what ours knows, that the page let the values
 * stand. Runs inside the page (`evaluate`), so it may use nothing from outside of it. What it waits for are the
 * page's own conditions; `waits` counts those that depend on a timer, a server or a file being read, and not the
 * page's drawing.
 */
export async function oracle(steps: OracleStep[]): Promise<OracleRun> {
  type Box = HTMLInputElement | HTMLTextAreaElement;
  const waits = { search: 0, attach: 0, parse: 0 };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const tell = (target: EventTarget, ...types: string[]) => {
    for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const press = (target: EventTarget, type: string, key?: string) =>
    target.dispatchEvent(
      key === undefined
        ? new MouseEvent(type, { bubbles: true, cancelable: true })
        : new KeyboardEvent(type, { key, bubbles: true, cancelable: true }),
    );

  async function until<T>(look: () => T | null | undefined | false, what?: keyof typeof waits) {
    const from = performance.now();
    const found = await new Promise<T>((resolve, reject) => {
      const first = look();
      if (first) return resolve(first);
      const check = () => {
        const now = look();
        if (!now) return;
        observer.disconnect();
        clearInterval(timer);
        clearTimeout(deadline);
        resolve(now);
      };
      const observer = new MutationObserver(check);
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const timer = setInterval(check, 4); // values of controls change without a mutation
      const deadline = setTimeout(
        () => reject(new Error(`the page never did this: ${look}`)),
        10_000,
      );
    });
    if (what) waits[what] += performance.now() - from;
    return found;
  }

  /** Until nothing has changed for so long. */
  const rest = (quietMs: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(end, quietMs);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(end, quietMs);
      });
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });

  /** Page scripts see a change only through the prototype's own setter (React's tracker). */
  function setValue(box: Box | HTMLSelectElement, text: string): void {
    const type = { INPUT: HTMLInputElement, TEXTAREA: HTMLTextAreaElement }[box.tagName];
    const setter = Object.getOwnPropertyDescriptor(
      (type ?? HTMLSelectElement).prototype,
      'value',
    )?.set;
    setter?.call(box, text);
  }

  function typeInto(box: Box, text: string): void {
    setValue(box, text);
    tell(box, 'input');
  }

  const byId = (key: string) => document.getElementById(key);
  const byName = (key: string) =>
    document.querySelector<HTMLInputElement>(`[name="${CSS.escape(key)}"]:not([type=hidden])`);
  const entryOf = (key: string) => {
    const [path = '', texting] = key.split(':');
    const entry = document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`);
    return texting ? (entry?.querySelector<HTMLElement>('fieldset') ?? entry) : entry;
  };
  /** A part of Ashby's education history: `_systemfield_education_history-startDate:month`. */
  function educationPart(key: string): HTMLElement | null {
    const [, part = '', end = ''] = /^_systemfield_education_history-(\w+):?(\w*)$/.exec(key) ?? [];
    const history = document.querySelector('[data-field-path="_systemfield_education_history"]');
    if (!part || !history) return null;
    if (part === 'school') return history.querySelector('input[role=combobox]');
    const box = history.querySelector<HTMLElement>(`[id$="-${part}"]`);
    if (!end) return box;
    const lists = [...(box?.querySelectorAll('select') ?? [])];
    return (end === 'month' ? lists[0] : lists.at(-1)) ?? null;
  }
  const holderOf = (key: string) =>
    educationPart(key) ??
    entryOf(key) ??
    byId(key) ??
    document.querySelector<HTMLElement>(`[aria-labelledby="upload-label-${CSS.escape(key)}"]`) ??
    byName(key) ??
    document.querySelector<HTMLElement>(`select.${CSS.escape(key)}`);
  function boxOf(key: string, selector: string): HTMLInputElement {
    const holder = holderOf(key);
    const box = holder?.matches(selector)
      ? holder
      : (holder?.querySelector<HTMLElement>(selector) ?? byName(key));
    if (!box) throw new Error(`no ${selector} for ${key}`);
    return box as HTMLInputElement;
  }

  const textOfValue = (value: FieldValue) =>
    value.kind === 'text' ? value.text : value.kind === 'option' ? value.option : '';
  const optionsOfValue = (value: FieldValue) =>
    value.kind === 'options' ? value.options : [textOfValue(value)];

  function groupBoxes(key: string): HTMLInputElement[] {
    const holder = holderOf(key);
    const within = holder?.matches('fieldset, [data-field-path]')
      ? holder
      : byName(key)?.closest('ul');
    return [
      ...(within ?? document).querySelectorAll<HTMLInputElement>(
        'input[type=checkbox], input[type=radio]',
      ),
    ];
  }
  const labelOf = (box: HTMLInputElement) =>
    tidy(box.labels?.[0]?.textContent ?? box.getAttribute('aria-label'));

  async function pickReactSelect(step: OracleStep): Promise<void> {
    const input = boxOf(step.key, 'input');
    const shell = input.closest('.select-shell');
    const control = input.closest('.select__control');
    if (!shell || !control) throw new Error(`no list for ${step.key}`);
    const isAsync = step.widget === 'reactSelectAsync';
    for (const wanted of optionsOfValue(step.value)) {
      if (isAsync) typeInto(input, step.query);
      else press(control, 'mousedown');
      const option = await until(
        () =>
          [...shell.querySelectorAll<HTMLElement>('.select__option')].find((one) =>
            isSaid(step.key, wanted, tidy(one.textContent)),
          ),
        isAsync ? 'search' : undefined,
      );
      option.click();
      await until(() => stands({ ...step, value: picked(step, wanted) }));
    }
  }
  const picked = ({ value }: OracleStep, option: string): FieldValue =>
    value.kind === 'options' ? { kind: 'options', options: [option] } : value;
  /** The phone's country list shows the dial code alone once chosen. */
  const isSaid = (key: string, wanted: string, text: string) =>
    text === tidy(wanted) || (key === 'country' && text.endsWith(tidy(wanted)));

  async function pickCombobox(step: OracleStep): Promise<void> {
    const input = boxOf(step.key, 'input[role=combobox]');
    input.focus({ preventScroll: true });
    typeInto(input, step.query);
    const option = await until(() => {
      const list = byId(input.getAttribute('aria-controls') ?? '');
      return [...(list?.querySelectorAll<HTMLElement>('[role=option]') ?? [])].find(
        (one) => tidy(one.textContent) === textOfValue(step.value),
      );
    }, 'search');
    option.click();
    await until(() => stands(step));
    input.blur();
  }

  async function pickLeverPlace(step: OracleStep): Promise<void> {
    const input = boxOf(step.key, 'input');
    typeInto(input, step.query);
    press(input, 'keydown', step.query.at(-1));
    const row = await until(
      () =>
        [...document.querySelectorAll('.dropdown-location')].find(
          (one) => tidy(one.textContent) === textOfValue(step.value),
        ),
      'search',
    );
    press(row, 'mousedown');
    await until(() => stands(step));
  }

  async function attach(step: OracleStep): Promise<void> {
    const input = boxOf(step.key, 'input[type=file]');
    const name = step.value.kind === 'file' ? step.value.name : '';
    const bytes = Uint8Array.from(atob(step.base64), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
    input.files = transfer.files;
    tell(input, 'input', 'change');
    await until(() => stands(step), 'attach');
    const working = () =>
      [...document.querySelectorAll('.resume-upload-working')].some((one) => one.checkVisibility());
    // Lever reads the résumé and writes over what nobody changed: before its end nothing else may be written.
    if (step.widget === 'leverFile') await until(() => !working(), 'parse');
  }

  async function put(step: OracleStep): Promise<void> {
    const { key, widget, value } = step;
    switch (widget) {
      case 'reactSelect':
      case 'reactSelectAsync':
      case 'reactSelectMulti':
        return pickReactSelect(step);
      case 'combobox':
        return pickCombobox(step);
      case 'leverLocation':
        return pickLeverPlace(step);
      case 'fileUpload':
      case 'leverFile':
      case 'ashbyFile':
        return attach(step);
      case 'select': {
        const list = boxOf(key, 'select') as unknown as HTMLSelectElement;
        const option = [...list.options].find(({ text }) => tidy(text) === textOfValue(value));
        setValue(list, option?.value ?? '');
        tell(list, 'input', 'change');
        return;
      }
      case 'checkbox':
        boxOf(key, 'input[type=checkbox]').click();
        return;
      case 'radioGroup':
      case 'checkboxGroup':
        for (const box of groupBoxes(key)) {
          if (optionsOfValue(value).map(tidy).includes(labelOf(box)) && !box.checked) box.click();
        }
        return;
      case 'yesNoButtons':
        [...(holderOf(key)?.querySelectorAll('button') ?? [])]
          .find((button) => tidy(button.textContent) === textOfValue(value))
          ?.click();
        return;
      case 'datePicker': {
        const box = boxOf(key, 'input');
        box.focus({ preventScroll: true });
        typeInto(box, textOfValue(value));
        press(box, 'keydown', 'Enter');
        box.blur();
        return;
      }
      default: {
        const box = boxOf(key, 'input:not([type=radio], [type=checkbox]), textarea');
        typeInto(box, textOfValue(value));
        tell(box, 'change', 'focusout');
      }
    }
  }

  function stands({ key, widget, value }: OracleStep): boolean {
    if (widget.startsWith('reactSelect')) {
      const shell = boxOf(key, 'input').closest('.select-shell');
      const texts = [
        ...(shell?.querySelectorAll('.select__single-value, .select__multi-value__label') ?? []),
      ].map((one) => tidy(one.textContent));
      return optionsOfValue(value).every((one) => texts.includes(tidy(one)));
    }
    if (value.kind === 'file') {
      const holder = widget === 'leverFile' ? boxOf(key, 'input') : holderOf(key);
      const shown = holder?.querySelector('.file-upload__filename p, [class*="_name_"]');
      const isDone = widget !== 'ashbyFile' || holder?.querySelector('[title="Delete file"]');
      const name =
        widget === 'leverFile'
          ? (holder as HTMLInputElement).files?.[0]?.name
          : tidy(shown?.textContent);
      return Boolean(isDone) && name === value.name;
    }
    if (value.kind === 'checked') return boxOf(key, 'input[type=checkbox]').checked;
    if (widget === 'radioGroup' || widget === 'checkboxGroup') {
      const checked = groupBoxes(key).filter((box) => box.checked);
      return optionsOfValue(value).every((one) =>
        checked.some((box) => labelOf(box) === tidy(one)),
      );
    }
    if (widget === 'yesNoButtons') {
      return [...(holderOf(key)?.querySelectorAll('button') ?? [])].some(
        (button) =>
          tidy(button.textContent) === textOfValue(value) &&
          (button.getAttribute('aria-pressed') === 'true' || /_active_/.test(button.className)),
      );
    }
    if (widget === 'select') {
      const list = boxOf(key, 'select') as unknown as HTMLSelectElement;
      return tidy(list.selectedOptions[0]?.text) === textOfValue(value);
    }
    const box = boxOf(key, 'input:not([type=radio], [type=checkbox]), textarea');
    const digits = (text: string) => text.replace(/\D/g, '').slice(-6);
    return widget === 'telInput'
      ? digits(box.value) === digits(textOfValue(value))
      : tidy(box.value) === tidy(textOfValue(value));
  }

  const from = performance.now();
  for (const step of steps) await put(step);
  await until(() => steps.every(stands));
  const total = performance.now() - from;
  await rest(120);
  const rested = performance.now() - from;
  // Somebody who is too quick may see it taken back: then it was no fill.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    total,
    rested,
    waits,
    wrong: steps.filter((step) => !stands(step)).map(({ key }) => key),
  };
}
