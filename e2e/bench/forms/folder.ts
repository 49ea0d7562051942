import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATS_IDS, type AtsId } from '@jobai/shared/ats';
import { Gold } from './gold.ts';

/** A folder of captured pages: `<ats>/<name>.html` with `<name>.gold.json`, `profile.json` and a résumé PDF. */
export interface Folder {
  profile: string;
  resumePath: string;
  pages: CapturedPage[];
  /** Pages that can't be measured, with why. */
  faults: Fault[];
}

export interface CapturedPage {
  ats: AtsId;
  /** "lever/acme-1". */
  name: string;
  htmlPath: string;
  gold: Gold;
}

export interface Fault {
  page: string;
  why: string;
}

/** Throws where the profile or the résumé is missing; a broken page becomes a fault. */
export function readFolder(dir: string): Folder {
  const profile = readFileSync(join(dir, 'profile.json'), 'utf8');
  const [resume] = readdirSync(dir).filter((name) => /\.pdf$/i.test(name));
  if (!resume) throw new Error(`${dir} has no résumé (*.pdf)`);
  const read = ATS_IDS.flatMap((ats) => readAts(dir, ats));
  const pages = read.filter((one) => 'gold' in one);
  const faults = read.filter((one) => 'why' in one);
  if (!read.length) throw new Error(`${dir} has no pages: expected <ats>/<name>.html`);
  return { profile, resumePath: join(dir, resume), pages, faults };
}

function readAts(dir: string, ats: AtsId): (CapturedPage | Fault)[] {
  const room = join(dir, ats);
  if (!existsSync(room)) return [];
  const files = readdirSync(room);
  const names = new Set(
    files
      .filter((file) => /\.(html|gold\.json)$/.test(file))
      .map((file) => file.replace(/\.(html|gold\.json)$/, '')),
  );
  return [...names].sort().map((name) => readPage(ats, name, join(room, name)));
}

function readPage(ats: AtsId, name: string, path: string): CapturedPage | Fault {
  const page = `${ats}/${name}`;
  const htmlPath = `${path}.html`;
  const goldPath = `${path}.gold.json`;
  if (!existsSync(htmlPath)) return { page, why: 'labels without a page' };
  if (!existsSync(goldPath)) return { page, why: 'no labels (*.gold.json)' };
  try {
    const gold = Gold.parse(JSON.parse(readFileSync(goldPath, 'utf8')));
    return gold.fields.length
      ? { ats, name: page, htmlPath, gold }
      : { page, why: 'labels without questions' };
  } catch (cause) {
    return { page, why: `labels can't be read: ${cause instanceof Error ? cause.message : cause}` };
  }
}
