import $ from 'jquery';

const EVERYBODY = ['all-candidate-locations', 'all-opportunity-locations'];

/** Of the surveys for a candidate's country one is alive: visible, and with names on its inputs. */
export function hideAndShowSurveys(): void {
  const select = $('select.candidate-location');
  const update = () => show(String(select.val() ?? ''));
  select.on('change', update);
  update();
}

/** The id's template leaves line breaks around the country. */
const audienceOf = (section: HTMLElement) =>
  section.id.replace('countrySurvey', '').trim().replace(/^_/, '');

function show(country: string): void {
  const all = $('[id^=countrySurvey]').toArray();
  const own = all.find((section) => audienceOf(section) === country);
  for (const section of all) {
    const audience = audienceOf(section);
    const alive =
      audience === 'all-opportunity-locations' ||
      (country !== '' && (own ? section === own : EVERYBODY.includes(audience)));
    $(section).toggleClass('hidden', !alive);
    $(section)
      .find('[data-name]')
      .each((_, input) => {
        const name = String($(input).attr('data-name'));
        if (alive) $(input).attr('name', name);
        else $(input).removeAttr('name');
        if (name.endsWith('[candidateSelectedLocation]')) $(input).val(country);
      });
  }
}
