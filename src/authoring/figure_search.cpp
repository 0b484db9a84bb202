#include "authoring/figure_search.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "authoring/published_rows.hpp"

namespace goldthread::authoring {

using model::Decimal;

namespace {

struct SaidNumber {
  Decimal number;
  bool long_enough = false;     // three digits or decimals: not told by chance
  std::string_view unit_after;  // the text that follows
  bool symbol_before = false;   // £
  std::size_t at = 0;
  std::size_t end = 0;
};

struct Said {
  std::vector<std::uint32_t> measures;
  std::vector<Span> spans;
  std::vector<SaidNumber> numbers;
  std::size_t words = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; }

constexpr std::string_view minus = "\xE2\x88\x92";

// The number that begins at `at`; nothing of "2025-26", "Q3", "3rd" and "14:30".
std::optional<SaidNumber> number_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::string digits;
  bool decimals = false;
  while (end < text.size()) {
    const char c = text[end];
    const bool digit_next = end + 1 < text.size() && is_digit(text[end + 1]);
    if (is_digit(c)) {
      digits += c;
    } else if (c == '.' && digit_next && !decimals) {
      digits += c;
      decimals = true;
    } else if (c != ',' || !digit_next || decimals) {
      break;
    }
    ++end;
  }
  const auto joins = [](char c) { return c == '-' || c == '/' || c == ':' || c == '.'; };
  if (end < text.size() && (is_letter(text[end]) || (joins(text[end]) && end + 1 < text.size() && is_digit(text[end + 1]))))
    return std::nullopt;
  bool negative = false;
  if (at > 0) {
    const char c = text[at - 1];
    if (is_letter(c) || c == '_' || (joins(c) && at > 1 && (is_digit(text[at - 2]) || is_letter(text[at - 2])))) return std::nullopt;
    negative = c == '-' || text.substr(0, at).ends_with(minus);
  }
  if (digits.size() > 15) return std::nullopt;
  const auto number = Decimal::parse(digits);
  if (!number) return std::nullopt;
  const std::string_view before = text.substr(0, at);
  return SaidNumber{negative ? -*number : *number,
                    decimals || digits.size() >= 3,
                    text.substr(end),
                    before.ends_with("\xC2\xA3") || before.ends_with("\xE2\x82\xAC") || before.ends_with('$'),
                    at,
                    end};
}

class Reader {
 public:
  Reader(std::string_view path, const WithheldFigures& figures) : figures_(figures) {
    for (std::size_t i = 0; i < figures.measures.size(); ++i) {
      if (path.starts_with("measures/" + figures.measures[i].id + "/")) own_ = static_cast<std::uint32_t>(i);
    }
  }

  void row(const PublishedRow& row) {
    Said around;
    for (const std::string& text : row.around) add(around, said(text));
    std::vector<Said> cells;
    Said all;
    for (const PublishedCell& cell : row.cells) {
      cells.push_back(said(cell.text));
      add(all, cells.back());
    }
    std::vector<std::uint32_t> measures = all.measures;
    measures.insert(measures.end(), around.measures.begin(), around.measures.end());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Said column = said(row.cells[i].column);
      std::vector<std::uint32_t> named = measures;
      named.insert(named.end(), column.measures.begin(), column.measures.end());
      if (own_) named.push_back(*own_);
      const std::vector<Span>& spans = !column.spans.empty() ? column.spans : !all.spans.empty() ? all.spans : around.spans;
      for (const std::uint32_t measure : named) look_at_cell(row, i, cells[i], measure, spans);
    }
  }

  void text(const PublishedText& text) {
    const Said here = said(text.text);
    if (here.numbers.empty()) return;
    std::vector<std::uint32_t> named = here.measures;
    if (own_) named.push_back(*own_);
    for (const std::uint32_t measure : named) {
      const WithheldOfMeasure& of = figures_.measures[measure];
      for (std::size_t f = 0; f < of.figures.size(); ++f) {
        const WithheldFigure& figure = of.figures[f];
        if (!names_part(figure, of, text.text)) continue;
        if (names_period(figure, here.spans) && std::any_of(here.numbers.begin(), here.numbers.end(), [&](const SaidNumber& number) {
              return holds(figure.beside, number.number) && is_figure(number, here, of);
            }))
          found_.push_back({measure, f});
        if (own_ == measure && here.spans.empty() && is_number_alone(here, of, text) && holds(figure.alone, here.numbers[0].number))
          found_.push_back({measure, f});
      }
    }
  }

