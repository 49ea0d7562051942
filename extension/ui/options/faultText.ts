import { type TextKey, t } from '../../i18n.ts';

/** What went wrong, in words; a fault without a code of its own is said as such and keeps its message. */
export function faultText(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault) {
    if (fault.name === 'StoreError') return t(`status_fault_${fault.code}` as TextKey);
    if (fault.name === 'BackupError') return t(`keep_fault_${fault.code}` as TextKey);
  }
  return t('status_fault_other', fault instanceof Error ? fault.message : String(fault));
}
