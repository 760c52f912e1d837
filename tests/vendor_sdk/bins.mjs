// Bins as records.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { locationCode } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryBinApi, InventoryLocationApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

export async function check(configuration) {
  const bins = new InventoryBinApi(configuration);
  const types = await bins.getBinTypes();
  const statuses = await bins.getBinStatuses();
  assert.ok(types.length > 1 && statuses.length > 1);

  const ids = [];
  for (const name of ['VENDOR-1', 'VENDOR-2', 'VENDOR-3']) {
    const created = await bins.createBin({ createBinRequest: { name, locationCode } });
    ids.push(created.binID);
  }
  await assert.rejects(bins.createBin({ createBinRequest: { name: 'VENDOR-1', locationCode } }));

  const { binTypeID } = types[1];
  const updateBinRequest = { binID: ids[0], locationCode, binTypeID };
  const changed = await bins.updateBin({ binId: ids[0], updateBinRequest });
  assert.equal(changed.binTypeID, binTypeID);
  assert.equal(changed.name, 'VENDOR-1');

  const { binStatusID } = statuses[1];
  const updates = ids.map((binID) => ({ binID, locationCode, binStatusID }));
  const all = await bins.updateBins({ updateBinsRequest: { bins: updates } });
  assert.equal(all.numberAffected, 3);

  const [location] = await new InventoryLocationApi(configuration).getLocations({ locationCode });
  const list = { locationID: location.locationID, searchTerm: 'VENDOR-', perPage: 2, page: 2 };
  const page = await bins.getBins(list);
  assert.equal(page.resultCount, 3);
  assert.deepEqual(
    page.bins.map((bin) => [bin.binID, bin.binStatusID]),
    [[ids[2], binStatusID]]
  );
}
