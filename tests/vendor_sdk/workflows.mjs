// The workflows of Kibo's developer guide, and the division of stock by tags.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

import { finished } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const {
  ExportInventoryApi,
  InventoryApi,
  InventoryFetchFileConfigApi,
  InventoryJobApi,
  InventoryTagApi,
  InventoryTagCategoryApi,
  ModifyInventoryApi,
} = require('@kibocommerce/rest-sdk/clients/Inventory');

const locationCode = 'WRH01';
const upc = 'STOVE-01';

async function rowsOf(configuration, inventoryRequest) {
  return new InventoryApi(configuration).postQueryInventory({ inventoryRequest });
}

async function queryStock(configuration) {
  const products = ['TENT-2P', 'LAMP-01'];
  const locations = ['STR01', 'WRH01'];
  const rows = await rowsOf(configuration, {
    type: 'ANY',
    items: products.map((product) => ({ upc: product })),
    locationWhitelist: locations,
  });
  const found = rows.map((row) => `${row.locationCode} ${row.upc}`).sort();
  assert.deepEqual(
    found,
    locations.flatMap((location) => products.map((product) => `${location} ${product}`)).sort()
  );
  for (const row of rows) {
    const held = row.allocated + row.pending + row.safetyStock;
    assert.equal(row.available, row.onHand - held, JSON.stringify(row));
  }

  // The same products over all locations.
  const totals = await new InventoryApi(configuration).aggregate({
    aggregateRequest: { items: products.map((product) => ({ upc: product })) },
  });
  assert.deepEqual(totals.map((total) => total.upc).sort(), [...products].sort());
  for (const { upc: product, onHand } of totals) {
    const parts = rows.filter((row) => row.upc === product).map((row) => row.onHand);
    assert.ok(onHand >= parts[0] + parts[1], product);
  }
}

async function changeStock(configuration) {
  const changes = new ModifyInventoryApi(configuration);
  const onHand = async () => {
    const rows = await rowsOf(configuration, {
      type: 'ANY',
      items: [{ upc }],
      requestLocation: { locationCode },
    });
    assert.equal(rows.length, 1);
    assert.equal(rows[0].locationCode, locationCode);
    assert.equal(rows[0].upc, upc);
    return rows[0].onHand;
  };

  const refresh = await changes.refresh({
    refreshRequest: { locationCode, items: [{ upc, quantity: 10, safetyStock: 0 }] },
  });
  assert.ok(Number.isInteger(refresh.jobID));
  const refreshJob = await finished(configuration, refresh.jobID);
  assert.equal(refreshJob.status, 'SUCCESS');
  assert.equal(refreshJob.type, 'REFRESH');
  assert.equal(await onHand(), 10);

  const adjust = await changes.adjust({
    adjustRequest: { locationCode, items: [{ upc, quantity: -3 }] },
  });
  assert.equal((await finished(configuration, adjust.jobID)).status, 'SUCCESS');
  assert.equal(await onHand(), 7);

  const unknown = await changes.adjust({
    adjustRequest: { locationCode, items: [{ upc: 'NO-SUCH-PRODUCT', quantity: 1 }] },
  });
  const failed = await finished(configuration, unknown.jobID);
  assert.equal(failed.status, 'FAILED');
  assert.match(failed.messages[0], /NO-SUCH-PRODUCT/);

  const adjusts = await new InventoryJobApi(configuration).getJobs({ types: ['ADJUST'], limit: 10 });
  assert.deepEqual(
    adjusts.map((job) => job.jobID),
    [unknown.jobID, adjust.jobID]
  );

  // Few items are done at once; then there is no job to wait for.
  const smart = await changes.smartRefreshInventory({
    refreshRequest: { locationCode, items: [{ upc, quantity: 8 }] },
  });
  assert.deepEqual([smart.method, await onHand()], ['sync', 8]);
  await changes.smartAdjustInventory({
    adjustRequest: { locationCode, items: [{ upc, quantity: -1 }] },
  });
  assert.equal(await onHand(), 7);
}

