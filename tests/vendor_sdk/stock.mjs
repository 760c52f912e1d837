// What the checks of stock share: a product of their own, its record, and the end of a job.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryApi, InventoryJobApi, ModifyInventoryApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

export const locationCode = 'WRH01';

/// Sets the product to this quantity, at once.
export async function stockUp(configuration, items) {
  const answer = await new ModifyInventoryApi(configuration).smartRefreshInventory({
    refreshRequest: { locationCode, items },
  });
  assert.equal(answer.method, 'sync');
}

/// The product's record; undefined when there is none.
export async function recordOf(configuration, upc, more = {}) {
  const rows = await new InventoryApi(configuration).postQueryInventory({
    inventoryRequest: {
      type: 'ALL_STORES',
      items: [{ upc }],
      locationWhitelist: [locationCode],
      includeNegativeInventory: true,
      ...more,
    },
  });
  assert.ok(rows.length <= 1);
  return rows[0];
}

/// The quantities of the record: [onHand, allocated, available, pending].
export async function quantities(configuration, upc) {
  const { onHand, allocated, available, pending } = await recordOf(configuration, upc);
  return [onHand, allocated, available, pending];
}

export async function finished(configuration, jobID) {
  const jobs = new InventoryJobApi(configuration);
  for (let polls = 0; polls < 200; ++polls) {
    const job = await jobs.getJob({ jobID });
    if (job.status === 'SUCCESS' || job.status === 'FAILED') return job;
    await wait(25);
  }
  throw new Error(`job ${jobID} did not end`);
}
