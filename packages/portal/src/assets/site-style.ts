/** The portal's style sheet: one file, no font, no picture. */
export const SITE_STYLE = `:root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--shade:#f6f8fa;--blue:#0b57d0;--bar:#2f6fde}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117;--shade:#161b22;--blue:#79b8ff;--bar:#4c8dff}}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font:15px/1.65 "PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif}
a{color:var(--blue);overflow-wrap:anywhere;text-underline-offset:.2em}a:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px;z-index:1}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 20px}
header{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:baseline;border-bottom:1px solid var(--line);padding-top:12px;padding-bottom:8px}
header p{margin:0}.brand a{font-weight:700;font-size:17px;color:var(--ink);text-decoration:none}
nav{flex:1}nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;margin:0;padding:0}
nav a,.language a{display:inline-block;padding:4px 0}nav a[aria-current]{font-weight:700;color:var(--ink)}
h1{font-size:24px;line-height:1.35;margin:24px 0 12px}h2{font-size:18px;margin:32px 0 8px}h3{font-size:16px;margin:20px 0 6px}
.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:0 0 8px;padding:0}.facts div{min-width:110px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;font-size:20px;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{border:1px solid var(--line);padding:6px 9px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th,.form th{background:var(--shade);font-weight:600}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.form td,.form th{text-align:center;vertical-align:middle;white-space:pre-wrap;min-width:3.2em}.form .l{text-align:left}.form .r{text-align:right;font-variant-numeric:tabular-nums}
.note,figcaption{color:var(--soft);font-size:13px}figure{margin:0}svg{max-width:100%;height:auto;display:block}svg text{fill:var(--ink);font-size:13px}svg .bar{fill:var(--bar)}
.tag{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 6px;font-size:13px;background:var(--shade)}
input[type=search]{font:inherit;padding:8px 10px;width:min(100%,420px);border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink)}
code{font-family:ui-monospace,Consolas,monospace;font-size:13px;overflow-wrap:anywhere}
footer{border-top:1px solid var(--line);margin-top:48px;padding-top:12px;padding-bottom:24px;color:var(--soft);font-size:13px}
td a.rule{white-space:nowrap}figure svg{min-width:560px}
@media (max-width:600px){header,main,footer{padding-left:14px;padding-right:14px}h1{font-size:20px}nav{order:3;flex-basis:100%}.brand{flex:1}}
@media print{header,footer,.skip,.noprint{display:none}body{font-size:10.5pt;color:#000;background:#fff}a{color:#000;text-decoration:none}main{max-width:none;padding:0}.scroll{overflow:visible}tr{break-inside:avoid}}
`;