async function exportStock(configuration) {
  const exports = new ExportInventoryApi(configuration);
  const exportSettings = {
    name: 'Workflow/Daily Export',
    fileFormat: 'XML',
    exportType: 'AGGREGATE',
    ftpInformation: [
      {
        name: 'target',
        ftpServer: 'ftp.example.com',
        ftpPort: 22,
        ftpUser: 'warehouse',
        ftpPassword: 'made-up',
        ftpDirectory: '/inventory',
        active: true,
      },
    ],
  };
  const request = { createExportSettingsRequest: { exportSettings } };
  await exports.createExportSettings(request);
  await assert.rejects(exports.createExportSettings(request), (error) => {
    assert.equal(error.response.status, 409);
    return true;
  });
  const [kept] = await exports.getExportSettings({ exportSettingsName: exportSettings.name });
  assert.equal(kept.exportSettings.ftpInformation[0].ftpServer, 'ftp.example.com');

  const run = await exports.runExport({
    exportInventoryRequest: { exportSettingsName: exportSettings.name },
  });
  const { jobID } = run.exportInventoryJobResponses[0];
  assert.equal((await finished(configuration, jobID)).status, 'SUCCESS');
  const { deleted } = await exports.deleteExportSettings({
    exportSettingsName: exportSettings.name,
  });
  assert.equal(deleted, 1);
}

async function fetchStock(configuration) {
  const fetches = new InventoryFetchFileConfigApi(configuration);
  const fetchFileConfigRequest = {
    active: true,
    lockName: 'workflow-lock',
    ftpServer: 'ftp.example.com',
    ftpPort: 22,
    ftpUsername: 'warehouse',
    ftpPassword: 'made-up',
    ftpRemotePath: '/inbound',
    refreshEnabled: true,
    postProcessAction: 1,
  };
  const mine = async () => {
    const all = await fetches.getFetchConfig();
    return [all].flat().find((one) => one.lockName === fetchFileConfigRequest.lockName);
  };
  await fetches.saveFetchConfig({ fetchFileConfigRequest });
  const { fetchFileConfigID, ftpRemotePath } = await mine();
  assert.equal(ftpRemotePath, '/inbound');

  await fetches.saveFetchConfig({
    fetchFileConfigRequest: { ...fetchFileConfigRequest, fetchFileConfigID, csvDelimiter: ';' },
  });
  assert.equal((await mine()).csvDelimiter, ';');
  assert.ok(Array.isArray((await fetches.testConnection({ fetchFileConfigID })).ftpFiles));
  assert.equal((await fetches.deleteFetchConfig({ fetchFileConfigID })).deleted, true);
  assert.equal(await mine(), undefined);
}

// The SDK has no call that creates a category, so this one request goes past it.
async function createTagCategory(configuration, category) {
  const token = await configuration.accessToken();
  const base = await configuration.getBaseAPIUrl();
  const response = await fetch(`${base}/commerce/inventory/v1/tagCategory`, {
    method: 'POST',
    headers: {
      ...configuration.headers,
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(category),
  });
  assert.equal(response.status, 200, await response.text());
}

async function divideByTags(configuration) {
  const tagCategoryName = 'Workflow Channel';
  await createTagCategory(configuration, {
    name: tagCategoryName,
    tags: [{ tagValue: 'Web', isDefault: true, percent: 60 }, { tagValue: 'Stores', percent: 40 }],
  });
  const changes = new ModifyInventoryApi(configuration);
  const refresh = await changes.refresh({
    refreshRequest: {
      locationCode,
      items: [
        { upc, quantity: 6, tags: { [tagCategoryName]: 'Web' } },
        { upc, quantity: 4, tags: { [tagCategoryName]: 'Stores' } },
      ],
    },
  });
  assert.equal((await finished(configuration, refresh.jobID)).status, 'SUCCESS');
  for (const [tag, onHand] of [['Web', 6], ['Stores', 4]]) {
    const rows = await rowsOf(configuration, {
      type: 'ANY',
      items: [{ upc, tags: { [tagCategoryName]: tag } }],
      requestLocation: { locationCode },
    });
    const part = rows[0].taggedInventory.find(({ tags }) => tags[tagCategoryName] === tag);
    assert.equal(part.onHand, onHand, tag);
  }
  const tags = new InventoryTagApi(configuration);
  const web = await tags.getTag({ tagCategoryName, tagValue: 'Web' });
  assert.equal(web.percent, 60);
  const categories = new InventoryTagCategoryApi(configuration);
  assert.equal((await categories.deleteTagCategory({ tagCategoryName })).deleted, 1);
}

export async function check(configuration) {
  await queryStock(configuration);
  await changeStock(configuration);
  await exportStock(configuration);
  await fetchStock(configuration);
  await divideByTags(configuration);
}
