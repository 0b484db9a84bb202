#include "authoring/withdraw.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "model/each_field.hpp"
#include "text/closest.hpp"

namespace goldthread::authoring {

using model::Content;
using model::Figure;
using model::Measure;
using model::Released;

namespace {

bool has_number(const Figure& figure) { return figure.value || figure.numerator; }

// How the value may have been typed: as entered, and as it was printed.
std::set<std::string> spellings(const Figure& figure, const Measure& measure) {
  std::set<std::string> out;
  const auto add = [&](const model::Decimal& number) {
    out.insert(number.text());
    out.insert(number.rounded(measure.decimals).text());
    std::string whole = number.rounded(measure.decimals).text();
    for (auto at = std::min(whole.find('.'), whole.size()); at > 3 && whole[at - 4] != '-'; at -= 3) whole.insert(at - 3, ",");
    out.insert(std::move(whole));
  };
  for (const auto* number : {&figure.value, &figure.numerator, &figure.denominator}) {
    if (*number) add(**number);
  }
  if (figure.numerator && figure.denominator && !figure.denominator->is_zero())
    add(model::Decimal::quotient(measure.scale * *figure.numerator, *figure.denominator, measure.decimals));
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number by itself, not as a part of a longer one or of a date.
bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
  const auto joins = [&](std::size_t mark, std::size_t beyond) {
    return (text[mark] == '.' || text[mark] == ',' || text[mark] == '-' || text[mark] == '/') && beyond < text.size() &&
           is_digit(text[beyond]);
  };
  if (at > 0 && (is_digit(text[at - 1]) || (at > 1 && joins(at - 1, at - 2)))) return false;
  const std::size_t end = at + size;
  return end >= text.size() || (!is_digit(text[end]) && !joins(end, end + 1));
}

bool says(std::string_view text, const std::set<std::string>& numbers) {
  return std::any_of(numbers.begin(), numbers.end(), [&](const std::string& number) {
    for (auto at = text.find(number); at != std::string_view::npos; at = text.find(number, at + 1)) {
      if (stands_alone(text, at, number.size())) return true;
    }
    return false;
  });
}

// Takes one report's copy of the figure out.
class Blanking {
 public:
  Blanking(Content& content, std::size_t measure, const model::Period& period)
      : content_(content), measure_(content.measures[measure]), period_(period) {}

  // False where the report does not have it.
  bool figures() {
    bool any = false;
    const auto blank = [&](std::vector<Figure>& figures) {
      for (Figure& figure : figures) {
        if (figure.period.text() != period_.text() || !has_number(figure)) continue;
        numbers_.merge(spellings(figure, measure_));
        figure = Figure{figure.period, {}, {}, {}, model::Marker::withheld, {}, {}, {}, {}};
        any = true;
      }
    };
    blank(measure_.figures.actual);
    for (model::Series& part : measure_.figures.breakdown) blank(part.figures);
    return any;
  }

  const std::set<std::string>& numbers() const { return numbers_; }

  // The comment on it goes whole; in what else the report prints, a paragraph that names the measure and says the number loses the number.
  void words(std::string_view report) {
    for (model::Report& each : content_.reports) {
      for (model::Comment& comment : each.comments) {
        if (comment.about.id != measure_.id) {
          prose(comment.prose);
          translations(comment, About::anything);
        } else if (each.period == period_ || says_number(comment)) {
          comment.prose = {};
          comment.translations.clear();
        }
      }
      if (each.id != report) continue;
      text(each.summary);
      for (model::Line& line : each.achievements) text(line.text);
      prose(each.prose);
      translations(each, About::anything);
    }
    for (model::ActionPlan& plan : content_.action_plans) {
      if (plan.measure.id != measure_.id) continue;
      about(plan.cause);
      about(plan.expected_effect);
      translations(plan, About::measure);
      for (model::PlannedAction& action : plan.actions) {
        about(action.what);
        translations(action, About::measure);
      }
    }
    about(measure_.summary);
    about(measure_.target_basis);
    prose(measure_.prose);
    translations(measure_, About::measure);
    for (model::Revision& revision : content_.revisions) {
      if (revision.item.id != measure_.id || !revision.period || revision.period->text() != period_.text()) continue;
      revision.was.clear();
      revision.now.clear();
      about(revision.why);
      translations(revision, About::measure);
    }
  }

  // What was worked out from it is worked out again, without it: of the measure, and of what it counts towards.
  void statuses(model::Held& held) const {
    std::set<std::string, std::less<>> outcomes{measure_.outcome.id};
    for (const model::Ref& also : measure_.also_supports) outcomes.insert(also.id);
    std::set<std::string, std::less<>> priorities{measure_.priority.id};
    for (const model::Outcome& outcome : content_.outcomes) {
      if (outcomes.contains(outcome.id)) priorities.insert(outcome.priority.id);
    }
    std::erase_if(held.measures, [&](const model::HeldMeasure& each) { return each.id == measure_.id; });
    std::erase_if(held.outcomes, [&](const model::HeldRollUp& each) { return outcomes.contains(each.id); });
    std::erase_if(held.priorities, [&](const model::HeldRollUp& each) { return priorities.contains(each.id); });
  }

