// No more than the browser's share of what ours does before it answers.
const opening = new Promise((resolve) => {
  const request = indexedDB.open('ledger', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('requests', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
});
const { runtime, tabs, alarms, storage, contextMenus, commands, notifications, permissions } = chrome;
for (const event of [
  runtime.onStartup,
  runtime.onInstalled,
  tabs.onRemoved,
  tabs.onUpdated,
  alarms.onAlarm,
  storage.onChanged,
  contextMenus.onClicked,
  commands.onCommand,
  notifications.onClicked,
  permissions.onAdded,
  permissions.onRemoved,
])
  event.addListener(() => {});
runtime.onMessage.addListener(({ requestId }, _sender, answer) => {
  opening.then((db) => {
    const request = db.transaction('requests').objectStore('requests').get(requestId);
    request.onsuccess = () => answer({ ok: false });
  });
  return true;
});
