import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** What the product's sources use of the sentences, and the sentences that they hold themselves. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  path: string;
  text: string;
}

/** All code of the product except the sentences themselves. */
export function productSources(): Source[] {
  return ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/[^/]+\//.test(name))
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
  );
}

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Walks a tree from the outside in; `within` has the nodes around each, the nearest last. */
function walk(node: Node, visit: (node: Node, within: readonly Node[]) => void, within: Node[] = []): void {
  visit(node, within);
  within.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, within);
  within.pop();
}

function parse({ path, text }: Source): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** The strings that an expression can be; null when it can be others, too. */
function stringsOf(node: Node): string[] | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : null;
  if (node.type !== 'ConditionalExpression') return null;
  const [one, other] = [stringsOf(node.consequent as Node), stringsOf(node.alternate as Node)];
  return one && other && [...one, ...other];
}

/** Names of TypeScript, not of values. */
const TYPES = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/;

/** Whether an identifier only names something: a property, or a value that gets this name. */
function isName(node: Node, within: readonly Node[]): boolean {
  const [around, outer] = [within.at(-2), within.at(-1)];
  if (outer?.type === 'MemberExpression') return outer.property === node && !outer.computed;
  if (outer?.type !== 'Property') return false;
  return around?.type === 'ObjectPattern' || (outer.key === node && !outer.shorthand);
}

/**
 * The paths of sentences that a source reads: "activity.tabs.trail" of `activityStrings.tabs.trail`. A path stands for
 * all below it: an object that is read by a computed name is used as a whole.
 * @param roots the names of values that are sections: `activityStrings` is `activity`
 */
export function usedPaths(source: Source, roots: ReadonlyMap<string, string>): string[] {
  const used: string[] = [];
  walk(parse(source), (node, within) => {
    const section = node.type === 'Identifier' ? roots.get(node.name as string) : undefined;
    if (section === undefined || within.some(({ type }) => TYPES.test(type) || type === 'ImportDeclaration'))
      return;
    let at = node;
    let paths = [section];
    for (const outer of [...within].reverse()) {
      if (outer.type === 'MemberExpression' && outer.object === at) {
        const property = outer.property as Node;
        const names = outer.computed ? stringsOf(property) : [property.name as string];
        if (!names) break;
        paths = paths.flatMap((path) => names.map((name) => `${path}.${name}`));
      } else if (outer.type === 'VariableDeclarator' && outer.init === at) {
        const { type, properties } = outer.id as Node;
        if (type === 'ObjectPattern')
          paths = (properties as Node[]).map(({ key }) => `${paths[0]}.${(key as Node).name}`);
        break;
      } else if (outer.type !== 'ChainExpression' && outer.type !== 'TSNonNullExpression') break;
      at = outer;
    }
    if (!isName(node, within)) used.push(...paths);
  });
  return used;
}

const WORDS = /\p{L}{2,}/u;
/** Names that are the same in every language. */
const NAMES = /^#Amazon(?:Cart|Basket)$/;
const isWords = (text: string) => WORDS.test(text) && !NAMES.test(text.trim()) && !ADDRESS.test(text);
/** Part of one. */
const ADDRESS = /^\/\S*$/;
/** Three words and a mark at the end. */
const SENTENCE = /^\p{Lu}\S* \S+ \S.*[.!?…]$/su;

/** Attributes and properties that people read. */
const READ =
  /^(?:title|alt|placeholder|label|text|textContent|innerText|ariaLabel|aria-(?:label|description|roledescription|valuetext|placeholder))$/;

/** Texts of a literal or template; those that an expression may choose between, too. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return textsOf(node.right);
    default:
      return [];
  }
}

/** Errors and logs are for developers. */
const DEVELOPERS = /(?:Error|Exception|^log|^warn)$/;
const isForDevelopers = ({ type, callee }: Node) =>
  (type === 'NewExpression' || type === 'CallExpression') &&
  isNode(callee) &&
  DEVELOPERS.test(String(callee.name ?? (callee.property as Node | undefined)?.name));

/** The texts for people that stand in a source, where they cannot be translated. */
export function hardCodedTexts(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node, within) => {
    if (within.some(isForDevelopers)) return;
    switch (node.type) {
      case 'JSXText':
        found.push(...[node.value as string].filter(isWords));
        break;
      case 'JSXExpressionContainer':
        if (within.at(-1)?.type !== 'JSXAttribute') found.push(...textsOf(node).filter(isWords));
        break;
      case 'JSXAttribute':
        if (READ.test(String((node.name as Node).name))) found.push(...textsOf(node.value).filter(isWords));
        break;
      case 'AssignmentExpression': {
        const { property } = node.left as Node;
        if (isNode(property) && READ.test(String(property.name)))
          found.push(...textsOf(node.right).filter(isWords));
        break;
      }
      case 'CallExpression': {
        const [name, value] = node.arguments as Node[];
        const isSet = (node.callee as { property?: Node }).property?.name === 'setAttribute';
        if (isSet && READ.test(String(name?.value))) found.push(...textsOf(value).filter(isWords));
        break;
      }
      case 'Literal':
      case 'TemplateLiteral':
        found.push(...textsOf(node).filter((text) => SENTENCE.test(text)));
    }
  });
  return [...new Set(found.map((text) => `${source.path}: ${text.trim()}`))];
}
