import type { CheerioAPI } from 'cheerio/slim';
import { parseHtml, textOfHtml } from './html.ts';
import { jobPostingOf } from './jsonLd.ts';
import { plainText } from './plain.ts';
import { type FoundPosting, postingOf } from './posting.ts';
import { hidingRules } from './sheets.ts';
import { textOf } from './visibleText.ts';

/** Less visible text than this is a page that a script would fill. */
const MIN_TEXT = 400;

/**
 * A posting from a page of any site. What a person sees counts; the page's JSON-LD, which nobody sees, gives the words only
 * where the page itself shows none, and names only what is also shown.
 */
export function fromPage(html: string): FoundPosting {
  const $ = parseHtml(html);
  const data = jobPostingOf($);
  const meta = metaOf($);
  const rules = hidingRules($);
  const headings = $('h1')
    .toArray()
    .slice(0, 5)
    .map((heading) => plainText(textOf(heading, rules)).replace(/\s+/g, ' '))
    .filter(Boolean);
  const main = $('main,[role="main"],article')[0] ?? $('body')[0] ?? $.root()[0];
  const visible = plainText(textOf(main, rules));
  const isShell = visible.length < MIN_TEXT && (data?.description.length ?? 0) > visible.length;
  const text = isShell ? plainText(textOfHtml(data?.description ?? '')) : visible;
  const shown = fold([visible, meta.title, meta.site, ...headings].join('\n'));
  const seen = (words: string | undefined) =>
    words && (isShell || shown.includes(fold(words))) ? words : '';
  return postingOf({
    title: seen(data?.title) || headings[0] || meta.title,
    company: seen(data?.company) || meta.site,
    location: isShell ? data?.location : placeShown(data?.location ?? '', shown),
    country: data?.country,
    text,
    salary: data?.salary,
    posted: data?.posted,
    language: data?.language || meta.language,
  });
}

function metaOf($: CheerioAPI) {
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? '';
  return {
    title: property('og:title') || $('title').first().text(),
    site: property('og:site_name'),
    language: $('html').attr('lang') ?? '',
  };
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The place of the JSON-LD where the page shows a part of it: spellings of whole addresses differ. */
const placeShown = (location: string, shown: string) =>
  location.split(/,|\//).some((part) => part.trim() && shown.includes(fold(part))) ? location : '';
