#include "authoring/withheld_figures.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "authoring/held_list.hpp"
#include "derive/value.hpp"
#include "render/dates.hpp"

namespace goldthread::authoring {

using model::Content;
using model::Decimal;
using model::Figure;
using model::Marker;
using model::Measure;
using model::MeasureKind;
using model::Period;
using Figures = std::vector<Figure>;

namespace {

const Figure* find(const Figures& figures, const Period& period) {
  const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.period == period; });
  return found == figures.end() ? nullptr : &*found;
}

bool is_shown(const Figure* figure) { return figure && figure->marker == Marker::none && (figure->value || figure->numerator); }

std::optional<Period> before(const Period& period) {
  const auto out = period.shifted(-1);
  return out && out->year() == period.year() ? out : std::nullopt;
}

// The numbers that one series of a measure makes of its figures, as they are published.
class Numbers {
 public:
  Numbers(const Measure& measure, const Figures& figures) : measure_(measure), figures_(figures) {}

  std::optional<Decimal> value(const Period& period) const {
    const Figure* figure = find(figures_, period);
    if (!figure) return std::nullopt;
    std::optional<const Figure*> previous;
    if (const auto earlier = before(period)) previous = find(figures_, *earlier);
    return published(derive::period_value(measure_.kind, measure_.scale, *figure, previous));
  }
  std::optional<Decimal> year_to_date(const Period& period) const {
    std::vector<const Figure*> taken;
    for (std::optional<Period> at = period; at; at = before(*at)) taken.insert(taken.begin(), find(figures_, *at));
    if (std::find(taken.begin(), taken.end(), nullptr) != taken.end()) return std::nullopt;
    return published(derive::taken_together(measure_.kind, measure_.scale, taken));
  }
  std::vector<Decimal> all_of(const Period& period) const {
    std::vector<Decimal> out;
    const auto add = [&](const std::optional<Decimal>& number) {
      if (number && std::find(out.begin(), out.end(), *number) == out.end()) out.push_back(*number);
    };
    add(value(period));
    if (const Figure* figure = find(figures_, period)) {
      add(figure->value);
      if (figure->value) add(figure->value->rounded(measure_.decimals));
      add(figure->numerator);
      add(figure->denominator);
    }
    add(year_to_date(period));
    return out;
  }

 private:
  std::optional<Decimal> published(const std::optional<derive::Fraction>& exact) const {
    return exact ? std::optional(exact->rounded(measure_.decimals)) : std::nullopt;
  }

  const Measure& measure_;
  const Figures& figures_;
};

struct NamedSeries {
  std::string part;
  const Figures* figures;
};

std::vector<NamedSeries> series_of(const Measure& measure) {
  std::vector<NamedSeries> out = {{"", &measure.figures.actual}};
  for (const model::Series& part : measure.figures.breakdown) out.push_back({part.id, &part.figures});
  out.push_back({"forecast", &measure.figures.forecasts});
  return out;
}

// What is withheld of one measure.
class MeasureFinder {
 public:
  MeasureFinder(const Measure& written, const Measure& open, const Content& content, const disclose::Held& held)
      : written_(written), open_(open), content_(content), held_(held) {}

  std::vector<WithheldFigure> find_all() {
    const auto written = series_of(written_);
    static const Figures none;
    for (const NamedSeries& series : written) {
      const auto open = series_of(open_);
      const auto same = std::find_if(open.begin(), open.end(), [&](const NamedSeries& each) { return each.part == series.part; });
      look_at(series, same == open.end() ? none : *same->figures);
    }
    for (WithheldFigure& figure : out_) take_out_public(figure);
    return std::move(out_);
  }

 private:
  void look_at(const NamedSeries& series, const Figures& open) {
    const Numbers numbers(written_, *series.figures);
    const Numbers shown(open_, open);
    std::set<model::Year> years;
    for (const Figure& figure : *series.figures) {
      if (is_shown(find(open, figure.period)) || figure.marker == Marker::not_available || figure.marker == Marker::not_applicable)
        continue;
      std::vector<Decimal> secret = figure.marker == Marker::withheld ? implied(series, figure.period) : numbers.all_of(figure.period);
      for (const Decimal& number : revised(series, figure.period)) secret.push_back(number);
      if (secret.empty()) continue;
      years.insert(figure.period.year());
      add(series, open, figure.period, std::move(secret), differences(numbers, shown, figure.period));
    }
    // A later year to date, less the figures that are shown, is the one that is not.
    if (written_.kind != MeasureKind::flow && written_.kind != MeasureKind::ratio) return;
    for (const Figure& figure : open) {
      const auto sum = numbers.year_to_date(figure.period);
      const auto value = numbers.value(figure.period);
      if (!is_shown(&figure) || !years.contains(figure.period.year()) || !sum || sum == value || shown.year_to_date(figure.period))
        continue;
      add(series, open, figure.period, {*sum}, {});
    }
  }

