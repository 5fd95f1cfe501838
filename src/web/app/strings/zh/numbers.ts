/** With the digits in groups. */
export const count = (value: number): string => value.toLocaleString('zh-CN');
