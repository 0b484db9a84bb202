#include "render/words.hpp"

#include <algorithm>

#include "render/numbers.hpp"
#include "text/language_marks.hpp"
#include "text/unicode.hpp"

namespace goldthread::render {

namespace {

constexpr std::array<std::string_view, 0
#define GOLDTHREAD_PHRASE(name) +1
#include "render/phrases.def"
#undef GOLDTHREAD_PHRASE
                     >
    phrase_keys = {
#define GOLDTHREAD_PHRASE(name) #name,
#include "render/phrases.def"
#undef GOLDTHREAD_PHRASE
};

// Phrases of a family stand side by side in phrases.def, in the order of their enum.
template <class Enum>
Phrase nth(Phrase first, Enum which) {
  return static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(which));
}

std::string_view gap_value(std::initializer_list<Gap> gaps, std::string_view name) {
  for (const auto& [key, value] : gaps) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

Words::Words(const std::map<std::string, std::string>& theme, const model::Site& site) {
  theme_.insert(theme.begin(), theme.end());
  language_ = site.language.substr(0, site.language.find('-'));
  if (!is_english()) plurals_ = std::make_shared<const text::PluralForms>(language_);
  phrases_.reserve(phrase_keys.size());
  for (const std::string_view key : phrase_keys) {
    const auto found = theme_.find(key);
    if (found == theme_.end()) missing_.push_back(key);
    phrases_.emplace_back(found == theme_.end() ? key : std::string_view(found->second));
  }
  for (std::size_t i = 0; i < kinds_.size(); ++i) {
    const auto first = static_cast<Phrase>(static_cast<std::size_t>(Phrase::kind_post_one) + 2 * i);
    kinds_[i] = {(*this)[first], (*this)[nth(first, 1)]};
    const auto own = site.words.find(model::key(static_cast<model::Kind>(i)));
    if (own != site.words.end()) kinds_[i] = own->second;
  }
  for (int i = 0; i < model::roll_up_count; ++i) {
    const auto own = site.words.find(model::key(static_cast<model::RollUp>(i)));
    if (own != site.words.end()) phrases_[static_cast<std::size_t>(nth(Phrase::roll_up_green, i))] = own->second.singular;
  }
  if (site.year_style.find(" to ") != std::string::npos) year_style_ = YearStyle::to;
}

std::string_view Words::text(std::string_view key) const {
  const auto found = theme_.find(key);
  return found == theme_.end() ? key : std::string_view(found->second);
}

static void append_filled(std::string& out, std::string_view text, std::initializer_list<Gap> gaps) {
  std::size_t start = 0;
  while (true) {
    const std::size_t open = text.find('{', start);
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out.append(text.substr(start, open - start)).append(gap_value(gaps, text.substr(open + 1, close - open - 1)));
    start = close + 1;
  }
  out.append(text.substr(start));
}

void Words::append(std::string& out, Phrase phrase, std::initializer_list<Gap> gaps) const { append_filled(out, (*this)[phrase], gaps); }

std::string Words::fill(Phrase phrase, std::initializer_list<Gap> gaps) const {
  std::string out;
  append(out, phrase, gaps);
  return out;
}

std::string_view Words::form(std::int64_t count, Phrase one, Phrase many) const {
  if (!plurals_) return (*this)[count == 1 ? one : many];
  const std::string_view category = plurals_->category(count);
  if (category == "one") return (*this)[one];
  const auto own = theme_.find(std::string(phrase_keys[static_cast<std::size_t>(many)]).append("_").append(category));
  return own == theme_.end() ? std::string_view((*this)[many]) : std::string_view(own->second);
}

std::string Words::counted(int count, Phrase one, Phrase many) const {
  return fill_counted(count, one, many, {{"count", number_text(count)}});
}

std::string Words::fill_counted(std::int64_t count, Phrase one, Phrase many, std::initializer_list<Gap> gaps) const {
  std::string out;
  append_filled(out, form(count, one, many), gaps);
  return out;
}

const std::string& Words::singular(model::Kind kind) const { return kinds_[static_cast<std::size_t>(kind)].singular; }
const std::string& Words::plural(model::Kind kind) const { return kinds_[static_cast<std::size_t>(kind)].plural; }
std::string Words::singular_inside(model::Kind kind) const { return inside_sentence(singular(kind)); }
std::string Words::plural_inside(model::Kind kind) const { return inside_sentence(plural(kind)); }

const std::string& Words::status(model::MeasureStatus status) const { return (*this)[nth(Phrase::status_on_target, status)]; }
const std::string& Words::status(model::ActivityStatus status) const { return (*this)[nth(Phrase::activity_complete, status)]; }
const std::string& Words::status(model::RollUp status) const { return (*this)[nth(Phrase::roll_up_green, status)]; }
const std::string& Words::status(derive::RiskLevel level) const { return (*this)[nth(Phrase::risk_low, level)]; }
const std::string& Words::status(derive::BudgetStatus status) const { return (*this)[nth(Phrase::budget_within, status)]; }

bool Words::reads_as(const Words& other) const {
  const auto same = [](const model::Words& a, const model::Words& b) { return a.singular == b.singular && a.plural == b.plural; };
  return phrases_ == other.phrases_ && theme_ == other.theme_ &&
         std::equal(kinds_.begin(), kinds_.end(), other.kinds_.begin(), other.kinds_.end(), same);
}

std::string inside_sentence(std::string_view word) {
  std::string out(word);
  const bool capital = !out.empty() && out[0] >= 'A' && out[0] <= 'Z';
  const bool abbreviation = out.size() > 1 && !(out[1] >= 'a' && out[1] <= 'z') && out[1] != ' ';
  // A council that writes "Critical Outcome" means both capitals.
  const auto second = out.find(' ');
  const bool is_name = second != std::string::npos && second + 1 < out.size() && out[second + 1] >= 'A' && out[second + 1] <= 'Z';
  if (capital && !abbreviation && !is_name) out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

std::string starting_sentence(std::string_view text) {
  const std::size_t mark = text.starts_with(text::begin_other_language) ? text::begin_other_language.size() : 0;
  std::string out(text.substr(0, mark));
  return out += text::with_capital(text.substr(mark));
}

std::string listed(const std::vector<std::string>& items, const Words& words) {
  if (items.empty()) return {};
  std::string out = items.front();
  for (std::size_t i = 1; i + 1 < items.size(); ++i) out += ", " + items[i];
  return items.size() == 1 ? out : words.fill(Phrase::list_last, {{"items", out}, {"last", items.back()}});
}

}  // namespace goldthread::render
