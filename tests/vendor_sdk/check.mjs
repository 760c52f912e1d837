// Drives the emulator with Kibo's own TypeScript SDK, as it is published: the workflows of the
// developer guide, then each group of operations. Every Inventory call that the SDK has must have
// been answered in the end.
// Usage: node check.mjs CONTRACT_FILE HOST:PORT   (NODE_EXTRA_CA_CERTS names the emulator's
// certificate)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/package.json');
const { Configuration } = require('@kibocommerce/rest-sdk');

const [, , contractFile, host] = process.argv;
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const groups = [
  'workflows',
  'export_settings',
  'fetch_config',
  'tags',
  'locations',
  'bins',
  'bin_contents',
  'tenant',
  'allocation',
  'order_items',
  'future_inventory',
  'deletions',
];

const expected = contract.operations
  .filter(({ vendor }) => vendor?.startsWith('Inventory/'))
  .map(({ id, method, path }) => {
    const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
    return { id, method, path: new RegExp(`^/api${literal}$`), fixed: !path.includes('{') };
  });
const answered = new Set();

// Of the calls that fit, those without a value in the path are meant: /bin/binTypes is no bin.
function operationsOf(method, url) {
  const { pathname } = new URL(url);
  const fitting = expected.filter((one) => one.method === method && one.path.test(pathname));
  return fitting.some(({ fixed }) => fixed) ? fitting.filter(({ fixed }) => fixed) : fitting;
}

const configuration = new Configuration({
  tenantId: 1,
  siteId: 1,
  authHost: host,
  clientId: 'vendor-sdk',
  sharedSecret: 'made-up-for-this-test',
  middleware: [
    {
      post: async ({ url, init, response }) => {
        if (response.status >= 300) return;
        for (const { id } of operationsOf(init.method, url)) answered.add(id);
      },
    },
  ],
});

for (const group of groups) {
  const { check } = await import(`./${group}.mjs`);
  try {
    await check(configuration);
  } catch (error) {
    console.error(`${group}: ${error.stack}`);
    if (error.response) console.error(error.response, error.apiError);
    process.exit(1);
  }
}

const missed = expected.map(({ id }) => id).filter((id) => !answered.has(id));
assert.deepEqual(missed, [], 'these calls of the SDK were never answered');
console.log(`the vendor's SDK completed ${groups.length} groups and ${answered.size} operations`);
