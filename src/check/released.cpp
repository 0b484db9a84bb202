#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "check/rules.hpp"
#include "model/each_entity.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Decimal;
using model::Figure;
using model::Marker;
using model::Measure;
using model::Released;

namespace {

// By its text: an author writes a school's year as any other.
const Figure* at(const std::vector<Figure>& figures, std::string_view period) {
  const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.period.text() == period; });
  return found == figures.end() ? nullptr : &*found;
}

const Figure* at(const std::vector<Figure>& figures, const model::Period& period) {
  const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.period == period; });
  return found == figures.end() ? nullptr : &*found;
}

// A number as it was published: rounded, a rating's rank as its word.
std::string number_text(const Decimal& value, const Measure& measure) {
  if (measure.kind != model::MeasureKind::rating) return value.rounded(measure.decimals).text();
  for (std::size_t i = 0; i < measure.ranks.size(); ++i) {
    if (Decimal(static_cast<std::int64_t>(i)) == value) return measure.ranks[i];
  }
  return value.text();
}

std::string marker_text(Marker marker) {
  switch (marker) {
    case Marker::withheld:
      return "withheld";
    case Marker::not_applicable:
      return "not applicable";
    case Marker::none:
    case Marker::not_available:
      return "not available";
  }
  return {};
}

std::optional<Decimal> ratio(const Figure& figure, const Measure& measure) {
  if (!figure.numerator || !figure.denominator || figure.denominator->is_zero()) return std::nullopt;
  return Decimal::quotient(measure.scale * *figure.numerator, *figure.denominator, measure.decimals);
}

std::string figure_text(const Figure* figure, const Measure& measure) {
  if (!figure) return "not available";
  if (const auto of_pair = ratio(*figure, measure)) return number_text(*of_pair, measure);
  return figure->value ? number_text(*figure->value, measure) : marker_text(figure->marker);
}

std::string pair_text(const Figure* figure) {
  return figure && figure->numerator ? figure->numerator->text() + " of " + figure->denominator->text() : std::string();
}

// What was published as a number, or was said not to apply. What was not there yet may come later, and what was withheld was held
// back by its author or by the gate: its number is nobody's yet.
bool was_told(const Figure& figure) { return figure.value || figure.numerator || figure.marker == Marker::not_applicable; }

bool is_same(const Figure& was, const Figure* now) {
  return now && was.value == now->value && was.numerator == now->numerator && was.denominator == now->denominator &&
         was.marker == now->marker;
}

std::string target_text(const model::Target* target, const Measure& measure) {
  if (!target) return "no target";
  if (target->value) return "target " + number_text(*target->value, measure);
  return "target " + number_text(*target->low, measure) + " to " + number_text(*target->high, measure);
}

const model::Target* target_at(const Measure& measure, const model::Period& period) {
  for (const model::YearTarget& year : measure.figures.targets) {
    for (const model::Target& target : year.targets) {
      if (target.period == period) return &target;
    }
  }
  return nullptr;
}

