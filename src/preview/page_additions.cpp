#include "preview/page_additions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/html.hpp"

namespace goldthread::preview {

namespace {

constexpr std::size_t most_shown = 100;  // findings; a terminal has them all

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

void append_finding(std::string& out, const diagnostics::FindingParts& finding) {
  const bool error = finding.severity == diagnostics::Severity::error;
  out += fmt::format("<li><p><strong>{}</strong> <code>{}</code></p><p>{} <small>[{}]</small></p>", error ? "Error" : "Warning",
                     render::escaped(finding.place), render::escaped(finding.message), finding.slug);
  if (!finding.excerpt.empty()) out += "<pre>" + render::escaped(finding.excerpt) + "</pre>";
  if (!finding.help.empty()) out += "<p class=\"help\">" + render::escaped(finding.help) + "</p>";
  out += "</li>";
}

std::string list_of(const Panel& panel, diagnostics::Severity severity) {
  std::string out = "<ol>";
  std::size_t count = 0;
  for (const diagnostics::FindingParts& finding : panel.findings) {
    if (finding.severity == severity && count++ < most_shown) append_finding(out, finding);
  }
  out += "</ol>";
  if (count > most_shown) out += fmt::format("<p>And {} more: the terminal has them all.</p>", count - most_shown);
  return out;
}

std::string list_of(const std::vector<publish::BrokenLink>& links) {
  std::string out = "<ol>";
  for (std::size_t i = 0; i < std::min(links.size(), most_shown); ++i) {
    out += fmt::format("<li><p><code>{}</code> refers to <code>{}</code>, {}</p></li>", render::escaped(links[i].page),
                       links[i].link.empty() ? "the home page" : render::escaped(links[i].link),
                       links[i].anchor_only ? "a page that has no such part" : "which is not in the site");
  }
  return out + "</ol>";
}

std::size_t count_of(const Panel& panel, diagnostics::Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(panel.findings.begin(), panel.findings.end(), [&](const auto& each) { return each.severity == severity; }));
}

// Says of a policy's directives what the preview needs of them, where they are not there.
std::string policy_with(std::string_view policy) {
  std::string out(policy);
  for (const std::string_view directive : {"script-src", "connect-src"}) {
    if (policy.find(directive) == std::string_view::npos) out += fmt::format("; {} 'self'", directive);
  }
  return out;
}

void let_script_in(std::string& html) {
  constexpr std::string_view begins = "http-equiv=\"Content-Security-Policy\" content=\"";
  const auto at = html.find(begins);
  if (at == std::string::npos) return;
  const auto first = at + begins.size();
  const auto end = html.find('"', first);
  if (end != std::string::npos) html.replace(first, end - first, policy_with(std::string_view(html).substr(first, end - first)));
}

std::string head_lines(std::string_view version) {
  return fmt::format("<link rel=\"stylesheet\" href=\"/{}\">\n<script src=\"/{}\" data-version=\"{}\" defer></script>\n", style_path,
                     script_path, version);
}

}  // namespace

std::string panel_html(const Panel& panel) {
  const std::size_t errors = count_of(panel, diagnostics::Severity::error);
  const std::size_t warnings = count_of(panel, diagnostics::Severity::warning);
  const bool is_wrong = errors > 0 || !panel.failure.empty();
  if (!is_wrong && warnings == 0 && panel.broken_links.empty()) return {};
  std::string out = "<div class=\"goldthread-preview\" lang=\"en-GB\">";
  if (is_wrong) {
    out += fmt::format("<div role=\"alert\"><p><strong>{}</strong>{}</p>",
                       panel.failure.empty() ? counted(errors, "error", "errors") : render::escaped(panel.failure),
                       panel.page_is_older ? ". The page below is as it was before." : "");
    if (errors > 0) out += list_of(panel, diagnostics::Severity::error);
    out += "</div>";
  }
  if (!panel.broken_links.empty()) {
    out += fmt::format("<div role=\"alert\"><p><strong>{}</strong>: nothing would be published</p>{}</div>",
                       counted(panel.broken_links.size(), "broken link", "broken links"), list_of(panel.broken_links));
  }
  if (warnings > 0) {
    out += fmt::format("<div role=\"status\"><details><summary>{}</summary>{}</details></div>", counted(warnings, "warning", "warnings"),
                       list_of(panel, diagnostics::Severity::warning));
  }
  return out + "</div><!-- goldthread-preview -->\n";
}

std::string with_additions(std::string html, std::string_view panel, std::string_view version) {
  let_script_in(html);
  if (const auto head = html.find("</head>"); head != std::string::npos) html.insert(head, head_lines(version));
  const auto body = html.find("<body");
  const auto inside = body == std::string::npos ? body : html.find('>', body);
  if (inside != std::string::npos) html.insert(inside + 1, panel);
  return html;
}

std::string findings_page(std::string_view panel, std::string_view version) {
  return fmt::format(
      "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; "
      "connect-src 'self'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>There is no page to show yet</title>\n{}</head>\n<body>\n{}<main>\n<h1>There is no page to show yet</h1>\n"
      "<p>It will come up here as soon as the errors are put right.</p>\n</main>\n</body>\n</html>\n",
      head_lines(version), panel);
}

std::string_view script_text() {
  return R"js(// Shows a change as soon as it is there. A page that nobody looks at asks for nothing.
(() => {
  let shown = document.currentScript.dataset.version;
  let source = null;
  const take = (event) => {
    const now = JSON.parse(event.data);
    if (now.version === shown) return;
    const style = document.querySelector('link[rel=stylesheet]:not([href^="/_goldthread/"])');
    if (now.stylesheet && now.since === shown && style) {
      style.href = '/' + now.stylesheet;
      shown = now.version;
      return;
    }
    rest();
    location.reload();
  };
  const look = () => {
    if (source) return;
    source = new EventSource('/_goldthread/events');
    source.addEventListener('site', take);
  };
  const rest = () => {
    if (source) source.close();
    source = null;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : look()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', look);
  if (!document.hidden) look();
})();
)js";
}

std::string_view style_text() {
  return R"css(.goldthread-preview{background:#fff;border-bottom:4px solid #8f1d14;color:#14181c;font:16px/1.4 system-ui,sans-serif;max-height:60vh;overflow:auto;padding:8px 16px;text-align:left}
.goldthread-preview p{color:inherit;font:inherit;margin:4px 0;max-width:none}
.goldthread-preview ol{list-style:none;margin:0;padding:0}
.goldthread-preview li{border-top:1px solid #767676;margin:8px 0 0;padding:4px 0 0}
.goldthread-preview code,.goldthread-preview pre{background:none;border:0;color:inherit;font:14px/1.4 ui-monospace,monospace;margin:0;overflow-wrap:anywhere;padding:0}
.goldthread-preview pre{overflow-x:auto;overflow-wrap:normal;white-space:pre}
.goldthread-preview .help{white-space:pre-wrap}
.goldthread-preview summary{cursor:pointer;padding:4px 0}
@media (prefers-color-scheme:dark){.goldthread-preview{background:#14181c;border-color:#ffb4ab;color:#fff}}
@media print{.goldthread-preview{display:none}}
)css";
}

}  // namespace goldthread::preview
