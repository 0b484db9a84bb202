#include "read/site_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/slug.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

// Kinds of thing that may have a name of the council's own, in the singular and plural.
constexpr std::array<std::string_view, 14> kinds_with_words = {"priority",     "outcome",   "activity", "measure", "tier",
                                                               "plan",         "programme", "report",   "risk",    "portfolio",
                                                               "organisation", "body",      "meeting",  "paper"};
constexpr std::array<std::string_view, 5> roll_up_words = {"green", "amber", "red", "not-rated", "too-little-to-judge"};

// The place of a key of an inner table, under a name of its own.
void keep_place(const Fields& fields, std::string_view key, std::string_view name, model::Site& site) {
  if (const TomlEntry* entry = fields.value().find(key)) site.keys.set(name, entry->value.place);
}

void read_words(Fields& fields, model::Site& site) {
  fields.table("words", "`words`", [&](Fields& words) {
    for (const std::string_view key : kinds_with_words) {
      const TomlValue* value = words.take(key);
      if (!value) continue;
      const bool pair =
          value->kind == Kind::list && value->items.size() == 2 && value->items[0].kind == Kind::text && value->items[1].kind == Kind::text;
      if (pair) {
        site.words.insert_or_assign(std::string(key), model::Words{value->items[0].text, value->items[1].text});
      } else {
        words.diagnostics().add(Code::wrong_type, value->place, fmt::format("`{}` takes two texts, the singular and the plural", key),
                                "Write it as [\"Pledge\", \"Pledges\"].");
      }
    }
    for (const std::string_view key : roll_up_words) {
      std::string word;
      words.text(key, word);
      if (!word.empty()) site.words.insert_or_assign(std::string(key), model::Words{word, word});
    }
  });
}

void read_status_rules(Fields& fields, model::Site& site) {
  fields.table("status", "`status`", [&](Fields& status) {
    status.word("scheme", site.status.scheme,
                {{"tolerance", model::Scheme::tolerance},
                 {"symmetric", model::Scheme::symmetric},
                 {"tolerance-and-travel", model::Scheme::tolerance_and_travel}});
    status.word(
        "rollup", site.status.roll_up,
        {{"share", model::RollUpRule::share}, {"worst", model::RollUpRule::worst}, {"counts-only", model::RollUpRule::counts_only}});
    site.status.tolerance = read_tolerance(status, "tolerance");
  });
}

void read_limits(Fields& fields, model::Site& site) {
  fields.table("risk", "`risk`", [&](Fields& risk) {
    risk.whole("high", site.risk_high, 1, 25);
    risk.whole("medium", site.risk_medium, 1, 25);
  });
  fields.table("budget", "`budget`", [&](Fields& budget) {
    const auto amber = read_tolerance(budget, "amber");
    if (amber) site.budget_amber = amber->width;
  });
  fields.table("disclosure", "`disclosure`", [&](Fields& disclosure) { disclosure.whole("fewest", site.fewest, 1, 1000); });
  fields.table("limits", "`limits`", [&](Fields& limits) {
    limits.whole("tiers", site.most_tiers, 1, 1000);
    limits.whole("priorities", site.most_priorities, 1, 1000);
    keep_place(limits, "tiers", "limits.tiers", site);
    keep_place(limits, "priorities", "limits.priorities", site);
  });
  fields.table("expected", "`expected`", [&](Fields& expected) {
    expected.whole("priorities", site.expected_priorities, 0, 100000);
    expected.whole("directorates", site.expected_directorates, 0, 100000);
    keep_place(expected, "priorities", "expected.priorities", site);
    keep_place(expected, "directorates", "expected.directorates", site);
  });
}

// What a report's page can be made of (domain.md A07): each series may have its own.
constexpr std::array<std::string_view, 8> report_parts = {"results",     "board-actions", "timetable", "changes",
                                                          "corrections", "money",         "risks",     "forecasts"};