 private:
  // A translation may be about the measure as a whole, or say something of it in passing.
  enum class About { measure, anything };

  bool names(std::string_view paragraph) const {
    const auto has = [&](std::string_view name) { return paragraph.find(name) != std::string_view::npos; };
    return has(measure_.title) || has("{{" + measure_.id) ||
           std::any_of(measure_.translations.begin(), measure_.translations.end(), [&](const model::Translation& each) {
             const auto title = each.texts.find("title");
             return title != each.texts.end() && has(title->second);
           });
  }

  bool says_number(const model::Comment& comment) const {
    return says(comment.prose.markdown, numbers_) ||
           std::any_of(comment.translations.begin(), comment.translations.end(),
                       [&](const model::Translation& each) { return says(each.prose.markdown, numbers_); });
  }

  // What it says in the site's other languages loses the number like what it says in the main one.
  template <class Thing>
  void translations(Thing& thing, About of) {
    const auto clear = [&](std::string& words) { of == About::measure ? about(words) : text(words); };
    for (model::Translation& each : thing.translations) {
      for (auto& [key, words] : each.texts) clear(words);
      for (model::TranslatedLine& line : each.lines) {
        clear(line.of);
        clear(line.line.text);
      }
      prose(each.prose);
    }
  }

  // A text that is about the measure, whether or not it names it.
  void about(std::string& text) const {
    for (const std::string& number : numbers_) {
      for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at + 1)) {
        if (stands_alone(text, at, number.size())) text.replace(at, number.size(), "[c]");
      }
    }
  }

  void text(std::string& text) const {
    if (names(text)) about(text);
  }

  // The new text is a source of its own, for prose is a view into one.
  void prose(model::Prose& prose) {
    std::string out;
    for (std::string_view rest = prose.markdown; !rest.empty();) {
      const auto end = std::min(rest.find("\n\n"), rest.size());
      std::string paragraph(rest.substr(0, end));
      text(paragraph);
      out += paragraph;
      rest.remove_prefix(end);
      const auto next = std::min(rest.find_first_not_of('\n'), rest.size());
      out += rest.substr(0, next);
      rest.remove_prefix(next);
    }
    if (out == prose.markdown) return;
    prose.markdown = content_.sources.at(content_.sources.add({}, std::move(out))).text;
  }

  Content& content_;
  Measure& measure_;
  model::Period period_;
  std::set<std::string> numbers_;
};

std::string unknown(std::string_view what, std::string_view id, const std::vector<std::string_view>& known) {
  const auto nearest = text::closest(id, known);
  return fmt::format("there is no {} `{}`{}", what, id, nearest ? fmt::format("; did you mean {}?", *nearest) : std::string());
}

}  // namespace

WithdrawalResult withdraw(Content& content, const WithdrawalRequest& request) {
  WithdrawalResult out;
  const auto named = model::find_released(content, request.report);
  if (!named) {
    std::vector<std::string_view> known;
    for (const Released& each : content.released) known.push_back(each.report);
    return {{}, unknown("released report", request.report, known)};
  }
  const Content& own = *content.released[*named].content;
  const auto period = model::Period::parse(request.period, content.site.year_start);
  if (!period) return {{}, fmt::format("this is no period: {}; write it as \"2025-26 q2\"", request.period)};
  if (!own.find(request.item, model::Kind::measure)) {
    std::vector<std::string_view> known;
    for (const Measure& each : own.measures) known.push_back(each.id);
    return {{}, unknown("measure", request.item, known)};
  }
  if (!request.by.empty() && !content.find(request.by, model::Kind::post)) {
    std::vector<std::string_view> known;
    for (const model::Post& each : content.posts) known.push_back(each.id);
    return {{}, unknown("post", request.by, known)};
  }
  for (Released& released : content.released) {
    const auto measure = released.content->find(request.item, model::Kind::measure);
    if (!measure) continue;
    Blanking blanking(*released.content, *measure, *period);
    if (!blanking.figures()) continue;
    if (says(request.why, blanking.numbers()))
      return {{}, "--why says the value itself, and it is published with the report: write the reason without it"};
    blanking.words(released.report);
    blanking.statuses(released.held);
    const std::string& owner = released.content->measures[*measure].owner.id;
    released.withdrawals.push_back(
        {request.item, period->text(), content.site.as_at, request.why, request.by.empty() ? owner : request.by, released.edition});
    out.changed.push_back(released.report);
  }
  const bool in_named = std::find(out.changed.begin(), out.changed.end(), request.report) != out.changed.end();
  if (!in_named) out.wrong = fmt::format("the report `{}` has no figure of `{}` for {}", request.report, request.item, period->text());
  return out;
}

}  // namespace goldthread::authoring
