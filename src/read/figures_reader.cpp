#include "read/figures_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/closest.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

class FiguresReader {
 public:
  FiguresReader(const FigureWords& words, model::YearStart start, diagnostics::Diagnostics& diagnostics)
      : words_(words), start_(start), diagnostics_(diagnostics) {}

  model::Figures read(const TomlValue& table) {
    model::Figures out;
    out.place = table.place;
    Fields fields(table, "a measure's figures", start_, diagnostics_, nullptr);
    if (const TomlValue* targets = fields.take("target"); targets && fields.is(*targets, Kind::table, "target"))
      read_targets(*targets, out.targets);
    if (const TomlValue* actual = fields.take("actual"); actual && fields.is(*actual, Kind::table, "actual"))
      read_series(*actual, out.actual);
    read_many(fields, "comparator", out.comparators);
    read_many(fields, "breakdown", out.breakdown);
    if (const TomlValue* forecast = fields.take("forecast"); forecast && fields.is(*forecast, Kind::table, "forecast"))
      read_series(*forecast, out.forecasts);
    fields.finish();
    return out;
  }

 private:
  Fields fields_of(const TomlValue& table, std::string_view what) { return {table, what, start_, diagnostics_, nullptr}; }

  void read_many(Fields& fields, std::string_view key, std::vector<model::Series>& out) {
    const TomlValue* many = fields.take(key);
    if (!many || !fields.is(*many, Kind::table, key)) return;
    for (const TomlEntry& entry : many->entries) {
      if (!fields.is(entry.value, Kind::table, entry.key)) continue;
      model::Series series{entry.key, entry.key_place, {}};
      read_series(entry.value, series.figures);
      out.push_back(std::move(series));
    }
  }

  // A table of years (or, quoted, of dates), each with one figure or a table of periods.
  void read_series(const TomlValue& table, std::vector<model::Figure>& out) {
    for (const TomlEntry& entry : table.entries) {
      if (const auto date = model::Date::parse(entry.key)) {
        add(out, model::Period::on(*date, start_), entry);
        continue;
      }
      const auto year = read_year(entry);
      if (!year) continue;
      if (is_figure(entry.value)) {
        add(out, whole_year(*year), entry);
        continue;
      }
      for (const TomlEntry& inner : entry.value.entries) {
        if (const auto period = read_period(*year, inner)) add(out, *period, inner);
      }
    }
    std::stable_sort(out.begin(), out.end(), [](const model::Figure& a, const model::Figure& b) { return a.period < b.period; });
    out.shrink_to_fit();
  }

  // A table with n, d or value is one figure; any other table holds periods.
  static bool is_figure(const TomlValue& value) {
    return value.kind != Kind::table || value.find("n") || value.find("d") || value.find("value");
  }

  model::Period whole_year(model::Year year) const {
    return model::Period::in_year(words_.academic ? model::Frequency::academic_year : model::Frequency::year, year, 0, start_);
  }

  std::optional<model::Year> read_year(const TomlEntry& entry) {
    auto year = model::parse_year(entry.key, start_);
    if (!year)
      diagnostics_.add(Code::bad_year, entry.key_place, fmt::format("a year is expected here, and this is not one: {}", entry.key));
    return year;
  }

  std::optional<model::Period> read_period(model::Year year, const TomlEntry& entry) {
    if (entry.key == "year") return whole_year(year);
    auto period = model::Period::from_key(year, entry.key, start_);
    if (!period) {
      diagnostics_.add(Code::bad_period, entry.key_place,
                       fmt::format("a period of the year is expected here, and this is not one: {}", entry.key),
                       "Write q1 to q4, h1, h2, a month's first three letters, or year.");
    }
    return period;
  }

  void add(std::vector<model::Figure>& out, model::Period period, const TomlEntry& entry) {
    model::Figure figure{period, {}, {}, {}, model::Marker::none, {}, {}, {}, entry.value.place};
    if (entry.value.kind == Kind::table) {
      read_long(entry, figure);
    } else {
      read_value(entry.value, entry.key, figure);
    }
    out.push_back(std::move(figure));
  }

