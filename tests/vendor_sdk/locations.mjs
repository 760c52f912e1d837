// Locations, saved and known from stock, and their group.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryLocationApi, InventoryLocationGroupApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const locationRequest = {
  tenantID: 1,
  locationCode: 'VENDOR 1/2',
  locationName: 'Vendor’s shop',
  active: true,
  directShip: true,
  pickup: true,
  latitude: 52.5,
  longitude: 13.4,
};

export async function check(configuration) {
  const locations = new InventoryLocationApi(configuration);
  const { locationCode } = locationRequest;

  const [saved] = await locations.saveLocation({ locationRequest });
  for (const [name, value] of Object.entries(locationRequest)) assert.equal(saved[name], value);
  assert.deepEqual(await locations.getLocations({ locationCode }), [saved]);

  const [changed] = await locations.saveLocation({
    locationRequest: { ...saved, transferEnabled: true },
  });
  assert.deepEqual(changed, { ...saved, transferEnabled: true });

  const codes = (await locations.getLocations1()).map((location) => location.locationCode);
  assert.ok(codes.includes(locationCode) && codes.includes('WRH01'));

  const groups = await new InventoryLocationGroupApi(configuration).getLocationGroups();
  assert.deepEqual(groups[0].locationCodes, codes);
  const { locationGroupCode } = groups[0];
  assert.deepEqual(await locations.getLocationGroups({ locationGroupCode }), groups);
  await assert.rejects(locations.getLocations({ locationCode: 'NO-SUCH-LOCATION' }));
}
