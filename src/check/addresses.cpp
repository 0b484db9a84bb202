#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/rules.hpp"
#include "model/each_entity.hpp"
#include "read/place_in_content.hpp"
#include "text/slug.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

// Addresses that the site makes of its own accord (format.md section 3), from the root, without a leading slash.
constexpr auto sections = std::to_array<std::string_view>(
    {"",           "priorities/",   "outcomes/", "activities/", "measures/", "programmes/", "reports/",    "plans/",
     "framework/", "action-plans/", "wards/",    "glossary/",   "meetings/", "bodies/",     "portfolios/", "organisations/",
     "calendar/",  "risks/",        "budget/",   "papers/",     "thread/",   "a-z/",        "search/",     "data/",
     "documents/", "assets/",       "roles/",    "statements/", "surveys/",  "questions/",  "hot-spots/",  "board-actions/",
     "coverage/",  "data-quality/"});
constexpr auto report_pages = std::to_array<std::string_view>(
    {"exceptions/", "exceptions/activities/", "exceptions/close/", "changes/", "moves/", "results/", "print/"});

// What stands at an address already: the section's or thing's name; empty where nothing does.
class Taken {
 public:
  explicit Taken(const Content& content) : content_(content) {}

  std::string by_the_site(std::string_view address) const {
    if (std::find(sections.begin(), sections.end(), address) != sections.end()) return fmt::format("the page /{}", address);
    for (std::size_t i = 1; i < content_.site.languages.size(); ++i) {
      if (address.substr(0, address.find('/')) == read::folder_of_language(content_.site.languages[i]))
        return fmt::format("the pages in `{}`", content_.site.languages[i]);
    }
    if (address.starts_with("a-z/")) return "the A to Z";
    const auto slash = address.find('/');
    const std::string_view rest = address.substr(slash + 1);
    const std::string_view id = rest.substr(0, rest.find('/'));
    const auto item = content_.find(id);
    if (!item) return {};
    if (has_year(*item) && address == fmt::format("calendar/{}/", id)) return fmt::format("the calendar of `{}`", id);
    const std::string own = model::address(*item, content_);
    if (own.empty() || address.substr(0, own.size()) != own) return {};
    const std::string_view below = address.substr(own.size());
    const bool part = item->kind == model::Kind::report &&
                      (std::find(report_pages.begin(), report_pages.end(), below) != report_pages.end() || below.starts_with("results/"));
    const bool card = item->kind == model::Kind::measure && below == "card/";
    return below.empty() || part || card ? fmt::format("`{}`", id) : std::string();
  }

 private:
  // Bodies and portfolios have the year as they see it at /calendar/<id>/.
  static bool has_year(model::ItemRef item) { return item.kind == model::Kind::body || item.kind == model::Kind::portfolio; }

  const Content& content_;
};

// "/measures/old-name/": folders between slashes, each as an id is written.
bool is_address(std::string_view text) {
  if (text.size() < 3 || text.front() != '/' || text.back() != '/') return false;
  text.remove_prefix(1);
  while (!text.empty()) {
    const auto slash = text.find('/');
    if (!text::is_id(text.substr(0, slash))) return false;
    text.remove_prefix(slash + 1);
  }
  return true;
}

class Addresses {
 public:
  Addresses(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics), taken_(content) {}

  void check() {
    for (const model::Page& page : content_.pages) {
      if (is_address("/" + page.path + "/")) {
        claim(page.path + "/", page.place, "the page " + page.path, page.id);
      } else {
        diagnostics_.add(Code::bad_id, page.place, fmt::format("a page's address is made of its folders and its name: {}", page.path));
      }
    }
    model::each_entity(content_, [&](const model::Entity& thing) {
      for (const model::Line& alias : thing.aliases) old_address(thing, alias);
    });
  }

 private:
  void old_address(const model::Entity& thing, const model::Line& alias) {
    if (!is_address(alias.text)) {
      diagnostics_.add(Code::bad_address, alias.place, fmt::format("this is not an address of the site: {}", alias.text));
      return;
    }
    claim(alias.text.substr(1), alias.place, fmt::format("an old address of `{}`", thing.id), thing.id);
  }

  void claim(std::string address, text::Place place, std::string by, std::string_view id) {
    std::string other = taken_.by_the_site(address);
    const auto [at, fresh] = claimed_.emplace(std::move(address), std::move(by));
    if (other.empty() && !fresh) other = at->second;
    if (other.empty()) return;
    diagnostics_.add(Code::duplicate_address, place,
                     fmt::format("/{} is the address of {} already, so `{}` cannot have it", at->first, other, id));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  Taken taken_;
  std::unordered_map<std::string, std::string> claimed_;
};

}  // namespace

void check_addresses(const Content& content, Diagnostics& diagnostics) { Addresses(content, diagnostics).check(); }

}  // namespace goldthread::check