void read_report_parts(Fields& fields, model::Site& site) {
  fields.table("report_parts", "`report_parts`", [&](Fields& series) {
    for (const std::string_view key : {"strategic", "directorate", "dashboard"}) {
      std::vector<model::Line> lines;
      series.lines(key, lines);
      if (!series.value().find(key)) continue;
      auto& parts = site.report_parts[std::string(key)];
      for (const model::Line& line : lines) {
        if (std::find(report_parts.begin(), report_parts.end(), line.text) != report_parts.end()) {
          parts.push_back(line.text);
        } else {
          series.diagnostics().add(Code::unknown_word, line.place, fmt::format("a report has no part \"{}\"", line.text),
                                   fmt::format("Its parts are: {}.", fmt::join(report_parts, ", ")));
        }
      }
    }
  });
}

bool is_colour(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return false;
  return text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

void read_brand(Fields& fields, model::Site& site) {
  fields.table("brand", "`brand`", [&](Fields& brand) {
    brand.text("colour", site.brand_colour);
    brand.text("logo", site.brand_logo);
    brand.text("picture", site.brand_picture);
    brand.text("picture_text", site.brand_picture_text);
    keep_place(brand, "colour", "brand.colour", site);
    keep_place(brand, "logo", "brand.logo", site);
    keep_place(brand, "picture", "brand.picture", site);
    if (site.brand_colour.empty() || is_colour(site.brand_colour)) return;
    const TomlValue* value = brand.take("colour");
    brand.diagnostics().add(Code::wrong_type, value->place,
                            fmt::format("`colour` is not a colour that is known here: {}", site.brand_colour),
                            "Write it as # and six hexadecimal digits, \"#00594c\".");
    site.brand_colour.clear();
  });
}

void read_accessibility(Fields& fields, model::Site& site) {
  using Status = model::Accessibility::Status;
  fields.table("accessibility", "`accessibility`", [&](Fields& statement) {
    model::Accessibility& out = site.accessibility.emplace();
    site.keys.set("accessibility", statement.value().place);
    statement.word("status", out.status, {{"fully", Status::fully}, {"partially", Status::partially}, {"not", Status::not_compliant}});
    statement.date("prepared", out.prepared);
    statement.date("reviewed", out.reviewed);
    statement.date("tested", out.tested);
    statement.text("tested_by", out.tested_by);
    statement.whole("response_days", out.response_days, 0, 365);
    statement.tables("issues", "an issue", [&](Fields& issue) {
      model::AccessibilityIssue& each = out.issues.emplace_back();
      issue.text("what", each.what, Need::required);
      issue.text("criterion", each.criterion);
      issue.text("instead", each.instead);
      issue.date("until", each.until);
    });
  });
}

void read_base_url(Fields& fields, model::Site& site) {
  fields.text("base_url", site.base_url);
  if (site.base_url.empty()) return;
  if (site.base_url.rfind("https://", 0) != 0 && site.base_url.rfind("http://", 0) != 0) {
    const TomlValue* value = fields.take("base_url");
    fields.diagnostics().add(Code::wrong_type, value->place, fmt::format("`base_url` is not an address of the web: {}", site.base_url),
                             "Write it with its scheme, \"https://performance.northmere.example/\".");
    site.base_url.clear();
  } else if (site.base_url.back() != '/') {
    site.base_url += '/';
  }
}

}  // namespace

model::YearStart read_year_start(const TomlValue& site, diagnostics::Diagnostics& diagnostics) {
  const TomlEntry* entry = site.find("year_start");
  if (!entry) return {};
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (entry->value.kind == Kind::text && entry->value.text == months[i]) return {static_cast<int>(i) + 1};
  }
  diagnostics.add(Code::unknown_word, entry->value.place, "`year_start` is the month that financial years start in",
                  "Write it as \"apr\" or another month's first three letters.");
  return {};
}