  void add(const NamedSeries& series, const Figures& open, const Period& period, std::vector<Decimal> numbers,
           std::vector<Decimal> differences) {
    const model::Date first = model::year_first_day(period.year(), period.year_start());
    // The year's own figure, where it is shown, is the year to date of its last period.
    for (const Figure& figure : open) {
      if (figure.value && figure.period.first_day() == first && figure.period.last_day() == period.last_day())
        std::erase(numbers, *figure.value);
    }
    if (numbers.empty()) return;
    out_.push_back({series.part,
                    period.text(),
                    why(series.part, period),
                    {period.first_day(), period.last_day()},
                    {first, period.last_day()},
                    std::move(numbers),
                    {},
                    {},
                    std::move(differences)});
  }

  std::string why(const std::string& part, const Period& period) const {
    for (const disclose::HeldFigure& figure : held_.figures) {
      if (figure.measure == written_.id && figure.part == part && figure.period == period) return std::string(why_held(figure.why));
    }
    if (held_.figures_to && period.last_day() > *held_.figures_to) return "waits for the report that shows it first";
    return "withheld, or the year to date that would give a withheld one";
  }

  // Of a figure that its author withheld: the whole less the other parts, and the year less its other periods.
  std::vector<Decimal> implied(const NamedSeries& series, const Period& period) const {
    std::vector<Decimal> out;
    if (!series.part.empty() && series.part != "forecast") {
      std::optional<Decimal> rest = count_of(find(written_.figures.actual, period));
      for (const model::Series& part : written_.figures.breakdown) {
        if (part.id != series.part) rest = less(rest, count_of(find(part.figures, period)));
      }
      if (rest) out.push_back(*rest);
    }
    if (written_.kind == MeasureKind::flow && period.frequency() == written_.frequency) {
      const Figure* year = find(*series.figures, Period::in_year(model::Frequency::year, period.year(), 0, period.year_start()));
      std::optional<Decimal> rest = count_of(year);
      for (int i = 0; i < model::periods_in_year(period.frequency()); ++i) {
        const Period other = Period::in_year(period.frequency(), period.year(), i, period.year_start());
        if (other != period) rest = less(rest, count_of(find(*series.figures, other)));
      }
      if (rest && period.frequency() != model::Frequency::year) out.push_back(*rest);
    }
    return out;
  }
  static std::optional<Decimal> count_of(const Figure* figure) { return figure ? figure->value : std::nullopt; }
  static std::optional<Decimal> less(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
    return a && b ? std::optional(*a - *b) : std::nullopt;
  }

  std::vector<Decimal> revised(const NamedSeries& series, const Period& period) const {
    std::vector<Decimal> out;
    for (const model::Revision& revision : content_.revisions) {
      if (!series.part.empty() || revision.item.id != written_.id || revision.period != period) continue;
      for (const std::string* text : {&revision.was, &revision.now}) {
        if (const auto number = Decimal::parse(*text)) out.push_back(*number);
      }
    }
    return out;
  }

  std::vector<Decimal> differences(const Numbers& numbers, const Numbers& shown, const Period& period) const {
    std::vector<Decimal> out;
    const auto from = [&](const std::optional<Decimal>& value, const std::optional<Decimal>& other) {
      if (!value || !other || *value == *other) return;
      out.push_back((*value - *other).rounded(open_.decimals));
      out.push_back((*other - *value).rounded(open_.decimals));
    };
    const auto value = numbers.value(period);
    for (const Decimal& target : targets(period)) {
      from(value, target);
      from(numbers.year_to_date(period), target);
    }
    if (const auto last = period.shifted(-1)) from(value, shown.value(*last));
    if (const auto last_year = period.year_before()) from(value, shown.value(*last_year));
    return out;
  }

  std::vector<Decimal> targets(const std::optional<Period>& period) const {
    std::vector<Decimal> out;
    for (const model::YearTarget& year : open_.figures.targets) {
      for (const model::Target& target : year.targets) {
        if (period && target.period != *period) continue;
        for (const auto* number : {&target.value, &target.low, &target.high}) {
          if (*number) out.push_back(**number);
        }
      }
    }
    return out;
  }

