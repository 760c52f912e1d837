// Compares what `kibo-inventory call` would send with what Kibo's own TypeScript SDK sends for the
// same call: method, path, query, headers and body, byte for byte, for every call that the SDK has.
// Usage: node bytes.mjs CONTRACT_FILE KIBO_INVENTORY_COMMAND
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { sdkMethods, sdkRequest } from './sdk_calls.mjs';
import { Values } from './values.mjs';

const [, , contractFile, command] = process.argv;
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const settings = { tenantId: 26507, siteId: 41315, masterCatalog: 3, catalog: 4 };
const densities = [0, 0.3, 0.6, 1];
const seedsEach = 3;

// The SDK's types spell two fields otherwise than the service does, and send them so.
const misspelt = contract.models.flatMap((model) => model.fields.filter((field) => field.sdk_name));
assert.deepEqual(
  misspelt.map((field) => [field.name, field.sdk_name]),
  [
    ['LTD', 'lTD'],
    ['deletion_job_ids', 'deletionJobIds'],
  ]
);

const compared = contract.operations.filter((operation) => operation.vendor);
assert.deepEqual(
  compared.map((operation) => operation.vendor).sort(),
  sdkMethods().sort(),
  "the contract file and the SDK do not have the same calls of the vendor's"
);

const lines = compared.flatMap((operation, index) =>
  densities.flatMap((density, row) =>
    Array.from({ length: seedsEach }, (_, seed) =>
      new Values(contract, 1000 * index + 10 * row + seed, density).call(operation)
    )
  )
);

function dryRun() {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('KIBO_'))
  );
  const run = spawnSync(command, ['call', '--lines', '--dry-run', '--show-secrets'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n') + '\n',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...environment,
      KIBO_TENANT: String(settings.tenantId),
      KIBO_SITE: String(settings.siteId),
      KIBO_MASTER_CATALOG: String(settings.masterCatalog),
      KIBO_CATALOG: String(settings.catalog),
    },
  });
  assert.equal(run.status, 0, run.stderr + run.stdout.split('\n').find((l) => l.includes('"error"')));
  return run.stdout.trimEnd().split('\n');
}

// The body as it is in the line: the last value of the request, which is the last of the line.
function rawBody(output) {
  return output.slice(output.indexOf('"body":') + '"body":'.length, -'}}'.length);
}

// `value` with its keys in the order of `model`, which says the same: JSON.stringify keeps it.
function inOrderOf(model, value) {
  if (Array.isArray(model)) return model.map((element, index) => inOrderOf(element, value[index]));
  if (model === null || typeof model !== 'object') return value;
  const entries = Object.keys(model).map((key) => [key, inOrderOf(model[key], value[key])]);
  return Object.fromEntries(entries);
}

function decodedQuery(url) {
  const pairs = url.split('?')[1]?.split('&') ?? [];
  return pairs.map((pair) => pair.split('=').map(decodeURIComponent));
}

const byName = (left, right) => (left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0);
const compares = (name) => /^(x-vol-|content-type$)/i.test(name);
const comparedHeaders = (headers) =>
  Object.entries(headers)
    .filter(([name]) => compares(name))
    .map(([name, value]) => [name.toLowerCase(), value])
    .sort(byName);

async function compare(operation, line, output) {
  const ours = JSON.parse(output);
  assert.equal(ours.ok, true);
  assert.equal(ours.operation, operation.id);
  const request = ours.request;
  if (line.body !== undefined) {
    assert.deepEqual(request.body, JSON.parse(JSON.stringify(line.body)), 'the body says another thing');
    line = { ...line, body: inOrderOf(request.body, line.body) };
  }
  const sdk = await sdkRequest(operation.vendor, settings, line);
  const sdkPath = sdk.url.slice(sdk.url.indexOf('/', 'https://'.length)).split('?')[0];
  assert.equal(request.method, sdk.init.method);
  assert.equal(request.path, sdkPath);
  assert.deepEqual([...request.query].sort(byName), decodedQuery(sdk.url).sort(byName));
  assert.deepEqual(comparedHeaders(request.headers), comparedHeaders(sdk.init.headers));
  const body = rawBody(output);
  assert.equal(body, sdk.init.body ?? 'null');
  return body.length;
}

const outputs = dryRun();
assert.equal(outputs.length, lines.length);
let bytes = 0;
const wrong = [];
for (const [index, output] of outputs.entries()) {
  const operation = compared.find(({ id }) => id === lines[index].operation);
  try {
    bytes += await compare(operation, lines[index], output);
  } catch (error) {
    wrong.push(`${operation.id}: ${error.message}\n  for ${JSON.stringify(lines[index])}\n  sent ${output}`);
  }
}
if (wrong.length > 0) {
  console.error(wrong.slice(0, 5).join('\n\n'));
  console.error(`${wrong.length} of ${lines.length} calls differ from the vendor's SDK`);
  process.exit(1);
}
console.log(
  `${lines.length} calls of ${compared.length} operations are as the vendor's SDK sends them ` +
    `(${bytes} bytes of bodies)`
);
