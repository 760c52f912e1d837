// The fetching of stock files from an SFTP server, with a connection test.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryFetchFileConfigApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

const fetchFileConfigRequest = {
  lockName: 'vendor-erp',
  active: true,
  ftpServer: 'sftp.erp.example',
  ftpUsername: 'shop',
  ftpPassword: 'made-up',
  ftpRemotePath: '/out',
  refreshEnabled: true,
  refreshFileDescription: 'refresh',
  postProcessAction: 1,
};

export async function check(configuration) {
  const fetches = new InventoryFetchFileConfigApi(configuration);
  const read = async () =>
    (await fetches.getFetchConfig()).find((config) => config.lockName === 'vendor-erp');

  assert.equal((await fetches.saveFetchConfig({ fetchFileConfigRequest })).success, true);
  const saved = await read();
  for (const [name, value] of Object.entries(fetchFileConfigRequest)) {
    assert.deepEqual(saved[name], value, name);
  }

  // Read, change, write.
  await fetches.saveFetchConfig({ fetchFileConfigRequest: { ...saved, ftpPort: 2222 } });
  const changed = await read();
  assert.deepEqual({ ...changed, lastModified: '' }, { ...saved, ftpPort: 2222, lastModified: '' });

  const { fetchFileConfigID } = saved;
  const files = await fetches.testConnection({ fetchFileConfigID });
  assert.deepEqual(files.ftpFiles, ['/out/refresh.zip']);
  assert.deepEqual(files.s3Files, []);

  assert.deepEqual(await fetches.deleteFetchConfig({ fetchFileConfigID }), { deleted: true });
  assert.equal(await read(), undefined);
}
