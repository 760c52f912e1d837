// Compares what `kibo-inventory call` sends with what Kibo's own TypeScript SDK sends for the same
// call, byte for byte: method, path, query, headers of the contract and body, for every call that
// the SDK has. What `--dry-run` shows must be the same.
// Usage: node bytes.mjs CONTRACT_FILE KIBO_INVENTORY_COMMAND
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { sentRequests, shownRequests } from './command_calls.mjs';
import { sdkMethods, sdkRequest } from './sdk_calls.mjs';
import { Values } from './values.mjs';

const [, , contractFile, command] = process.argv;
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const settings = { tenantId: 26507, siteId: 41315, masterCatalog: 3, catalog: 4 };
const densities = [0, 0.3, 0.6, 1];
const seedsEach = 3;

// The SDK's types spell two fields otherwise than the service does, and send them so. Both sides are
// given the service's names here.
const misspelt = contract.models.flatMap((model) => model.fields.filter((field) => field.sdk_name));
assert.deepEqual(
  misspelt.map((field) => [field.name, field.sdk_name]),
  [
    ['LTD', 'lTD'],
    ['deletion_job_ids', 'deletionJobIds'],
  ]
);

const compared = new Map(
  contract.operations.filter(({ vendor }) => vendor).map((operation) => [operation.id, operation])
);
assert.deepEqual(
  [...compared.values()].map(({ vendor }) => vendor).sort(),
  sdkMethods().sort(),
  'the contract file and the SDK itself do not name the same calls'
);

const lines = [...compared.values()].flatMap((operation, index) =>
  densities.flatMap((density, row) =>
    Array.from({ length: seedsEach }, (_, seed) =>
      new Values(contract, 1000 * index + 10 * row + seed, density).call(operation)
    )
  )
);

// `value` with its keys in the order of `model`, which says the same: JSON.stringify keeps it.
function inOrderOf(model, value) {
  if (Array.isArray(model)) return model.map((element, index) => inOrderOf(element, value[index]));
  if (model === null || typeof model !== 'object') return value;
  const entries = Object.keys(model).map((key) => [key, inOrderOf(model[key], value[key])]);
  return Object.fromEntries(entries);
}

// The order of parameters says nothing, but for those of one name.
const byName = (left, right) => (left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0);
function partsOf(url) {
  const [path, query] = url.split('?');
  return { path, query: (query?.split('&') ?? []).map((pair) => pair.split('=')).sort(byName) };
}

const headersOf = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value])
    .filter(([name]) => name.startsWith('x-vol-') || name === 'content-type')
    .sort(byName);

async function compare(line, sent, shown) {
  const hasBody = line.body !== undefined;
  if (hasBody) {
    const body = JSON.parse(sent.body);
    assert.deepEqual(body, JSON.parse(JSON.stringify(line.body)), 'the body says another thing');
    line = { ...line, body: inOrderOf(body, line.body) };
  }
  const { url, init } = await sdkRequest(compared.get(line.operation).vendor, settings, line);
  const expected = partsOf(url.slice(url.indexOf('/', 'https://'.length)));
  assert.deepEqual(partsOf(sent.url), expected);
  assert.equal(sent.method, init.method);
  assert.deepEqual(headersOf(sent.headers), headersOf(init.headers));
  assert.equal(sent.body, init.body ?? '');

  assert.equal(shown.method, init.method);
  assert.equal(shown.path, expected.path);
  const decoded = expected.query.map((pair) => pair.map(decodeURIComponent));
  assert.deepEqual([...shown.query].sort(byName), decoded);
  assert.deepEqual(headersOf(shown.headers), headersOf(init.headers));
  assert.equal(shown.body, hasBody ? sent.body : 'null');
}

const sent = await sentRequests(command, settings, lines);
const shown = await shownRequests(command, settings, lines);
const wrong = [];
for (const [index, line] of lines.entries()) {
  try {
    await compare(line, sent[index], shown[index]);
  } catch (error) {
    wrong.push(`${error.message}\n  for ${JSON.stringify(line)}\n  sent ${JSON.stringify(sent[index])}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.slice(0, 5).join('\n\n'));
  console.error(`${wrong.length} of ${lines.length} calls differ from the vendor's SDK`);
  process.exit(1);
}
console.log(`${lines.length} calls of ${compared.size} operations are as the vendor's SDK sends them`);
