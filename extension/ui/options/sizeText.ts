/** "184 KB", "1.2 MB", "83 GB". */
export function sizeText(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  const amount = size === 1e3 ? Math.max(1, Math.round(bytes / 1e3)) : bytes / Number(size);
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(amount);
}
