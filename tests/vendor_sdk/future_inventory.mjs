// Stock that is expected.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { finished, locationCode, recordOf, stockUp } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryFutureDateApi, ModifyInventoryApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const upc = 'VENDOR-FUTURE';

async function expected(configuration) {
  const record = await recordOf(configuration, upc, { includeFutureInventory: true });
  return (record.futureInventory ?? []).map((stock) => ({
    id: stock.futureInventoryID,
    date: stock.deliveryDate,
    onHand: stock.onhand,
  }));
}

export async function check(configuration) {
  await stockUp(configuration, [
    { upc, quantity: 5, deliveryDate: '2031-01-01T00:00:00+0000' },
    { upc, quantity: 7, deliveryDate: '2031-06-01T00:00:00+0000' },
  ]);
  const before = await expected(configuration);
  assert.deepEqual(
    before.map((stock) => stock.onHand),
    [5, 7]
  );

  const job = await new InventoryFutureDateApi(configuration).adjustFutureDate({
    futureInventoryID: before[1].id,
    adjustFutureDateRequest: { locationCode, futureDate: '2032-02-01T00:00:00-0500' },
  });
  assert.equal((await finished(configuration, job.jobID)).status, 'SUCCESS');
  assert.equal((await expected(configuration))[1].date, '2032-02-01T00:00:00-0500');

  const deletion = await new ModifyInventoryApi(configuration).deleteFutureInventory({
    deleteFutureItemRequest: {
      upc,
      futureStartDate: '2030-01-01T00:00:00+0000',
      futureEndDate: '2031-12-31T00:00:00+0000',
    },
  });
  assert.equal(deletion.totalInventoryEntriesDeleted, 1);
  assert.equal(deletion.jobIDs.length, 1);
  assert.equal((await finished(configuration, deletion.jobIDs[0])).status, 'SUCCESS');
  assert.deepEqual(
    (await expected(configuration)).map((stock) => stock.onHand),
    [7]
  );
}
