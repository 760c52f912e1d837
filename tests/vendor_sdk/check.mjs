// Drives the emulator with Kibo's own TypeScript SDK, as it is published.
// Usage: node check.mjs HOST:PORT   (NODE_EXTRA_CA_CERTS names the emulator's certificate)
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

const require = createRequire(process.cwd() + '/package.json');
const { Configuration } = require('@kibocommerce/rest-sdk');
const { InventoryApi, InventoryJobApi, ModifyInventoryApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const configuration = new Configuration({
  tenantId: 1,
  siteId: 1,
  authHost: process.argv[2],
  clientId: 'vendor-sdk',
  sharedSecret: 'made-up-for-this-test',
});
const inventory = new InventoryApi(configuration);
const changes = new ModifyInventoryApi(configuration);
const jobs = new InventoryJobApi(configuration);

const locationCode = 'WRH01';
const upc = 'STOVE-01';

async function onHand() {
  const rows = await inventory.postQueryInventory({
    inventoryRequest: { type: 'ANY', items: [{ upc }], requestLocation: { locationCode } },
  });
  assert.equal(rows.length, 1);
  assert.equal(rows[0].locationCode, locationCode);
  assert.equal(rows[0].upc, upc);
  return rows[0].onHand;
}

async function finished(jobID) {
  for (let polls = 0; polls < 200; ++polls) {
    const job = await jobs.getJob({ jobID });
    if (job.status === 'SUCCESS' || job.status === 'FAILED') return job;
    await wait(25);
  }
  throw new Error(`job ${jobID} did not end`);
}

const refresh = await changes.refresh({
  refreshRequest: { locationCode, items: [{ upc, quantity: 10, safetyStock: 0 }] },
});
assert.ok(Number.isInteger(refresh.jobID));
const refreshJob = await finished(refresh.jobID);
assert.equal(refreshJob.status, 'SUCCESS');
assert.equal(refreshJob.type, 'REFRESH');
assert.equal(await onHand(), 10);

const adjust = await changes.adjust({
  adjustRequest: { locationCode, items: [{ upc, quantity: -3 }] },
});
assert.equal((await finished(adjust.jobID)).status, 'SUCCESS');
assert.equal(await onHand(), 7);

const unknown = await changes.adjust({
  adjustRequest: { locationCode, items: [{ upc: 'NO-SUCH-PRODUCT', quantity: 1 }] },
});
const failed = await finished(unknown.jobID);
assert.equal(failed.status, 'FAILED');
assert.match(failed.messages[0], /NO-SUCH-PRODUCT/);

const adjusts = await jobs.getJobs({ types: ['ADJUST'], limit: 10 });
assert.deepEqual(
  adjusts.map((job) => job.jobID),
  [unknown.jobID, adjust.jobID]
);

console.log("the vendor's SDK refreshed to 10, adjusted by -3, read 7, and saw 3 jobs end");
