import { browser } from 'wxt/browser';

/**
 * Does an alarm of this name stand that rings within its own length? One that is due later than that was set
 * before the clock was put back, and would ring years late: set it anew.
 */
export async function isAlarmSet(name: string, minutes: number): Promise<boolean> {
  const alarm = await browser.alarms.get(name);
  return alarm !== undefined && alarm.scheduledTime - Date.now() <= minutes * 60_000;
}
