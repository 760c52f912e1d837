// What lies in the bins of a location.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { locationCode, recordOf } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryBinApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

const upc = 'VENDOR-BIN-PRODUCT';
const binName = 'vendor-contents-1';

export async function check(configuration) {
  const bins = new InventoryBinApi(configuration);
  const load = (quantity, dryRun) =>
    bins.loadInventory({
      loadBinInventoryRequest: {
        locationCode,
        dryRun,
        bins: [{ binName, products: [{ upc, quantity }] }],
      },
    });

  const trial = await load(5, true);
  assert.deepEqual(trial.binsCreated, [binName]);
  assert.equal(await recordOf(configuration, upc), undefined);

  const loaded = await load(5, false);
  assert.equal(loaded.success, true);
  assert.deepEqual(loaded.productsCreated, [{ upc }]);
  assert.equal(loaded.unitsAdded, 5);
  assert.equal((await load(3, false)).unitsRemoved, 2);
  assert.equal((await recordOf(configuration, upc)).onHand, 3);

  const found = await bins.searchBins({
    binSearchRequest: { locationCode, binName: 'contents', product: { upc } },
  });
  assert.equal(found.binQuantities.length, 1);
  assert.equal(found.binQuantities[0].binName, binName);
  assert.equal(found.binQuantities[0].products[0].quantity, 3);
}
