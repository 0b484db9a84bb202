#include <fmt/format.h>

#include <iterator>
#include <set>

#include "render/html.hpp"
#include "site/base_path.hpp"
#include "site/sections.hpp"
#include "site/site_pages.hpp"

namespace goldthread::site {

namespace {

constexpr std::size_t most_in_sitemap = 50'000;  // sitemaps.org
constexpr std::string_view opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view name_space = "http://www.sitemaps.org/schemas/sitemap/0.9";
constexpr std::string_view links_name_space = "http://www.w3.org/1999/xhtml";

// "measures/a/index.html" is reached as "measures/a/".
std::string_view address_of(const PageJob& job) { return std::string_view(job.path).substr(0, job.path.rfind('/') + 1); }

// The same page in each language of the site, itself among them, as sitemaps say it.
std::string alternates_of(std::string_view address, const Edition& edition) {
  std::string out;
  std::string_view main = address;
  for (const Language& each : edition.languages()) {
    if (!each.folder.empty() && address.starts_with(each.folder)) main = address.substr(each.folder.size());
  }
  // Each language's alphabet has letters of its own.
  const std::string_view a_z = site::address(Section::a_z);
  if (main.starts_with(a_z) && main.size() > a_z.size()) return out;
  for (const Language& each : edition.languages()) {
    out += fmt::format("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", render::escaped(each.tag),
                       render::escaped(std::string(edition.site().base_url).append(each.folder).append(main)));
  }
  return out;
}

std::string sitemap_of(const Edition& edition, std::size_t from, std::size_t to, const std::vector<const PageJob*>& pages) {
  const std::string links = edition.languages().empty() ? std::string() : fmt::format(" xmlns:xhtml=\"{}\"", links_name_space);
  std::string out = fmt::format("{}<urlset xmlns=\"{}\"{}>\n", opening, name_space, links);
  for (std::size_t i = from; i < to; ++i) {
    const std::string_view address = address_of(*pages[i]);
    fmt::format_to(std::back_inserter(out), "<url><loc>{}</loc><lastmod>{}</lastmod>{}</url>\n",
                   render::escaped(edition.site().base_url + std::string(address)), pages[i]->changed->text(),
                   alternates_of(address, edition));
  }
  return out + "</urlset>\n";
}

constexpr std::string_view measures_folder = "measures/";
// web.md 6.4. The search page alone runs a script, which is the site's own file.
constexpr std::string_view policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

// The folders at the top of the pages of one language, whose own folder is `root`.
std::set<std::string> folders_in(std::string_view root, const Edition& edition, const std::vector<PageJob>& jobs) {
  std::set<std::string> out;
  for (const PageJob& job : jobs) {
    if (!job.path.starts_with(root)) continue;
    const std::string_view path = std::string_view(job.path).substr(root.size());
    if (const auto slash = path.find('/'); slash != std::string_view::npos) out.emplace(path.substr(0, slash + 1));
  }
  for (const Language& each : edition.languages()) {
    if (root.empty() && !each.folder.empty()) out.erase(each.folder);
  }
  return out;
}

// Where a host reads it (Netlify, Cloudflare Pages and others): the policy of every page, who may frame it, what may be kept. Rules
// that match one address are joined, and of two policies both hold, so no rule but a card's own matches a card.
File headers_file(const Edition& edition, const std::vector<PageJob>& jobs, const std::vector<std::string>& kept_folders) {
  const std::string base = base_path(edition.site().base_url);
  std::string out;
  const auto rule = [&](const std::string& address, std::string_view ancestors) {
    fmt::format_to(std::back_inserter(out), "{}{}\n  Content-Security-Policy: {}; frame-ancestors {}\n  X-Content-Type-Options: nosniff\n",
                   base, address, policy, ancestors);
  };
  std::vector<std::string> roots;
  for (const Language& each : edition.languages()) roots.emplace_back(each.folder);
  if (roots.empty()) roots.emplace_back();
  for (const std::string& root : roots) {
    rule(root, "'none'");
    for (const std::string& folder : folders_in(root, edition, jobs)) {
      if (folder != measures_folder) {
        rule(root + folder + "*", "'none'");
        continue;
      }
      rule(root + folder, "'none'");
      rule(root + folder + ":measure/", "'none'");
      rule(root + folder + ":measure/card/", "*");
    }
  }
  const auto kept = [&](std::string_view address) {
    fmt::format_to(std::back_inserter(out), "{}{}\n  Cache-Control: public, max-age=31536000, immutable\n", base, address);
  };
  kept(edition.theme_addresses().stylesheet);
  for (const auto& [which, address] : edition.theme_addresses().with_own_rules) kept(address);
  if (edition.has_search()) kept(edition.theme_addresses().search);
  for (const std::string& folder : kept_folders) kept(folder + "*");
  return {"_headers", std::move(out)};
}

}  // namespace

std::vector<File> index_files(const Edition& edition, const std::vector<PageJob>& jobs, const std::vector<std::string>& kept_folders) {
  // A members' copy is for nobody to find.
  if (edition.audience() == disclose::Audience::members) return {{"robots.txt", "User-agent: *\nDisallow: /\n"}};
  const std::string& base_url = edition.site().base_url;
  std::vector<File> files{headers_file(edition, jobs, kept_folders)};
  if (base_url.empty()) {
    files.push_back({"robots.txt", "User-agent: *\nAllow: /\n"});
    return files;
  }
  files.push_back(feed_file(edition));
  files.push_back({"robots.txt", fmt::format("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", base_url)});
  std::vector<const PageJob*> pages;
  for (const PageJob& job : jobs) {
    if (job.changed) pages.push_back(&job);
  }
  if (pages.size() <= most_in_sitemap) {
    files.push_back({"sitemap.xml", sitemap_of(edition, 0, pages.size(), pages)});
    return files;
  }
  std::string index = fmt::format("{}<sitemapindex xmlns=\"{}\">\n", opening, name_space);
  for (std::size_t from = 0, number = 1; from < pages.size(); from += most_in_sitemap, ++number) {
    const std::string name = fmt::format("sitemap-{}.xml", number);
    files.push_back({name, sitemap_of(edition, from, std::min(from + most_in_sitemap, pages.size()), pages)});
    index += fmt::format("<sitemap><loc>{}</loc></sitemap>\n", render::escaped(base_url + name));
  }
  files.push_back({"sitemap.xml", index + "</sitemapindex>\n"});
  return files;
}

}  // namespace goldthread::site
