import type { Column, DbFunction, Relation } from './catalogue.ts';

/** `backend/db/types.ts` as text: what supabase-js needs to know, and the list of tables with the key to page by. */
export function typesOf(relations: Relation[], functions: DbFunction[]): string {
  const tables = relations.filter(({ kind }) => kind === 'table');
  const views = relations.filter(({ kind }) => kind === 'view');
  const callable = functions.filter(({ returns }) => returns !== 'trigger');
  return `// Written by \`pnpm db:types\` from the catalogue of the database; a test fails when it is stale. Do not edit.
import type { Json } from '@jobai/shared/sync';

/** Every table, with the last column of its primary key: the others are the person. */
export const TABLE_KEYS = {
${tables.map(({ name, primaryKey }) => `  ${name}: '${primaryKey.at(-1)}',`).join('\n')}
} as const;
export type TableName = keyof typeof TABLE_KEYS;

export type Database = {
  public: {
    Tables: {
${tables.map(tableType).join('\n')}
    };
    Views: {
${views.map(viewType).join('\n')}
    };
    Functions: {
${callable.map(functionType).join('\n')}
    };
  };
};
`;
}

function tableType({ name, columns }: Relation): string {
  const given = columns.filter(({ generated }) => !generated);
  const insert = given.map((column) =>
    field(column, column.nullable || column.hasDefault ? '?' : ''),
  );
  return `      ${name}: {
        Row: ${block(columns.map((column) => field(column, '')))};
        Insert: ${block(insert)};
        Update: ${block(given.map((column) => field(column, '?')))};
        Relationships: [];
      };`;
}

/** Postgres does not say which columns of a view are never null. */
function viewType({ name, columns }: Relation): string {
  const row = columns.map((column) => field({ ...column, nullable: true }, ''));
  return `      ${name}: {
        Row: ${block(row)};
        Relationships: [];
      };`;
}

function functionType({ name, args, returns }: DbFunction): string {
  const given = args.map(
    ({ name: arg, type, hasDefault }) => `${arg}${hasDefault ? '?' : ''}: ${typeOf(type)};`,
  );
  const table = /^TABLE\((.*)\)$/s.exec(returns)?.[1];
  const result = table ? `${block(table.split(', ').map(resultColumn))}[]` : typeOf(returns);
  return `      ${name}: {
        Args: ${block(given)};
        Returns: ${result};
      };`;
}

function resultColumn(text: string): string {
  const [name = '', ...type] = text.split(' ');
  return `${name}: ${typeOf(type.join(' '))};`;
}

/** Written as the formatter would. */
const block = (lines: string[]) =>
  lines.length === 0
    ? 'Record<string, never>'
    : `{\n${lines.map((line) => `          ${line}`).join('\n')}\n        }`;

const field = ({ name, type, nullable }: Column, mark: '' | '?') =>
  `${name}${mark}: ${typeOf(type)}${nullable ? ' | null' : ''};`;

/** How PostgREST writes a type in JSON; a vector is text. */
function typeOf(type: string): string {
  if (type.endsWith('[]')) return `${typeOf(type.slice(0, -2))}[]`;
  if (/^jsonb?$/.test(type)) return 'Json';
  if (/^(smallint|integer|bigint|real|double precision|numeric)/.test(type)) return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'void') return 'undefined';
  return 'string';
}
