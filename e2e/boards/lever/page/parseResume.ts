import $ from 'jquery';
import { setLocation } from './retrieveLocations.ts';

const LINKS = ['LinkedIn', 'Twitter', 'Quora', 'GitHub', 'Other'].map((name) => `urls[${name}]`);
const FIELDS = ['org', 'phone', 'name', 'email', 'location', ...LINKS];
const MAX_BYTES = 100 * 1024 * 1024;

type Parsed = Record<string, string | undefined>;

const control = (name: string) => $(`#application-form [name="${name}"]`);

/**
 * Reads the résumé as soon as it is chosen and writes what it found over the form. Spared are fields that a `change`
 * or `paste` fired on and that hold something; all others take the parsed value, or '' where there is none.
 */
export function parseResume(): void {
  const touched = new Set<string>();
  for (const name of FIELDS) control(name).on('change paste', () => touched.add(name));

  const write = (name: string, parsed: Parsed) => {
    if (touched.has(name) && control(name).val() !== '') return;
    if (name === 'location') setLocation(parsed.location ?? '', parsed.selectedLocation ?? '');
    else control(name).val(parsed[name] ?? '');
  };

  $('#resume-upload-input').on('change', function () {
    const file = this instanceof HTMLInputElement ? this.files?.[0] : undefined;
    show(null);
    $('.resume-upload-oversize').toggle((file?.size ?? 0) > MAX_BYTES);
    if (!file) return;
    if (file.size > MAX_BYTES) {
      $(this).val('').siblings('.filename').text('');
      $(this).siblings('.default-label').show();
      return;
    }
    show('working');
    const data = new FormData();
    data.append('resume', file);
    data.append('accountId', String(control('accountId').val()));
    $.post({ url: '/parseResume', data, processData: false, contentType: false })
      .done((parsed: Parsed) => {
        for (const name of FIELDS) write(name, parsed);
        control('resumeStorageId').val(parsed.resumeStorageId ?? '');
        show('success');
      })
      .fail(() => show('failure'));
  });
}

function show(state: 'working' | 'success' | 'failure' | null): void {
  for (const each of ['working', 'success', 'failure']) {
    $(`.resume-upload-${each}`).toggle(each === state);
  }
}
