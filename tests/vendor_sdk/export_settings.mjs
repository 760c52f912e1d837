// Export settings with an FTP and an S3 target, and runs of them.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { finished } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { ExportInventoryApi, InventoryJobApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const exportSettingsName = 'vendor nightly/feed 50%';
const exportSettings = {
  name: exportSettingsName,
  fileFormat: 'CSV',
  exportType: 'LOCATION',
  fileName: 'stock',
  ftpInformation: [],
};
const exportSettingsFTP = {
  name: 'partner & co',
  ftpServer: 'ftp.partner.example',
  ftpPort: 22,
  ftpDirectory: '/in',
  ftpUser: 'shop',
  ftpPassword: 'made-up',
};
const exportSettingsS3 = { name: 'archive', region: 'eu-west-1', bucket: 'stock-archive' };

const status = (code) => (error) => error.response.status === code;

export async function check(configuration) {
  const exports = new ExportInventoryApi(configuration);
  const read = async () => (await exports.getExportSettings({ exportSettingsName }))[0].exportSettings;

  const create = { createExportSettingsRequest: { exportSettings } };
  assert.deepEqual(await exports.createExportSettings(create), { exportSettingsName });
  await assert.rejects(exports.createExportSettings(create), status(409));
  assert.deepEqual(
    await exports.createExportSettingsFTP({
      createExportSettingsFTPRequest: { exportSettingsName, exportSettingsFTP },
    }),
    { exportSettingsName, exportSettingsFTPName: exportSettingsFTP.name }
  );
  await exports.createExportSettingsS3({
    createExportSettingsS3Request: { exportSettingsName, exportSettingsS3 },
  });

  // Read, change, write: the password and the target that is not named stay.
  const settings = await read();
  assert.equal(settings.ftpInformation[0].ftpPassword, exportSettingsFTP.ftpPassword);
  const updated = await exports.updateExportSettings({
    updateExportSettingsRequest: { exportSettings: { ...settings, fileName: 'all-stock' } },
  });
  assert.equal(updated.success, true);
  assert.deepEqual(await read(), { ...settings, fileName: 'all-stock' });
  await exports.updateExportSettingsFTP({
    updateExportSettingsFTPRequest: {
      exportSettingsName,
      exportSettingsFTP: { ...exportSettingsFTP, ftpPort: 2222 },
    },
  });
  const bucket = { ...exportSettingsS3, bucket: 'stock-archive-2', active: false };
  await exports.updateExportSettingsS3({
    updateExportSettingsS3Request: { exportSettingsName, exportSettingsS3: bucket },
  });
  assert.equal((await read()).ftpInformation[0].ftpPort, 2222);
  assert.equal((await read()).s3Information[0].bucket, bucket.bucket);

  const run = await exports.runExport({ exportInventoryRequest: { exportSettingsName } });
  assert.equal(run.exportInventoryJobResponses.length, 1);
  const job = await finished(configuration, run.exportInventoryJobResponses[0].jobID);
  assert.equal(job.status, 'SUCCESS');
  const listed = await new InventoryJobApi(configuration).getJobs({ types: [job.type], limit: 1 });
  assert.equal(listed[0].jobID, job.jobID);

  const deleted = { deleted: 1 };
  const ftp = { exportSettingsName, exportSettingsFTPName: exportSettingsFTP.name };
  assert.deepEqual(await exports.deleteExportSettingsFTP(ftp), deleted);
  const s3 = { exportSettingsName, exportSettingsS3Name: exportSettingsS3.name };
  assert.deepEqual(await exports.deleteExportSettingsS3(s3), deleted);
  assert.deepEqual((await read()).ftpInformation, []);
  assert.deepEqual(await exports.deleteExportSettings({ exportSettingsName }), deleted);
  await assert.rejects(exports.getExportSettings({ exportSettingsName }), status(404));
}
