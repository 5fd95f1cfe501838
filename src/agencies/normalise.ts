/** How names are made comparable before they are looked up. */

/** Traditional characters that names of bodies and places use, and their simplified forms. */
const TRADITIONAL =
  '發发 門门 務务 國国 會会 區区 縣县 廳厅 財财 經经 濟济 衛卫 環环 護护 監监 業业 農农 產产 鄉乡 鎮镇 運运 輸输 統统 計计 審审 應应 ' +
  '勞劳 動动 資资 規规 劃划 電电 質质 檢检 驗验 疫疫 稅税 銀银 證证 險险 總总 團团 聯联 協协 婦妇 殘残 衞卫 體体 衆众 僑侨 臺台 ' +
  '灣湾 廣广 東东 龍龙 陝陕 雲云 貴贵 寧宁 遼辽 蘇苏 揚扬 鄭郑 長长 濱滨 慶庆 漢汉 機机 關关 處处 辦办 員员 無无 線线 傳传 組组 織织 ' +
  '黨党 紀纪 檔档 書书 館馆 園园 綠绿 鐵铁 車车 郵邮 氣气 標标 準准 營营 場场 設设 備备 導导 際际 貿贸 亞亚 學学 術术 藝艺 醫医 療疗 ' +
  '藥药 療疗 飲饮 產产 權权 識识 訊讯 網网 數数 據据 儲储 糧粮 鹽盐 煙烟 畫画 減减 負负 責责 領领 項项 實实 業业';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const TRADITIONAL_CHARACTERS = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** By code unit: 1 where NFKC, the removal of spaces, one kind of bracket and simplified characters change nothing. */
const PLAIN = plainUnits();

function plainUnits(): Uint8Array {
  const plain = new Uint8Array(0x10000).fill(1, 0x4e00, 0x9fa6);
  for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789()') plain[unit.charCodeAt(0)] = 1;
  for (const traditional of SIMPLIFIED.keys()) plain[traditional.charCodeAt(0)] = 0;
  return plain;
}

function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (PLAIN[name.charCodeAt(i)] !== 1) return false;
  return true;
}

const OPENING = /[〔［【「〈]/g;
const CLOSING = /[〕］】」〉]/g;

/**
 * Makes two prints of one name equal: NFKC, no spaces, one kind of bracket, simplified characters.
 * Never used for what is shown: a mention stays as printed.
 */
export function normaliseName(name: string): string {
  if (isPlain(name)) return name;
  const plain = name
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff·・]+/g, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
  return plain.replace(TRADITIONAL_CHARACTERS, (c) => SIMPLIFIED.get(c) ?? c);
}
