// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HtmlStyle.h"

#include <QCryptographicHash>

namespace smtpscope {

namespace {

constexpr QByteArrayView Style = R"css(
:root{color-scheme:light dark;
--text:#181B21;--text2:#525967;--muted:#646B79;--accent:#1D57D0;--ok:#14763A;--temporary:#8A5500;
--permanent:#B9182A;--unknown:#6D3CB4;--pending:#646B79;--work:#2C5BB8;--base:#FFFFFF;
--window:#F2F4F7;--raised:#FAFBFC;--line:#DDE1E7;--control:#7F8693;--accentsoft:#E5EDFD;
--oksoft:#E2F4E8;--temporarysoft:#FCF0D8;--permanentsoft:#FCE8EA;--unknownsoft:#F0E9FB;
--pendingsoft:#ECEEF2}
@media (prefers-color-scheme:dark){:root{
--text:#ECEEF2;--text2:#B4BAC6;--muted:#9AA1AF;--accent:#82ADFF;--ok:#62CC8A;--temporary:#EDB650;
--permanent:#FF8E93;--unknown:#C7A5FF;--pending:#9AA1AF;--work:#8DB4FF;--base:#1E2126;
--window:#17191D;--raised:#24272D;--line:#353A43;--control:#7B8290;--accentsoft:#24324F;
--oksoft:#1C3226;--temporarysoft:#382D18;--permanentsoft:#402428;--unknownsoft:#30284A;
--pendingsoft:#2A2E35}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);
font:14px/1.5 system-ui,"Segoe UI","Noto Sans",Inter,Cantarell,sans-serif}
main{max-width:1120px;margin:0 auto;padding:24px 20px 48px}
h1{font-size:16px;font-weight:600;color:var(--text2);margin:0 0 12px;overflow-wrap:anywhere}
h2{font-size:17px;font-weight:600;margin:0 0 12px;overflow-wrap:anywhere}
h3{font-size:14px;font-weight:600;margin:20px 0 6px}
p{margin:0 0 10px;max-width:75ch;overflow-wrap:anywhere}
section,.verdict{background:var(--base);border:1px solid var(--line);border-radius:8px;
padding:20px 24px;margin:0 0 16px}
section>:last-child{margin-bottom:0}
section .verdict{border-radius:6px;padding:16px 18px}
.verdict{border-left:4px solid currentColor}
.verdict .head{display:flex;gap:16px;align-items:flex-start}
.verdict .head svg{flex:none;margin-top:1px}
.verdict .sentence{font-size:19px;line-height:1.35;font-weight:600;color:var(--text);margin:0 0 12px}
.chips{display:flex;flex-wrap:wrap;gap:8px 20px;margin:0;color:var(--text)}
.chips>div{display:flex;gap:8px;align-items:baseline}
.chips dt{color:var(--text2)}
.chips dd{margin:0;padding:1px 10px;border-radius:6px;background:var(--pendingsoft);font-weight:600}
.ok{color:var(--ok)}.temporary,.warning{color:var(--temporary)}.permanent{color:var(--permanent)}
.unknown{color:var(--unknown)}.pending,.skipped{color:var(--pending)}
.path{list-style:none;display:flex;flex-wrap:wrap;gap:14px 0;margin:20px 0 0;padding:0}
.path li{flex:1 0 80px;min-width:80px;padding-right:8px;position:relative;font-size:12px;line-height:1.35}
.path li svg{display:block;margin-bottom:4px}
.path li:not(:last-child)::before{content:"";position:absolute;left:26px;right:6px;top:10px;
border-top:1.5px solid var(--control)}
.path li.todo:not(:last-child)::before{border-top-style:dotted}
.path b{display:block;color:var(--text)}.path .failed b{color:inherit}
.path span{color:var(--text2)}
dl.facts{display:grid;grid-template-columns:minmax(120px,max-content) minmax(0,1fr);gap:6px 20px;
margin:0 0 12px}
dl.facts dt{color:var(--text2)}dl.facts dd{margin:0;overflow-wrap:anywhere}
ol,ul{margin:0 0 12px;padding-left:24px}li{margin:0 0 4px;max-width:75ch;overflow-wrap:anywhere}
.path li{max-width:none}
pre,.log td.said{font-family:"Cascadia Mono","SF Mono","JetBrains Mono","Noto Sans Mono",
"DejaVu Sans Mono",monospace;font-size:12.5px;font-variant-ligatures:none}
pre{background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:10px 12px;
margin:0 0 10px;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:0 0 12px}
th{text-align:left;font-size:12px;font-weight:600;color:var(--text2);padding:4px 12px 6px 0;
border-bottom:1px solid var(--line);vertical-align:bottom}
td,tbody th{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);
vertical-align:top;overflow-wrap:anywhere}
tbody th{font-size:14px;color:var(--text)}
.grid td:not(:last-child){max-width:40ch;overflow-wrap:break-word}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.state{white-space:nowrap}.state svg{vertical-align:-3px;margin-right:6px}
.slow{font-weight:600}
td.bar{width:38%;min-width:120px;padding-right:0}
td.bar svg{display:block;width:100%;height:12px;margin-top:4px}
.work{fill:var(--work)}.bad{fill:currentColor}
.log{font-size:12px;table-layout:fixed}
.log th:nth-child(1){width:76px}.log th:nth-child(2){width:80px}.log th:nth-child(3){width:84px}
.log th:nth-child(4){padding-left:8px}
.log td{padding:2px 12px 2px 0;border-bottom:0;color:var(--text2)}
.log td.said{color:var(--text);white-space:pre-wrap;padding-left:8px}
.log tr.first td{border-top:1px solid var(--line)}
.log .client .side{color:var(--accent);font-weight:600}.log .server .side{color:var(--text2)}
.log .happening td.said,.log .remark td.said{color:var(--text2);font-family:inherit}
.log .deciding td.said{background:var(--pendingsoft);box-shadow:inset 3px 0 0 currentColor}
.log .deciding.permanent td.said{background:var(--permanentsoft);color:var(--permanent)}
.log .deciding.temporary td.said,.log .deciding.warning td.said{background:var(--temporarysoft);
color:var(--temporary)}
.log .deciding.unknown td.said{background:var(--unknownsoft);color:var(--unknown)}
.log .folded td{padding:12px;text-align:center;background:var(--pendingsoft);color:var(--text);
font-weight:600}
.standin{background:var(--accentsoft);color:var(--accent);border-radius:4px;padding:0 3px}
.secret{background:var(--unknownsoft);color:var(--unknown);border-radius:4px;padding:0 5px}
@media (max-width:640px){main{padding:12px 8px 32px}section,.verdict{padding:14px 14px}
.verdict .sentence{font-size:17px}
.path li{flex-basis:33%}
dl.facts{grid-template-columns:minmax(0,1fr);gap:0}dl.facts dd{margin-bottom:8px}
.grid thead{display:none}.grid,.grid tbody,.grid tr,.grid td,.grid th{display:block;border:0;padding:0}
.grid tr{border-bottom:1px solid var(--line);padding:8px 0}
.grid td.number{display:inline-block;margin-right:14px;color:var(--text2)}td.bar{width:auto}
.log thead{display:none}.log,.log tbody,.log tr{display:block}
.log td{display:inline-block;padding-right:10px}.log td:empty{display:none}
.log td.said{display:block;padding-left:8px}
.log tr.first td{border-top:0}.log tr.first{border-top:1px solid var(--line);padding-top:4px}}
@media print{:root{color-scheme:light;
--text:#181B21;--text2:#525967;--muted:#646B79;--accent:#1D57D0;--ok:#14763A;--temporary:#8A5500;
--permanent:#B9182A;--unknown:#6D3CB4;--pending:#646B79;--work:#2C5BB8;--base:#FFFFFF;
--window:#FFFFFF;--raised:#FAFBFC;--line:#DDE1E7;--control:#7F8693;--accentsoft:#E5EDFD;
--oksoft:#E2F4E8;--temporarysoft:#FCF0D8;--permanentsoft:#FCE8EA;--unknownsoft:#F0E9FB;
--pendingsoft:#ECEEF2}
body{font-size:11px;background:none}main{max-width:none;padding:0}
section,.verdict{border-color:transparent;padding:8px 0;margin:0 0 8px}
.verdict{border-left:4px solid currentColor;padding-left:12px}
h2,h3{break-after:avoid}tr,li,dl.facts>*{break-inside:avoid}
.standin,.secret,.deciding td,.work,.bad{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

QByteArrayView shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return R"(<circle cx="8" cy="8" r="6.25" fill="currentColor" fill-opacity=".16"/>)"
               R"(<path d="M5.25 8.25 7.25 10.25 10.9 6.1"/>)";
    case Mark::Temporary:
        return R"(<rect x="2" y="2" width="12" height="12" rx="3" fill="currentColor" )"
               R"(fill-opacity=".16"/><path d="M8 5v3.25L10.25 9.75"/>)";
    case Mark::Permanent:
        return R"(<path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z" )"
               R"(fill="currentColor" fill-opacity=".16"/>)"
               R"(<path d="M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2"/>)";
    case Mark::Warning:
        return R"(<path d="M8 1.9 14.5 13.25a.5.5 0 0 1-.45.75H1.95a.5.5 0 0 1-.45-.75z" )"
               R"(fill="currentColor" fill-opacity=".16"/><path d="M8 6.4v3M8 11.5v.1"/>)";
    case Mark::Unknown:
        return R"(<path d="M8 1.3 14.7 8 8 14.7 1.3 8z" fill="currentColor" fill-opacity=".16"/>)"
               R"(<path d="M6.5 6.7c.1-.9.7-1.4 1.55-1.4.9 0 1.55.55 1.55 1.35 0 1.1-1.5 1.15-1.5 )"
               R"(2.25M8.05 10.8v.1"/>)";
    case Mark::Pending:
    case Mark::Running:
        return R"(<circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.512"/>)";
    case Mark::Skipped:
        return R"(<circle cx="8" cy="8" r="6.25" fill="currentColor" fill-opacity=".16"/>)"
               R"(<path d="M5.25 8h5.5"/>)";
    }
    return {};
}

} // namespace

QByteArrayView htmlStyle()
{
    return Style;
}

QByteArray htmlSecurityPolicy()
{
    const QByteArray hash =
        QCryptographicHash::hash(Style.toByteArray(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'";
}

QByteArray htmlClassOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return "ok";
    case Mark::Temporary:
        return "temporary";
    case Mark::Permanent:
        return "permanent";
    case Mark::Warning:
        return "warning";
    case Mark::Unknown:
        return "unknown";
    case Mark::Pending:
    case Mark::Running:
        return "pending";
    case Mark::Skipped:
        return "skipped";
    }
    return {};
}

QByteArray htmlMark(Mark mark, int size)
{
    const QByteArray pixels = QByteArray::number(size);
    return R"(<svg width=")" + pixels + R"(" height=")" + pixels
        + R"(" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" )"
          R"(stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">)"
        + shapeOf(mark).toByteArray() + "</svg>";
}

} // namespace smtpscope
