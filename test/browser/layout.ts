/** Lays a page out in a frame of a given width and measures what came of it. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runChromium } from './chromium.ts';

export interface Layout {
  /** Pixels that the content is wider than the frame. */
  readonly overflow: number;
  /** Elements that reach beyond the frame, and texts that are wider than the element around them. */
  readonly outside: readonly string[];
  readonly plots: number;
  readonly bars: number;
  /** Bars without any height or width. */
  readonly flat: number;
  readonly rows: number;
  readonly height: number;
  /** Elements that a report has no use for. */
  readonly foreign: readonly string[];
  /** What the page could not load or run: its policy forbids both. */
  readonly violations: number;
}

/** All that a report is made of. */
const EXPECTED =
  'main,h1,h2,small,p,ul,li,dl,dt,dd,code,wbr,table,thead,tbody,tr,th,td,div,span,svg,rect,title,path,pre,footer';

const MEASURE = `
  const EXPECTED = '${EXPECTED}'.split(',');
  const { document: page } = frame.contentWindow;
  const all = [...page.body.querySelectorAll('*')];
  const describe = (element) => element.tagName + ' ' + element.textContent.slice(0, 60);
  const bars = [...page.querySelectorAll('svg.bins rect')];
  const layout = {
    overflow: page.documentElement.scrollWidth - frame.clientWidth,
    outside: all.filter((e) => e.getBoundingClientRect().right > frame.clientWidth + 0.5).map(describe),
    plots: page.querySelectorAll('svg.bins').length,
    bars: bars.length,
    flat: bars.filter((bar) => bar.getBoundingClientRect().width < 1).length,
    rows: page.querySelectorAll('tbody tr').length,
    foreign: all.map((e) => e.tagName.toLowerCase()).filter((tag) => !EXPECTED.includes(tag)),
    height: page.documentElement.scrollHeight,
    violations,
  };
  document.body.innerHTML = '<pre>' + btoa(unescape(encodeURIComponent(JSON.stringify(layout)))) + '</pre>';
`;

/** `file` is where the measuring page may be written. */
export function layOutPage(browser: string, html: string, width: number, file: string): Layout {
  const source = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><body style="margin:0"><script>
let violations = 0;
function measure(frame) { frame.contentWindow.addEventListener('securitypolicyviolation', () => violations++); ${MEASURE} }
</script><iframe onload="measure(this)" style="border:0" width="${width}" height="900" srcdoc="${source}"></iframe>`,
  );
  const dom = runChromium(browser, ['--virtual-time-budget=10000', '--dump-dom', pathToFileURL(file).href]);
  const [, encoded] = /<pre>([\w+/=]+)<\/pre>/.exec(dom) ?? [];
  if (encoded === undefined) throw new Error('The page did not measure itself');
  return JSON.parse(Buffer.from(encoded, 'base64').toString());
}

/** A picture of the page, to be looked at. */
export function takePicture(browser: string, page: string, picture: string, size: string): void {
  runChromium(browser, [`--screenshot=${picture}`, `--window-size=${size}`, pathToFileURL(page).href]);
}
