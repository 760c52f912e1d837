// Deletions of records, dealing out stock to tags, the clean-up of old records.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { finished, locationCode, recordOf, stockUp } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryJobApi, ModifyInventoryApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

const upc = 'VENDOR-DELETE';

export async function check(configuration) {
  const changes = new ModifyInventoryApi(configuration);
  const jobs = new InventoryJobApi(configuration);
  await stockUp(configuration, [
    { upc: `${upc}-1`, quantity: 1 },
    { upc: `${upc}-2`, quantity: 2 },
    { upc: `${upc}-3`, quantity: 3 },
  ]);

  const pattern = { upc: `^${upc}-[12]$`, locationCodes: [locationCode] };
  const trial = await changes._delete({
    deleteItemRequest: { ...pattern, dryRun: true, explicit: true },
  });
  assert.equal(trial.dryRun, true);
  assert.equal(trial.totalInventoryEntriesDeleted, 2);
  assert.equal(trial.totalProductsDeleted, 2);
  assert.deepEqual(trial.jobIDs, []);
  assert.deepEqual(
    trial.itemsDeleted.map((item) => [item.itemIdentifier.upc, item.locationCodes]),
    [
      [`${upc}-1`, [locationCode]],
      [`${upc}-2`, [locationCode]],
    ]
  );
  assert.equal((await recordOf(configuration, `${upc}-1`)).onHand, 1);

  const deletion = await changes._delete({ deleteItemRequest: pattern });
  assert.equal(deletion.totalLocationsAffected, 1);
  const job = await finished(configuration, deletion.jobIDs[0]);
  assert.equal(job.type, 'DELETE');
  assert.equal(job.locationCode, locationCode);
  assert.equal(await recordOf(configuration, `${upc}-1`), undefined);
  assert.equal((await recordOf(configuration, `${upc}-3`)).onHand, 3);

  const items = await changes.deleteItems({
    deleteItemsRequest: { items: [{ upc: `${upc}-3` }, { upc: `${upc}-4` }] },
  });
  assert.equal(items.totalProductsDeleted, 1);
  await finished(configuration, items.jobIDs[0]);
  assert.equal(await recordOf(configuration, `${upc}-3`), undefined);

  const dealt = await changes.redistributeInventoryAcrossTags();
  assert.ok(dealt.length >= 1);
  for (const one of dealt) assert.equal((await finished(configuration, one.jobID)).status, 'SUCCESS');

  // Nothing here is a month old.
  const cleanUp = await jobs.deleteOldInventory({ months: 1 });
  assert.equal((await finished(configuration, cleanUp.jobID)).status, 'SUCCESS');
  const [everywhere] = await jobs.deleteAllOldInventory({ months: 1 });
  assert.equal((await finished(configuration, everywhere.jobID)).status, 'SUCCESS');
  assert.ok(await recordOf(configuration, 'STOVE-01'));
}
