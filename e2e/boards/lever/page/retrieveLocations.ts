import $ from 'jquery';

type Place = { name: string; id: string };

const DEBOUNCE_MS = 500;
const NAVIGATION = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter'];

const box = () => $('#location-input');
const picked = () => $('#selected-location');
const list = () => $('.dropdown-container');

/** As if picked: without both, the box is emptied when it is left. */
export function setLocation(name: string, json: string): void {
  box().val(name);
  picked().val(json);
}

/** `input` opens the list, a key starts the search, `mousedown` or Enter picks, leaving without a pick empties. */
export function retrieveLocations(): void {
  let places: readonly Place[] = [];
  let active = 0;
  let timer = 0;

  const part = (name: 'results' | 'no-results' | 'loading-results') => {
    for (const each of ['results', 'no-results', 'loading-results']) {
      list()
        .find(`.dropdown-${each}`)
        .toggle(each === name);
    }
  };
  const mark = (at: number) => {
    active = (at + places.length) % places.length;
    $('.dropdown-location').each((index, row) => {
      $(row).toggleClass('active', index === active);
    });
  };
  const pick = (at: number) => {
    const place = places[at];
    if (!place) return;
    setLocation(place.name, JSON.stringify(place));
    places = [];
    list().hide();
  };
  const search = () => {
    const text = String(box().val());
    $.getJSON('/searchLocations', { text })
      .done((found: readonly Place[]) => {
        places = found;
        const rows = places.map(({ name }, at) =>
          $('<div class="dropdown-location">').attr('id', `location-${at}`).text(name),
        );
        list().find('.dropdown-results').empty().append(rows);
        part(places.length > 0 ? 'results' : 'no-results');
        if (places.length > 0) mark(0);
      })
      .fail(() => part('no-results'));
  };

  box()
    .on('input', () => {
      picked().val('');
      places = [];
      part('loading-results');
      list().show();
    })
    .on('keydown', (event) => {
      const { key = '' } = event;
      if (key === 'Enter' && places.length > 0) {
        event.preventDefault();
        pick(active);
      } else if (places.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
        event.preventDefault();
        mark(active + (key === 'ArrowDown' ? 1 : -1));
      }
      if (NAVIGATION.includes(key)) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(search, DEBOUNCE_MS);
    })
    .on('blur', () => {
      window.clearTimeout(timer);
      list().hide();
      if (picked().val() === '') setLocation('', '');
    });
  list().on('mousedown', '.dropdown-location', function () {
    pick($(this).index());
  });
}
