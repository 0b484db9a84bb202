#include <fmt/format.h>

#include <iterator>

#include "render/html.hpp"
#include "site/site_pages.hpp"

namespace goldthread::site {

namespace {

constexpr std::size_t most_in_sitemap = 50'000;  // sitemaps.org
constexpr std::string_view opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view name_space = "http://www.sitemaps.org/schemas/sitemap/0.9";

// "measures/a/index.html" is reached as "measures/a/".
std::string_view address_of(const PageJob& job) { return std::string_view(job.path).substr(0, job.path.rfind('/') + 1); }

std::string sitemap_of(const std::string& base_url, std::size_t from, std::size_t to, const std::vector<const PageJob*>& pages) {
  std::string out = fmt::format("{}<urlset xmlns=\"{}\">\n", opening, name_space);
  for (std::size_t i = from; i < to; ++i) {
    fmt::format_to(std::back_inserter(out), "<url><loc>{}</loc><lastmod>{}</lastmod></url>\n",
                   render::escaped(base_url + std::string(address_of(*pages[i]))), pages[i]->changed->text());
  }
  return out + "</urlset>\n";
}

}  // namespace

std::vector<File> index_files(const Edition& edition, const std::vector<PageJob>& jobs) {
  // A members' copy is for nobody to find.
  if (edition.audience() == disclose::Audience::members) return {{"robots.txt", "User-agent: *\nDisallow: /\n"}};
  const std::string& base_url = edition.site().base_url;
  if (base_url.empty()) return {{"robots.txt", "User-agent: *\nAllow: /\n"}};
  std::vector<File> files;
  files.push_back({"robots.txt", fmt::format("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", base_url)});
  std::vector<const PageJob*> pages;
  for (const PageJob& job : jobs) {
    if (job.changed) pages.push_back(&job);
  }
  if (pages.size() <= most_in_sitemap) {
    files.push_back({"sitemap.xml", sitemap_of(base_url, 0, pages.size(), pages)});
    return files;
  }
  std::string index = fmt::format("{}<sitemapindex xmlns=\"{}\">\n", opening, name_space);
  for (std::size_t from = 0, number = 1; from < pages.size(); from += most_in_sitemap, ++number) {
    const std::string name = fmt::format("sitemap-{}.xml", number);
    files.push_back({name, sitemap_of(base_url, from, std::min(from + most_in_sitemap, pages.size()), pages)});
    index += fmt::format("<sitemap><loc>{}</loc></sitemap>\n", render::escaped(base_url + name));
  }
  files.push_back({"sitemap.xml", index + "</sitemapindex>\n"});
  return files;
}

}  // namespace goldthread::site