class Releases {
 public:
  Releases(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const Released& released : content_.released) {
      withdrawn(released);
      if (!content_.find(released.report, model::Kind::report)) {
        diagnostics_.add(Code::released_without_report, released.place,
                         fmt::format("there is no report `{}`, and it was released on {}", released.report, released.on->text()));
        continue;
      }
      gone(released);
      for (const Measure& then : released.content->measures) measure(released, then);
    }
  }

 private:
  // --- what its pages lead to ---

  void gone(const Released& released) {
    model::each_list(*released.content, [&](model::Kind kind, const auto& list) {
      for (std::uint32_t i = 0; i < list.size(); ++i) {
        const std::string address = model::address({kind, i}, *released.content);
        if (address.empty() || content_.find(list[i].id, kind) || is_alias("/" + address)) continue;
        diagnostics_.add(Code::released_item_gone, released.place,
                         fmt::format("the report `{}`, released on {}, leads to the {} `{}`, which is there no more", released.report,
                                     released.on->text(), model::key(kind), list[i].id));
      }
    });
  }

  bool is_alias(std::string_view address) {
    if (!aliases_) {
      aliases_.emplace();
      model::each_entity(content_, [&](const model::Entity& thing) {
        for (const model::Line& alias : thing.aliases) aliases_->insert(alias.text);
      });
    }
    return aliases_->contains(address);
  }

  // --- what was published and is otherwise now ---

  void measure(const Released& released, const Measure& then) {
    const auto place = content_.find(then.id, model::Kind::measure);
    if (!place) return;
    const Measure& now = content_.measures[*place];
    for (const Figure& was : then.figures.actual) {
      const Figure* is = at(now.figures.actual, was.period);
      if (!was_told(was) || is_withdrawn(released, now, was.period) || is_same(was, is) || is_revised(released, now, was.period)) continue;
      figure_changed(released, now, was, is);
    }
    for (const model::Series& part : then.figures.breakdown) breakdown(released, now, part);
    for (const model::YearTarget& year : then.figures.targets) {
      for (const model::Target& was : year.targets) target(released, now, was);
    }
  }

  void breakdown(const Released& released, const Measure& now, const model::Series& then) {
    const auto series = std::find_if(now.figures.breakdown.begin(), now.figures.breakdown.end(),
                                     [&](const model::Series& each) { return each.id == then.id; });
    for (const Figure& was : then.figures) {
      const Figure* is = series == now.figures.breakdown.end() ? nullptr : at(series->figures, was.period);
      if (!was_told(was) || is_withdrawn(released, now, was.period) || is_same(was, is) || is_revised(released, now, was.period)) continue;
      figure_changed(released, now, was, is);
    }
  }

  void target(const Released& released, const Measure& now, const model::Target& was) {
    const model::Target* is = target_at(now, was.period);
    if (is && is->value == was.value && is->low == was.low && is->high == was.high) return;
    if (is_revised(released, now, was.period)) return;
    changed(released, now, was.period, is ? is->place : now.place,
            {fmt::format("the target of `{}` for {}", now.id, was.period.text()), target_text(&was, now), target_text(is, now)});
  }

  void figure_changed(const Released& released, const Measure& now, const Figure& was, const Figure* is) {
    std::string before = figure_text(&was, now);
    std::string after = figure_text(is, now);
    if (before == after && was.numerator) {
      before = pair_text(&was);
      after = pair_text(is);
    }
    const std::string what = fmt::format("the figure of `{}` for {}", now.id, was.period.text());
    if (is && is->marker == Marker::withheld) return must_be_withdrawn(released, now, was.period, what);
    changed(released, now, was.period, is ? is->place : now.place, {what, before, after});
  }

  struct Words {
    std::string what;
    std::string was;
    std::string now;
  };

  void changed(const Released& released, const Measure& now, const model::Period& period, text::Place place, const Words& words) {
    if (!told_.emplace(now.id, period.text()).second) return;
    const auto& as_at = content_.site.as_at;
    diagnostics_.add(
        Code::released_figure_changed, place,
        fmt::format("{} was released as {} in the report `{}`, and is {} now", words.what, words.was, released.report, words.now),
        fmt::format(
            "Put it back, or add this to revisions.toml, with the reason; an expected change is \"scheduled\", a new way of counting "
            "\"definition\".\n[[revision]]\nmeasure = \"{}\"\nperiod = \"{}\"\nwas = \"{}\"\nnow = \"{}\"\nkind = "
            "\"correction\"\nwhy = \"...\"\non = {}\nby = \"{}\"",
            now.id, period.text(), words.was, words.now, as_at ? as_at->text() : "DATE", now.owner.id));
  }

  void must_be_withdrawn(const Released& released, const Measure& now, const model::Period& period, const std::string& what) {
    if (!told_.emplace(now.id, period.text()).second) return;
    diagnostics_.add(
        Code::released_figure_changed, now.place,
        fmt::format("{} is withheld now, and the report `{}` was released with it", what, released.report),
        fmt::format("Withdraw it: goldthread release {} --withdraw {} \"{}\" --why TEXT.", released.report, now.id, period.text()));
  }

  static bool is_withdrawn(const Released& released, const Measure& measure, const model::Period& period) {
    return std::any_of(released.withdrawals.begin(), released.withdrawals.end(),
                       [&](const model::Withdrawal& each) { return each.item == measure.id && each.period == period.text(); });
  }

  // An entry that the report did not know of speaks of the figure.
  bool is_revised(const Released& released, const Measure& measure, const model::Period& period) const {
    const auto speaks = [&](const model::Revision& each) {
      return each.item.id == measure.id && each.period && each.period->text() == period.text();
    };
    const auto& known = released.content->revisions;
    return std::any_of(content_.revisions.begin(), content_.revisions.end(), [&](const model::Revision& each) {
      return speaks(each) && std::none_of(known.begin(), known.end(), [&](const model::Revision& other) {
               return speaks(other) && other.was == each.was && other.now == each.now && other.on == each.on;
             });
    });
  }

  // --- what was withdrawn and must stay away ---

  void withdrawn(const Released& released) {
    for (const model::Withdrawal& each : released.withdrawals) {
      const auto place = content_.find(each.item, model::Kind::measure);
      if (!place || !withdrawals_.emplace(each.item, each.period).second) continue;
      const Measure& measure = content_.measures[*place];
      const auto shows = [&](const std::vector<Figure>& figures) {
        const Figure* figure = at(figures, each.period);
        return figure && figure->marker != Marker::withheld;
      };
      const bool in_part = std::any_of(measure.figures.breakdown.begin(), measure.figures.breakdown.end(),
                                       [&](const model::Series& part) { return shows(part.figures); });
      if (shows(measure.figures.actual) || in_part) {
        // It stands at the measure, so that no listing prints the line with the number.
        diagnostics_.add(Code::withdrawn_figure, measure.place,
                         fmt::format("figures/{}.toml still has the figure for {}, which was withdrawn", measure.id, each.period));
      }
      for (const model::Revision& revision : content_.revisions) {
        if (revision.item.id != each.item || !revision.period || revision.period->text() != each.period) continue;
        if (revision.was.find_first_of("0123456789") == std::string::npos && revision.now.find_first_of("0123456789") == std::string::npos)
          continue;
        diagnostics_.add(Code::withdrawn_figure, revision.place,
                         fmt::format("this entry has the figure of `{}` for {}, which was withdrawn", measure.id, each.period),
                         "Write \"withheld\" as its `was` and `now`.");
      }
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  std::optional<std::set<std::string, std::less<>>> aliases_;
  std::set<std::pair<std::string, std::string>> told_;  // a figure is named once, however many reports have it
  std::set<std::pair<std::string, std::string>> withdrawals_;
};

}  // namespace

// A report stays as it was released (domain.md 2.7).
void check_released(const Content& content, Diagnostics& diagnostics) { Releases(content, diagnostics).check(); }

}  // namespace goldthread::check
