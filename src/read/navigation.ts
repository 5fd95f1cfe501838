/** Lines that only serve a web page: menus, links, buttons. They belong to no document. */

export const NAVIGATION: readonly { readonly pattern: RegExp; readonly matches: string; readonly not: string }[] = [
  { pattern: /^(?:返回?|返回(?:[\u4e00-\u9fa5]{2,8})?首页|返回顶部|首页|信息详情|展开|收起|朗读|政府信息公开|信息公开|EN|无障碍(?:浏览|阅读.{0,20})|适老版|站群导航|全文检索|精确检索|开始检索|关怀版|长者模式|搜索|登录|注册|在线咨询|微信咨询|在线客服|网站地图|联系我们|设为首页|加入收藏|收藏本站|社交媒体分享)$/, matches: '返 回', not: '返还企业保证金' },
  { pattern: /^(?:首页)?[>›»].{1,60}$|^首页(?:[>›»/].{1,20}){1,8}$/, matches: '首页 > 政务公开 > 其他文件', not: '首页信息由办公室负责' },
  { pattern: /^[\u4e00-\u9fa5、]{2,12}(?:[>›»]{1,2}[\u4e00-\u9fa5、“”]{2,20}){2,8}$/, matches: '政务公开 > 规划 > 五年规划', not: '收入 > 支出的单位要说明' },
  // The bar of a site: words for its own pages, with strokes or brackets between them.
  { pattern: /^(?=[^|｜，。；：:、《]{2,12}[|｜])(?=.{0,60}(?:首页|收藏本站|论坛|网站地图|无障碍|关怀版|政务微[博信]|IPV6))[^|｜，。；：:、《]{2,12}(?:[|｜][^|｜，。；：:、《]{2,14}){1,10}[|｜]?$/, matches: '收藏本站| 设为首页| 首页', not: '重点任务 | 首页改版 | 市信息中心，区科信局' },
  { pattern: /^(?:(?:首页|收藏本站|设为首页|网站地图|无障碍(?:浏览|阅读|版)|关怀版|长者(?:版|助手|模式)|政务微[博信]|手机版本?|扫描分享|客户端|微信|微博|登录|注册|简体|繁体|English)[|｜]?){2,12}$/, matches: '无障碍浏览　　政务微博　　政务微信', not: '微信和微博由宣传科管理' },
  { pattern: /^(?:\[[^[\]]{2,10}\]){1,6}(?:发布(?:时间|日期)[:：][\d年月日:：-]{8,20})?$/, matches: '[省教育厅]  [手机版本]  发布时间:2011年10月17日', not: '[2011]年' },
  { pattern: /^导入数据[.…]{2,6}$|^数据加载中[.…]{0,6}$/, matches: '导入数据...', not: '导入数据由各单位核对' },
  { pattern: /^[您你]?(?:现在|当前)?(?:所在)?的?位置[:：].{1,76}$/, matches: '您现在所在的位置: 首页 > 政务公开 > 政府文件', not: '位置图由各单位绘制' },
  { pattern: /^(?:主办|承办).{0,50}网站标识码[:：]?\d{10}.{0,10}$/, matches: '主办单位:某县人民政府办公室 网站标识码:5114210002', not: '办公室申请网站标识码' },
  { pattern: /^https?:\/\/\S+$/, matches: 'https://www.example.cn/', not: '网址已更新' },
  { pattern: /^[•·●](?:来源|分享|打印|关闭|收藏|保存).{0,24}$|^(?:来源|分享到?|打印|关闭|收藏|保存)(?:[:：].{0,24})?$/, matches: '• 来源:某市人民政府办公厅', not: '来源多样的资金要统筹使用，加强监管，提高效益，防范风险。' },
  { pattern: /^[•·●](?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, matches: '• 2020年01月23日', not: '2020年1月23日' },
  { pattern: /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[\u4e00-\u9fa5：:]{2,30})?$/, matches: '2023-01-05 10:00 区人民政府办公室', not: '2023年1月5日' },
  { pattern: /^[\u4e00-\u9fa5]{2,24}(?:政府|办公厅|办公室|[局委])(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/, matches: '区人民政府办公室 2023-01-05 10:00', not: '区人民政府办公室 2023年1月5日' },
  { pattern: /^[【[]?(?:字体|字号)[:：](?:[大中小默认\s]|特大|超大){0,8}[】\]]?$/, matches: '【字体：大 中 小】', not: '字体清晰' },
  { pattern: /^新华社[\u4e00-\u9fa5]{2,8}\d{1,2}月\d{1,2}日(?:电|讯)$/, matches: '新华社北京2月13日电', not: '新华社北京分社2月13日电话通知' },
  { pattern: /^[【[](?:阅读全文|打印|关闭|收藏|纠错)[】\]]$/, matches: '【阅读全文】', not: '【阅读全文后填写】' },
  // The menu of a site.
  { pattern: /^(?:中国政府网|首页)(?=[^，。；：、]{0,40}(?:政府网|English|EN|人大|政务公开|新闻中心|网上办事|走进))[^，。；：、]{4,76}$/, matches: '首 页 政 务 公 开 网 上 办 事 互 动 交 流', not: '首页由办公室维护' },
  // What a template or a browser should have replaced.
  { pattern: /\{\{[^{}]{1,60}\}\}/, matches: '浏览量: {{count}}', not: '浏览量较大的{专栏}' },
  { pattern: /^(?:系统检测到)?[您你]?(?:使用)?的?浏览器(?:的?版本)?(?:过低|太低|不支持)/, matches: '您的浏览器版本过低，请升级', not: '浏览器版本由各单位统一' },
  { pattern: /^欢迎(?:您)?(?:访问|光临|来到|浏览|关注).{2,30}[!！]?$/, matches: '欢迎访问某市人民政府网站!', not: '欢迎各类企业参与，由市商务局登记。' },
  { pattern: /^备注$|^属性专业属性.{0,20}$|^(?:放大字体|缩小字体|扫描二维码|核心提示[:：]|设为首页).{0,80}$/, matches: '放大字体  缩小字体 2022-01-05 来源:某网  浏览次数:97', not: '扫描件由各单位留存' },
  { pattern: /^(?:发布|发文)?(?:日期|时间)[:：](?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/, matches: '日期:2017-05-09 00:00', not: '时间：2017年5月9日前' },
  // The register of rules with legal force gives each its own number.
  { pattern: /^[A-Z]{2,8}[-—–]?(?:19|20)\d{2}[-—–]?\d{3,8}$/, matches: 'HHCR-2023-01005', not: 'GB/T 9704-2012' },
  { pattern: /^[-=*_]{2,}$/, matches: '---', not: '— 12 —' },
  { pattern: /^<!--[^<>]*>$/, matches: '<!-- end of head -->', not: '<正文>' },
  { pattern: /^[【[]?(?:政策全文|政策原文|政策文件|文件全文|正文内容|基本信息|原文下载|附件下载|文件下载|原文链接|相关附件)[】\]]?[:：]?$/, matches: '【原文下载】', not: '原文下载后由各单位存档' },
  { pattern: /^(?:上一篇|下一篇|相关附件|相关文章|相关稿件|我要纠错|打印整页.*|打印内容|打印本页|关闭窗口|版权所有.*|网站标识码.*|扫一扫.*)$/, matches: '打印整页 打印内容 分享', not: '相关附件由各单位自行下载' },
]; // biome-ignore format: a table

/** A line that is a link in Markdown: - [某通知.pdf](/files/a.pdf). */
const LINK = /^(?:[-*•]\s{1,4})?\[[^[\]]{1,160}\]\([^()\s]{1,240}\s?\)(?:\s\([a-z]{2,5}\))?$/;

/** The address of the page itself. */
const ADDRESS = /^(?:Original URL[:：]\s?)?https?:\/\/\S{1,400}$/;
/** No line of navigation is longer, a link's address included. */
const LONGEST_LINK = 400;

/** Whether a line is a link in Markdown and nothing else. */
export function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && LINK.test(line);
}

/** Whether a line only serves the page. */
export function isNavigation(line: string): boolean {
  if (isLink(line)) return true;
  if (ADDRESS.test(line)) return true;
  if (line.length > 80) return false;
  const text = line.replace(/\s+|^#{1,6}\s|\*\*(?!\*)/g, '');
  if (/^(?:上一篇|下一篇)[:：]/.test(text)) return true;
  return NAVIGATION.some(({ pattern }) => pattern.test(text));
}