  void read_long(const TomlEntry& entry, model::Figure& figure) {
    Fields fields = fields_of(entry.value, "a figure");
    if (const TomlValue* value = fields.take("value")) read_value(*value, "value", figure);
    fields.decimal("n", figure.numerator);
    fields.decimal("d", figure.denominator);
    const bool above = entry.value.find("n") != nullptr;
    const bool below = entry.value.find("d") != nullptr;
    if (!above && !below && !entry.value.find("value")) {
      diagnostics_.add(Code::missing_key, entry.value.place, "this figure has neither `value` nor `n` and `d`",
                       "Write a number, { n = 1, d = 2 }, or \"x\", \"c\" or \"z\".");
    } else if (above != below) {
      diagnostics_.add(Code::missing_key, entry.value.place, "a figure has `n` and `d` together: one over the other",
                       "Write both, { n = 228, d = 410000 }.");
    }
    if (!figure.numerator || !figure.denominator) {
      figure.numerator.reset();
      figure.denominator.reset();
    }
    read_flags(fields, figure.flags);
    fields.text("note", figure.note);
    fields.text("why", figure.note);  // of a forecast
    fields.date("entered_on", figure.entered_on);
    fields.finish();
  }

  void read_value(const TomlValue& value, std::string_view key, model::Figure& figure) {
    if (value.kind == Kind::number && !words_.ranks.empty()) {
      figure.value = rank(value, key);  // a bare 2 is the rank called "2", never the second or third
    } else if (value.kind == Kind::number) {
      figure.value = model::Decimal::parse(value.text);
      if (!figure.value) {
        diagnostics_.add(Code::bad_number, value.place, fmt::format("`{}` is not a number that can be kept exactly: {}", key, value.text));
      }
    } else if (value.kind == Kind::text) {
      read_word(value, key, figure);
    } else {
      diagnostics_.add(Code::wrong_type, value.place, fmt::format("`{}` takes a figure, and this is {}", key, name(value.kind)),
                       "Write a number, { n = 1, d = 2 }, or \"x\", \"c\" or \"z\".");
    }
  }

  void read_word(const TomlValue& value, std::string_view key, model::Figure& figure) {
    if (value.text == "x") {
      figure.marker = model::Marker::not_available;
    } else if (value.text == "c") {
      figure.marker = model::Marker::withheld;
    } else if (value.text == "z") {
      figure.marker = model::Marker::not_applicable;
    } else {
      figure.value = rank(value, key);
    }
  }

  // A rating's word as its place in the ranks.
  std::optional<model::Decimal> rank(const TomlValue& value, std::string_view key) {
    const auto found = std::find(words_.ranks.begin(), words_.ranks.end(), value.text);
    if (found != words_.ranks.end()) return model::Decimal(found - words_.ranks.begin());
    const std::vector<std::string_view> names(words_.ranks.begin(), words_.ranks.end());
    const auto nearest = text::closest(value.text, names);
    diagnostics_.add(Code::unknown_word, value.place,
                     names.empty() ? fmt::format("`{}` is no figure: \"{}\"", key, value.text)
                                   : fmt::format("`{}` is none of the measure's ranks: {}", key, value.text),
                     nearest ? fmt::format("Did you mean \"{}\"?", *nearest)
                     : names.empty()
                         ? "Write a number, or \"x\" not available, \"c\" withheld, \"z\" not applicable."
                         : fmt::format("Write one of the measure's ranks, \"{}\", or \"x\", \"c\" or \"z\".", fmt::join(names, "\", \"")));
    return std::nullopt;
  }

