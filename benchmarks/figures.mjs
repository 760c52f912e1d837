// What the scripts for Node share.

/// User and system time of this process.
export function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/// What is in the rows, in one line, as the other programs write it.
export function summary(rows) {
  let [stock, text, tagged, future] = [0, 0, 0, 0];
  for (const row of rows) {
    stock += row.onHand + row.available;
    text += row.upc.length + row.locationName.length;
    for (const quantity of row.taggedInventory ?? []) {
      tagged += quantity.onHand;
      for (const coming of quantity.futureInventory) future += coming.futureInventoryID;
    }
  }
  return `${rows.length} rows, ${stock} ${text} ${tagged} ${future}`;
}
