#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.hpp"
#include "check/text_place.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Year;

namespace {

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0; }

bool same_letter(char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); }

bool is_s(char c) { return c == 's' || c == 'S'; }

// "Service plans" without its last letter, so that one of them is found too; not "Business".
std::string_view singular(std::string_view name) {
  const bool plural = name.size() > 3 && is_s(name.back()) && !is_s(name[name.size() - 2]);
  return plural ? name.substr(0, name.size() - 1) : name;
}

// Where `name` stands in `text` as words of its own (or in the plural), in capitals or not.
std::size_t find_name(std::string_view text, std::string_view name_as_given) {
  const std::string_view name = singular(name_as_given);
  auto from = text.begin();
  while (true) {
    const auto found = std::search(from, text.end(), name.begin(), name.end(), same_letter);
    if (found == text.end()) return std::string_view::npos;
    const auto end = found + static_cast<std::ptrdiff_t>(name.size());
    const bool starts = found == text.begin() || !is_letter(*(found - 1));
    const auto after = end != text.end() && is_s(*end) ? end + 1 : end;
    const bool ends = after == text.end() || !is_letter(*after);
    if (starts && ends) return static_cast<std::size_t>(found - text.begin());
    from = found + 1;
  }
}

// A tier that was removed, by every name it had.
struct Removed {
  const model::Tier* tier;
  std::vector<std::string_view> names;
};

class Tiers {
 public:
  Tiers(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const model::Tier& tier : content_.tiers) complete(tier);
    for (const model::Plan& plan : content_.plans) in_use(plan);
    removed_tiers_named();
  }

 private:
  std::string year(Year year) const { return model::year_text(year, content_.site.year_start); }

  void complete(const model::Tier& tier) {
    if (tier.measured_by.empty() && tier.reviewed_by.empty()) {
      diagnostics_.add(Code::incomplete_tier, tier.place, fmt::format("nothing says how `{}` is measured, or who reviews it", tier.id));
    } else if (tier.measured_by.empty()) {
      diagnostics_.add(Code::incomplete_tier, tier.place, fmt::format("nothing says how `{}` is measured", tier.id), "Add `measured_by`.");
    } else if (tier.reviewed_by.empty()) {
      diagnostics_.add(Code::incomplete_tier, tier.place, fmt::format("nothing says who reviews `{}`", tier.id), "Add `reviewed_by`.");
    }
  }

  // `until` is the last year that plans of the tier were made for; the document may name it a little longer.
  void in_use(const model::Plan& plan) {
    const auto at = content_.find(plan.tier.id, model::Kind::tier);
    if (!at || !content_.tiers[*at].until || plan.years.empty()) return;
    const Year last = *std::max_element(plan.years.begin(), plan.years.end());
    const Year until = *content_.tiers[*at].until;
    if (last <= until) return;
    diagnostics_.add(Code::plan_after_tier, plan.place_of("years"),
                     fmt::format("`{}` is a plan for {}, and the tier `{}` ended with {}", plan.id, year(last), plan.tier.id, year(until)));
  }

  void removed_tiers_named() {
    std::vector<Removed> removed;
    for (const model::Tier& tier : content_.tiers) {
      if (!tier.until) continue;
      Removed one{&tier, {tier.title}};
      for (const model::Line& name : tier.also_called) one.names.push_back(name.text);
      std::erase_if(one.names, [](std::string_view name) { return name.empty(); });
      removed.push_back(std::move(one));
    }
    if (removed.empty()) return;
    for (const model::Report& report : content_.reports) {
      if (!report.period) continue;
      const Year in = report.period->year();
      prose(removed, report.prose, in);
      for (const model::Line& line : report.achievements) text(removed, line.text, in, line.place);
      for (const model::Comment& comment : report.comments) prose(removed, comment.prose, in);
    }
    for (const model::Plan& plan : content_.plans) {
      if (!plan.years.empty()) prose(removed, plan.prose, *std::min_element(plan.years.begin(), plan.years.end()));
    }
    if (!content_.site.as_at) return;
    const Year now = model::year_of(*content_.site.as_at, content_.site.year_start);
    for (const model::Stream& stream : content_.streams) {
      for (const model::Event& event : stream.events) text(removed, event.title, event.year.value_or(now), event.place_of("title"));
    }
  }

  // The year from which nobody should speak of a tier any more.
  static Year last_named(const model::Tier& tier) { return std::max(*tier.until, tier.document_until.value_or(*tier.until)); }

  void prose(const std::vector<Removed>& removed, const model::Prose& prose, Year in) {
    for (const Removed& one : removed) {
      if (in <= last_named(*one.tier)) continue;
      for (const std::string_view name : one.names) {
        const std::size_t at = find_name(prose.markdown, name);
        if (at != std::string_view::npos) return named(one, name, TextPlaces(prose).at(at, name), in);
      }
    }
  }

  void text(const std::vector<Removed>& removed, std::string_view text, Year in, text::Place place) {
    for (const Removed& one : removed) {
      if (in <= last_named(*one.tier)) continue;
      for (const std::string_view name : one.names) {
        if (find_name(text, name) != std::string_view::npos) return named(one, name, place, in);
      }
    }
  }

  void named(const Removed& removed, std::string_view name, text::Place place, Year in) {
    diagnostics_.add(Code::removed_tier_named, place,
                     fmt::format("this is of {}, and the tier \"{}\" ended with {}", year(in), name, year(last_named(*removed.tier))));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_tiers(const Content& content, Diagnostics& diagnostics) { Tiers(content, diagnostics).check(); }

}  // namespace goldthread::check