  void read_flags(Fields& fields, model::Flags& flags) {
    std::string words;
    fields.text("flag", words);
    std::size_t at = 0;
    while (at < words.size()) {
      const auto end = std::min(words.find(' ', at), words.size());
      const std::string_view word = std::string_view(words).substr(at, end - at);
      at = end + 1;
      if (word == "p") {
        flags.provisional = true;
      } else if (word == "e") {
        flags.estimated = true;
      } else if (word == "r") {
        flags.revised = true;
      } else if (word == "b") {
        flags.series_break = true;
      } else if (word == "low") {
        flags.low = true;
      } else if (!word.empty()) {
        diagnostics_.add(Code::unknown_word, fields.take("flag")->place, fmt::format("`flag` does not know \"{}\"", word),
                         "Write p provisional, e estimated, r revised, b break in series, low; several with spaces.");
      }
    }
  }

  void read_targets(const TomlValue& table, std::vector<model::YearTarget>& out) {
    for (const TomlEntry& entry : table.entries) {
      if (const auto date = model::Date::parse(entry.key)) {
        const model::Period period = model::Period::on(*date, start_);
        model::YearTarget target{period.year(), {}, model::Profile::unset, {}, {}, entry.value.place};
        read_target(entry, period, target);
        out.push_back(std::move(target));
        continue;
      }
      const auto year = read_year(entry);
      if (!year) continue;
      model::YearTarget target{*year, {}, model::Profile::unset, {}, {}, entry.value.place};
      if (entry.value.kind == Kind::table && !entry.value.find("low") && !entry.value.find("high")) {
        read_year_target(entry.value, target);
      } else {
        read_target(entry, whole_year(*year), target);
      }
      out.push_back(std::move(target));
    }
    std::stable_sort(out.begin(), out.end(), [](const model::YearTarget& a, const model::YearTarget& b) { return a.year < b.year; });
  }

  void read_year_target(const TomlValue& table, model::YearTarget& target) {
    Fields fields = fields_of(table, "a year's target");
    fields.word("profile", target.profile,
                {{"flat", model::Profile::flat}, {"pro-rata", model::Profile::pro_rata}, {"listed", model::Profile::listed}});
    fields.text("basis", target.basis);
    fields.ref("agreed_by", target.agreed_by);
    for (const TomlEntry* entry : fields.rest()) {
      if (const auto period = read_period(target.year, *entry)) read_target(*entry, *period, target);
    }
    std::stable_sort(target.targets.begin(), target.targets.end(),
                     [](const model::Target& a, const model::Target& b) { return a.period < b.period; });
  }

  void read_target(const TomlEntry& entry, model::Period period, model::YearTarget& year) {
    model::Target target{period, {}, {}, {}, entry.value.place};
    if (entry.value.kind == Kind::table) {
      Fields fields = fields_of(entry.value, "a range target");
      fields.decimal("low", target.low);
      fields.decimal("high", target.high);
      fields.finish();
    } else if (entry.value.kind == Kind::text || (entry.value.kind == Kind::number && !words_.ranks.empty())) {
      target.value = rank(entry.value, entry.key);
    } else if (entry.value.kind == Kind::number) {
      target.value = model::Decimal::parse(entry.value.text);
      if (!target.value) {
        diagnostics_.add(Code::bad_number, entry.value.place,
                         fmt::format("`{}` is not a number that can be kept exactly: {}", entry.key, entry.value.text));
      }
    } else {
      diagnostics_.add(Code::wrong_type, entry.value.place,
                       fmt::format("`{}` takes a target, and this is {}", entry.key, name(entry.value.kind)),
                       "Write a number, or { low = 10, high = 14 } for a range.");
      return;
    }
    year.targets.push_back(target);
  }

  const FigureWords& words_;
  model::YearStart start_;
  diagnostics::Diagnostics& diagnostics_;
};

}  // namespace

model::Figures read_figures(const TomlValue& table, const FigureWords& words, model::YearStart start,
                            diagnostics::Diagnostics& diagnostics) {
  return FiguresReader(words, start, diagnostics).read(table);
}

}  // namespace goldthread::read