  std::vector<FoundFigure> found() {
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  enum class Column { value, difference, other, passed_over };

  static bool holds(const std::vector<Decimal>& numbers, const Decimal& number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
  }
  static void add(Said& all, const Said& more) {
    all.measures.insert(all.measures.end(), more.measures.begin(), more.measures.end());
    all.spans.insert(all.spans.end(), more.spans.begin(), more.spans.end());
  }

  Said said(std::string_view text) const {
    Said out;
    if (text.empty()) return out;
    const std::vector<HeardWord> words = words_of(text, Written::plain);
    out.words = words.size();
    find_names_and_periods(words, out);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!is_digit(text[at]) || (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ','))) continue;
      const auto number = number_at(text, at);
      if (number && !is_of_a_date(*number, out)) out.numbers.push_back(*number);
    }
    return out;
  }

  void find_names_and_periods(const std::vector<HeardWord>& words, Said& out) const {
    struct Label {
      std::size_t begin, end;
      Span span;
    };
    std::vector<Label> labels;
    RecentWords recent;
    for (std::size_t i = 0; i < words.size(); ++i) {
      recent.hear(words[i].word);
      figures_.names.look(recent, 1, [&](PhraseHash, std::uint32_t measure) { out.measures.push_back(measure); });
      for (std::size_t n = recent.longest(); n > 0; --n) {
        if (n == 1 && words.size() != 1) continue;
        const auto label = figures_.labels.find(recent.phrase(n));
        if (label == figures_.labels.end()) continue;
        labels.push_back({i + 1 - n, i + 1, label->second});
        break;
      }
    }
    // "September 2025" in "April to September 2025" is no month by itself.
    for (const Label& label : labels) {
      const bool in_longer = std::any_of(labels.begin(), labels.end(), [&](const Label& other) {
        return other.end - other.begin > label.end - label.begin && other.begin <= label.begin && label.end <= other.end;
      });
      if (!in_longer) out.spans.push_back(label.span);
    }
  }

  bool is_of_a_date(const SaidNumber& number, const Said& said) const {
    const bool year = number.number >= Decimal(1900) && number.number <= Decimal(2100) && !said.spans.empty();
    const auto next = words_of(number.unit_after.substr(0, 24), Written::plain);
    const bool day = !next.empty() && number.number <= Decimal(31) && !number.unit_after.empty() && number.unit_after[0] == ' ' &&
                     std::find(figures_.months.begin(), figures_.months.end(), next[0].word) != figures_.months.end();
    return year || day;
  }

  static bool names_period(const WithheldFigure& figure, const std::vector<Span>& spans) {
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return span == figure.span || span == figure.year_to_date; });
  }

  // A row of a part is not one of the whole, and the other way round.
  static bool names_part(const WithheldFigure& figure, const WithheldOfMeasure& of, std::string_view text) {
    if (figure.part == "forecast") return true;
    if (figure.part.empty())
      return std::none_of(of.parts.begin(), of.parts.end(), [&](const std::string& part) { return text.find(part) != text.npos; });
    for (std::size_t i = 0; i + 1 < of.parts.size(); i += 2) {
      if (of.parts[i] == figure.part) return text.find(of.parts[i]) != text.npos || text.find(of.parts[i + 1]) != text.npos;
    }
    return text.find(figure.part) != text.npos;
  }

  static Column column_of(std::string_view heading) {
    std::string lower;
    for (const char c : heading) lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    const auto says = [&](std::initializer_list<std::string_view> words) {
      return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lower.find(word) != lower.npos; });
    };
    if (says({"variance", "difference", "change", "gap"})) return Column::difference;
    if (says({"target", "aim", "limit", "lower", "upper", "mean", "average", "lag", "decimal", "points", "rank", "order", "weeks", "days",
              "late", "age", "allowed", "similar", "neighbour"}))
      return Column::passed_over;
    if (says({"value", "year_to_date", "year to date", "figure", "actual"}) || lower.ends_with(" n") || lower.ends_with(" d") ||
        lower == "n" || lower == "d")
      return Column::value;
    return Column::other;
  }

  void look_at_cell(const PublishedRow& row, std::size_t cell, const Said& said, std::uint32_t measure, const std::vector<Span>& spans) {
    const WithheldOfMeasure& of = figures_.measures[measure];
    constexpr std::size_t marks = 4;  // words that may stand beside a number in its cell: its marker, "better by"
    if (said.numbers.size() != 1 || said.words > words_of(of.unit, Written::plain).size() + marks) return;
    const Column column = column_of(row.cells[cell].column);
    if (column == Column::passed_over) return;
    std::string whole;
    for (const PublishedCell& each : row.cells) whole += each.text + '\n';
    whole += row.cells[cell].column;
    for (std::size_t f = 0; f < of.figures.size(); ++f) {
      const WithheldFigure& figure = of.figures[f];
      const std::vector<Decimal>& numbers = column == Column::value        ? figure.numbers
                                            : column == Column::difference ? figure.differences
                                                                           : figure.beside;
      if (!holds(numbers, said.numbers[0].number)) continue;
      if (names_period(figure, spans) && names_part(figure, of, whole)) found_.push_back({measure, f});
    }
  }

  static std::string_view first_word(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \n\t"), text.size());
    return text.substr(begin, text.find_first_of(" \n\t,.;:)", begin) - begin);
  }
  static bool has_unit(const SaidNumber& number, const WithheldOfMeasure& of) {
    const std::string_view unit = first_word(of.unit);
    const std::string_view next = first_word(number.unit_after);
    if (unit.empty() || number.symbol_before) return number.symbol_before;
    if (number.unit_after.starts_with('%')) return unit.starts_with('%');
    // "1 child" and "3 children", "1 day" and "2 days".
    return next.size() >= 3 && unit.size() >= 3 && next.substr(0, 3) == unit.substr(0, 3);
  }

  static bool is_figure(const SaidNumber& number, const Said& said, const WithheldOfMeasure& of) {
    if (number.long_enough || has_unit(number, of)) return true;
    // Nothing else but the period, the measure's name and the number: a label of a chart, a line of a list.
    const std::size_t name = words_of(of.title, Written::plain).size();
    return said.numbers.size() == 1 && said.words <= name + 8 && of.unit.empty();
  }

  // "3 people" and no more: "down 3 people" is a difference.
  static bool is_number_alone(const Said& said, const WithheldOfMeasure& of, const PublishedText& text) {
    if (said.numbers.size() != 1) return false;
    const SaidNumber& number = said.numbers[0];
    const std::string_view digits = std::string_view(text.text).substr(number.at, number.end - number.at);
    const std::size_t words = words_of(digits, Written::plain).size() + words_of(of.unit, Written::plain).size();
    switch (text.place) {
      case PublishedText::Place::page:
        return has_unit(number, of) && said.words == words;
      case PublishedText::Place::chart_point:
        return said.words <= words;
      case PublishedText::Place::chart:
        break;
    }
    return false;
  }

  const WithheldFigures& figures_;
  std::optional<std::uint32_t> own_;
  std::vector<FoundFigure> found_;
};

}  // namespace

std::vector<FoundFigure> figures_found(std::string_view path, std::string_view bytes, const WithheldFigures& figures) {
  if (figures.measures.empty()) return {};
  Reader reader(path, figures);
  const RowListener listener{[&](const PublishedRow& row) { reader.row(row); }, [&](const PublishedText& text) { reader.text(text); }};
  if (path.ends_with(".csv")) {
    each_row_of_csv(bytes, listener);
  } else if (path.ends_with(".json")) {
    each_row_of_json(bytes, listener);
  } else if (path.ends_with(".xlsx")) {
    each_row_of_workbook(bytes, listener);
  } else if (how_written(path, bytes) == Written::markup) {
    each_row_of_html(bytes, listener);
  } else {
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
      listener.text({plain_text_of(bytes.substr(at, end - at))});
      at = end + 1;
    }
  }
  return reader.found();
}

}  // namespace goldthread::authoring