  void take_out_public(WithheldFigure& figure) const {
    std::vector<Decimal> of_period;
    std::vector<Decimal> of_measure = targets(std::nullopt);
    of_measure.emplace_back(content_.site.fewest);
    std::vector<NamedSeries> open = series_of(open_);
    for (const model::Series& series : open_.figures.comparators) open.push_back({series.id, &series.figures});
    for (const NamedSeries& series : open) {
      const Numbers numbers(open_, *series.figures);
      for (const Figure& each : *series.figures) {
        for (const Decimal& number : numbers.all_of(each.period)) {
          of_measure.push_back(number);
          if (each.period.last_day() == figure.span.last) of_period.push_back(number);
        }
      }
    }
    for (const model::YearTarget& year : open_.figures.targets) {
      for (const model::Target& target : year.targets) {
        for (const auto* number : {&target.value, &target.low, &target.high}) {
          if (*number && target.period.last_day() >= figure.span.first) of_period.push_back(**number);
        }
      }
    }
    const auto without = [&](const std::vector<Decimal>& known) {
      std::vector<Decimal> out;
      for (const Decimal& number : figure.numbers) {
        if (std::find(known.begin(), known.end(), number) == known.end()) out.push_back(number);
      }
      return out;
    };
    figure.beside = without(of_period);
    figure.alone = without(of_measure);
  }

  const Measure& written_;
  const Measure& open_;
  const Content& content_;
  const disclose::Held& held_;
  std::vector<WithheldFigure> out_;
};

// Every way in which the periods of some years are written.
class Labels {
 public:
  Labels(const render::Words& words, std::unordered_map<PhraseHash, Span>& out) : words_(words), out_(out) {}

  void add(const Period& period) {
    const Span span{period.first_day(), period.last_day()};
    for (const std::string& label : {period.text(), render::period_text(period, words_), render::short_period(period, words_),
                                     render::period_with_name(period, words_), render::period_name(period, words_)})
      add(label, span);
    const Span to_date{model::year_first_day(period.year(), period.year_start()), period.last_day()};
    add(render::span_text(to_date.first, to_date.last, words_), to_date);
    add(render::short_span_text(to_date.first, to_date.last, words_), to_date);
  }
  void add_year(model::Year year, model::YearStart start) {
    using model::Frequency;
    for (const Frequency frequency : {Frequency::month, Frequency::quarter, Frequency::half, Frequency::year}) {
      for (int i = 0; i < model::periods_in_year(frequency); ++i) add(Period::in_year(frequency, year, i, start));
    }
  }

 private:
  void add(const std::string& label, const Span& span) {
    const auto words = words_of(label, Written::plain);
    if (words.empty() || words.size() > longest_phrase) return;
    each_run(words, words.size(), [&](std::size_t, PhraseHash phrase) { out_.try_emplace(phrase, span); });
  }
  const render::Words& words_;
  std::unordered_map<PhraseHash, Span>& out_;
};

void add_labels(const Content& content, const render::Words& words, WithheldFigures& out) {
  Labels labels(words, out.labels);
  std::set<model::Year> years;
  for (const Measure& measure : content.measures) {
    for (const NamedSeries& series : series_of(measure)) {
      for (const Figure& figure : *series.figures) {
        if (years.insert(figure.period.year()).second) labels.add_year(figure.period.year(), content.site.year_start);
        if (figure.period.frequency() == model::Frequency::date || figure.period.frequency() == model::Frequency::academic_year)
          labels.add(figure.period);
      }
    }
  }
  for (int month = 1; month <= 12; ++month) {
    const model::Date day = *model::Date::of(2024, month, 1);
    for (const std::string& text : {render::date_text(day, words), render::short_date(day, words)}) {
      const auto said = words_of(text, Written::plain);
      if (said.size() > 1) out.months.push_back(said[1].word);
    }
  }
}

}  // namespace

WithheldFigures withheld_figures(const Content& written, const Content& open, const disclose::Held& held, const render::Words& words) {
  WithheldFigures out;
  for (const Measure& measure : open.measures) {
    const auto place = written.find(measure.id, model::Kind::measure);
    if (!place) continue;
    std::vector<WithheldFigure> figures = MeasureFinder(written.measures[*place], measure, written, held).find_all();
    if (figures.empty()) continue;
    const auto owner = static_cast<std::uint32_t>(out.measures.size());
    for (const std::string& name : {measure.id, measure.title, measure.question}) {
      const auto said = words_of(name, Written::plain);
      const std::size_t length = std::min(said.size(), longest_phrase);
      if (length == 0) continue;
      each_run({said.begin(), said.begin() + static_cast<std::ptrdiff_t>(length)}, length,
               [&](std::size_t, PhraseHash phrase) { out.names.add(phrase, length, owner); });
    }
    std::vector<std::string> parts;
    for (const model::Series& part : measure.figures.breakdown) {
      parts.push_back(part.id);
      if (const auto item = open.find(part.id)) parts.push_back(open.entity(*item).title);
    }
    out.count += figures.size();
    out.measures.push_back({measure.id, measure.title, measure.unit, std::move(parts), std::move(figures)});
  }
  if (!out.measures.empty()) add_labels(written, words, out);
  return out;
}

}  // namespace goldthread::authoring
