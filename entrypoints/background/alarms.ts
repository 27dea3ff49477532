import { browser } from 'wxt/browser';

/**
 * Is an alarm of this name set, and due within its own length? One that is due later was set before the clock
 * was set back and could fire years late: set it again.
 */
export async function isAlarmSet(name: string, minutes: number): Promise<boolean> {
  const alarm = await browser.alarms.get(name);
  return alarm !== undefined && alarm.scheduledTime - Date.now() <= minutes * 60_000;
}
