#include "render/dates.hpp"

#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using model::Date;
using model::Frequency;
using model::Period;

const std::string& nth(const Words& words, Phrase first, int index) { return words[static_cast<Phrase>(static_cast<int>(first) + index)]; }
const std::string& month(Date date, const Words& words) { return nth(words, Phrase::month_1, date.month() - 1); }
const std::string& short_month(Date date, const Words& words) { return nth(words, Phrase::short_month_1, date.month() - 1); }

std::string joined(std::string_view a, std::string_view b) {
  std::string out;
  out.reserve(a.size() + b.size() + 1);
  return out.append(a).append(" ").append(b);
}

// A month of a calendar year: of a period that is whole months it comes without the calendar's arithmetic.
struct Month {
  int year;
  int month;  // 1 to 12
};
Month month_of(Date date) { return {date.year(), date.month()}; }

struct Months {
  Month first, last;
};
Months months_of(const Period& period) {
  const int length = 12 / model::periods_in_year(period.frequency());
  const auto after = [&](int months) {
    const int from_january = period.year_start().month - 1 + months;
    return Month{period.year().first + from_january / 12, from_january % 12 + 1};
  };
  return {after(period.index() * length), after(period.elapsed() * length - 1)};
}

// The months of a span, and their year; both years where it crosses one. `name` is the first of twelve.
AxisLabel span(const Months& months, const Words& words, Phrase name) {
  const std::string last_year = std::to_string(months.last.year);
  const std::string& first = nth(words, name, months.first.month - 1);
  const std::string& last = nth(words, name, months.last.month - 1);
  const bool one_year = months.first.year == months.last.year;
  if (one_year && months.first.month == months.last.month) return {last, last_year};
  return {words.fill(Phrase::span, {{"from", one_year ? first : joined(first, std::to_string(months.first.year))}, {"to", last}}),
          last_year};
}

std::string months_text(const Months& months, const Words& words) {
  const AxisLabel label = span(months, words, Phrase::month_1);
  return joined(label.upper, label.lower);
}

bool is_whole_year(const Period& period) { return period.frequency() == Frequency::year || period.frequency() == Frequency::academic_year; }

// "2025/26". An academic year spans two calendar years wherever the council's own year starts.
std::string bare_year(const Period& period, const Words& words) {
  return year_text(period.year(), period.frequency() == Frequency::academic_year ? model::YearStart{9} : period.year_start(), words);
}

std::string year_of(const Period& period, const Words& words) {
  if (period.frequency() != Frequency::academic_year) return bare_year(period, words);
  return words.fill(Phrase::academic_year, {{"year", bare_year(period, words)}});
}

}  // namespace

std::string date_text(Date date, const Words& words) { return joined(day_and_month(date, words), std::to_string(date.year())); }
std::string day_and_month(Date date, const Words& words) { return joined(std::to_string(date.day()), month(date, words)); }
std::string month_and_year(Date date, const Words& words) { return joined(month(date, words), std::to_string(date.year())); }

std::string date_with_weekday(Date date, const Words& words) {
  return joined(nth(words, Phrase::weekday_1, static_cast<int>(date.weekday())), date_text(date, words));
}

std::string weekday_and_day(Date date, const Words& words) {
  return joined(nth(words, Phrase::weekday_1, static_cast<int>(date.weekday())), day_and_month(date, words));
}

std::string short_date(Date date, const Words& words) {
  return joined(joined(std::to_string(date.day()), short_month(date, words)), std::to_string(date.year()));
}

std::string short_date_with_weekday(Date date, const Words& words) {
  return joined(nth(words, Phrase::short_weekday_1, static_cast<int>(date.weekday())), short_date(date, words));
}

std::string year_text(model::Year year, model::YearStart start, const Words& words) {
  std::string first = std::to_string(year.first);
  if (start.month == 1) return first;
  if (words.year_style() == YearStyle::to) return words.fill(Phrase::span, {{"from", first}, {"to", std::to_string(year.first + 1)}});
  const int second = (year.first + 1) % 100;
  return first + (second < 10 ? "/0" : "/") + std::to_string(second);
}

std::string span_text(Date first, Date last, const Words& words) { return months_text({month_of(first), month_of(last)}, words); }

std::string period_text(const Period& period, const Words& words) {
  if (period.frequency() == Frequency::date) return date_text(period.first_day(), words);
  if (is_whole_year(period)) return year_of(period, words);
  return months_text(months_of(period), words);
}

std::string period_name(const Period& period, const Words& words) {
  switch (period.frequency()) {
    case Frequency::quarter:
      return words.fill(Phrase::quarter_of_year, {{"number", number_text(period.elapsed())}, {"year", year_of(period, words)}});
    case Frequency::half:
      return words.fill(period.index() == 0 ? Phrase::first_half_of_year : Phrase::second_half_of_year, {{"year", year_of(period, words)}});
    case Frequency::month:
    case Frequency::year:
    case Frequency::academic_year:
    case Frequency::date:
      return period_text(period, words);
  }
  return {};
}

std::string period_with_name(const Period& period, const Words& words) {
  if (period.frequency() != Frequency::quarter && period.frequency() != Frequency::half) return period_text(period, words);
  return words.fill(Phrase::period_and_name, {{"period", period_text(period, words)}, {"name", period_name(period, words)}});
}

std::string in_period(const Period& period, const Words& words) {
  const Phrase phrase = period.frequency() == Frequency::date            ? Phrase::on_date
                        : period.frequency() == Frequency::academic_year ? Phrase::in_academic_year
                                                                         : Phrase::in_period;
  return words.fill(phrase, {{"period", period_text(period, words)}});
}

AxisLabel axis_label(const Period& period, const Words& words) {
  if (period.frequency() == Frequency::date) {
    const Date day = period.first_day();
    return {joined(std::to_string(day.day()), short_month(day, words)), std::to_string(day.year())};
  }
  if (is_whole_year(period)) return {bare_year(period, words), {}};
  return span(months_of(period), words, Phrase::short_month_1);
}

std::string short_period(const Period& period, const Words& words) {
  if (is_whole_year(period)) return year_of(period, words);
  const AxisLabel label = axis_label(period, words);
  return joined(label.upper, label.lower);
}

std::string short_span_text(Date first, Date last, const Words& words) {
  const AxisLabel label = span({month_of(first), month_of(last)}, words, Phrase::short_month_1);
  return joined(label.upper, label.lower);
}

std::string periods_counted(int count, Frequency frequency, const Words& words) {
  const auto one = static_cast<Phrase>(static_cast<int>(Phrase::count_month_one) + 2 * static_cast<int>(frequency));
  return words.counted(count, one, static_cast<Phrase>(static_cast<int>(one) + 1));
}

}  // namespace goldthread::render
