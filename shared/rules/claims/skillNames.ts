import { isCompound, isOneRoot } from './derivations.ts';
import type { Token } from './tokens.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf } from './words.ts';

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9+#]/g, '')
    .replace(/(?<=..)js$/, '');
/** Other spellings of one and the same thing. */
const SAME_NAME = new Map(
  'postgres:postgresql psql:postgresql k8s:kubernetes golang:go node:node reactjs:react ts:typescript es6:javascript js:javascript cpp:c++ csharp:c# dotnet:net mongo:mongodb amazonwebservices:aws gcp:googlecloud googlecloudplatform:googlecloud microsoftazure:azure rails:rubyonrails ror:rubyonrails ml:machinelearning nlp:naturallanguageprocessing llms:largelanguagemodels llm:largelanguagemodels cicd:cicd continuousintegration:cicd kafka:apachekafka spark:apachespark airflow:apacheairflow flink:apacheflink sklearn:scikitlearn bigquery:bigquery excel:microsoftexcel msexcel:microsoftexcel photoshop:adobephotoshop searchengineoptimization:seo iac:infrastructureascode restapi:restapis rest:restapis tdd:testdrivendevelopment oop:objectorientedprogramming elasticsearch:elasticsearch crm:crm springboot:spring'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether a fact has a skill a draft names with `tokens`. */
export function hasSkill(
  { skills, meanings, lows }: FactView,
  name: string,
  tokens: readonly Token[],
): boolean {
  const said = tokens.filter(({ kind }) => kind !== 'sign');
  if (skills.has(name) && isNameOf(name, plainName(said.map(({ low }) => low).join(''))))
    return true;
  // "Human resources" of an "HR Business Partner".
  const initials = said.map(({ low }) => low[0]).join('');
  if (said.length > 1 && said.length < 5 && lows.has(initials)) return true;
  return said.every(
    (token) =>
      lows.has(token.low) ||
      (isContent(token) &&
        (meanings.has(meaningOf(token.low)) ||
          isCompound(token.low, lows) ||
          [...lows].some((own) => isOneRoot(token.low, own)))),
  );
}

/** A draft may say the general name of what a fact has ("marketing automation" for a product), not another product. */
function isNameOf(name: string, spelled: string): boolean {
  const plain = plainName(name);
  if (spelled === plain || SAME_NAME.get(spelled) === plain) return true;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase())
    .join('');
  return spelled.length <= 4 && initials.length > 1 && spelled.startsWith(initials);
}