std::optional<model::Tolerance> read_tolerance(Fields& fields, std::string_view key) {
  const TomlValue* value = fields.take(key);
  if (!value) return std::nullopt;
  model::Tolerance out;
  out.place = value->place;
  std::string_view width = value->text;
  const auto ends_with = [&](std::string_view end) { return width.size() > end.size() && width.substr(width.size() - end.size()) == end; };
  if (value->kind == Kind::number) {
    out.in = model::Tolerance::In::units;
  } else if (!fields.is(*value, Kind::text, key)) {
    return std::nullopt;
  } else if (ends_with("%")) {
    width.remove_suffix(1);
  } else if (ends_with(" rank") || ends_with(" ranks")) {
    out.in = model::Tolerance::In::ranks;
    width = width.substr(0, width.find(' '));
  } else {
    out.in = model::Tolerance::In::units;
  }
  const auto number = model::Decimal::parse(width);
  if (!number || number->is_negative()) {
    fields.diagnostics().add(Code::bad_number, value->place, fmt::format("`{}` is not a width: {}", key, value->text),
                             "Write \"5%\" of the target, \"3\" in the measure's own units, or \"1 rank\".");
    return std::nullopt;
  }
  out.width = *number;
  return out;
}

namespace {

// "en-GB", "cy": letters, then parts of letters and digits (RFC 5646, in short).
bool is_language(std::string_view tag) {
  std::size_t part = 0;
  for (std::size_t at = 0; at <= tag.size(); ++part) {
    const std::size_t end = std::min(tag.find('-', at), tag.size());
    const std::string_view letters = tag.substr(at, end - at);
    const bool plain = std::all_of(letters.begin(), letters.end(), [&](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (part > 0 && c >= '0' && c <= '9');
    });
    if (!plain || letters.size() < (part == 0 ? 2U : 1U) || letters.size() > 8) return false;
    at = end + 1;
  }
  return true;
}

void read_languages(Fields& fields, model::Site& out) {
  const auto known = [&](const std::string& tag, text::Place place) {
    if (is_language(tag)) return true;
    fields.diagnostics().add(Code::unknown_word, place, fmt::format("this is not the code of a language: {}", tag),
                             "Write \"en-GB\" for English, \"cy\" for Welsh.");
    return false;
  };
  std::string language;
  fields.text("language", language);
  if (!language.empty() && known(language, out.keys.find("language").value_or(out.place))) out.language = language;
  std::vector<model::Line> languages;
  fields.lines("languages", languages);
  for (const model::Line& line : languages) {
    if (known(line.text, line.place)) out.languages.push_back(line.text);
  }
  fields.word("missing_translations", out.missing_translations,
              {{"allowed", model::MissingTranslations::allowed}, {"error", model::MissingTranslations::error}});
  if (out.languages.empty()) return;
  // The first of them is the main one, which need not be said twice.
  if (!language.empty() && language != out.languages.front()) {
    fields.diagnostics().add(Code::unknown_word, out.keys.find("language").value_or(out.place),
                             fmt::format("`language` is \"{}\", and the first of `languages` is \"{}\"", language, out.languages.front()),
                             "Write the main language first in `languages`, and take `language` out.");
  }
  out.language = out.languages.front();
}

}  // namespace

model::Site read_site(const TomlValue& site, model::YearStart start, diagnostics::Diagnostics& diagnostics) {
  model::Site out;
  out.year_start = start;
  out.place = site.place;
  Fields fields(site, "site.toml", start, diagnostics, &out.keys);
  fields.text("council", out.council, Need::required);
  fields.text("slug", out.slug);
  fields.date("as_at", out.as_at, Need::required);
  read_base_url(fields, out);
  read_languages(fields, out);
  fields.take("year_start");
  fields.word<std::string>("year_style", out.year_style, {{"2025/26", "2025/26"}, {"2025 to 2026", "2025 to 2026"}});
  fields.word<std::string>(
      "nation", out.nation,
      {{"england", "england"}, {"wales", "wales"}, {"scotland", "scotland"}, {"northern-ireland", "northern-ireland"}});
  fields.text("licence", out.licence);
  fields.text("contact", out.contact);
  fields.text("theme", out.theme);
  fields.refs("menu", out.menu);
  read_status_rules(fields, out);
  read_limits(fields, out);
  read_words(fields, out);
  read_brand(fields, out);
  read_accessibility(fields, out);
  read_report_parts(fields, out);
  fields.finish();

  if (out.slug.empty()) {
    out.slug = text::slug(out.council);
  } else if (!text::is_id(out.slug)) {
    diagnostics.add(Code::bad_id, out.keys.find("slug").value_or(out.place), fmt::format("`slug` is not an id: {}", out.slug));
  }
  return out;
}

}  // namespace goldthread::read
