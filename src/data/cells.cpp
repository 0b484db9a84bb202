#include "data/cells.hpp"

#include "data/codes.hpp"

namespace goldthread::data {

std::string ids_text(const std::vector<model::Ref>& refs) {
  std::string out;
  for (const model::Ref& ref : refs) {
    if (!out.empty()) out += ' ';
    out += ref.id;
  }
  return out;
}

std::string_view title_of(const model::Ref& ref, const model::Content& content) {
  const auto item = content.find(ref.id);
  return item ? std::string_view(content.entity(*item).title) : std::string_view();
}

std::string address_text(model::Kind kind, std::size_t index, const model::Content& content) {
  return content.site.base_url + model::address({kind, static_cast<std::uint32_t>(index)}, content);
}

void number_cell(CsvWriter& csv, const model::Measure& measure, const std::optional<model::Decimal>& value) {
  if (measure.kind == model::MeasureKind::rating) {
    csv.absent();
  } else {
    csv.number(value, measure.decimals);
  }
}

void rating_cell(CsvWriter& csv, const model::Measure& measure, const std::optional<model::Decimal>& value) {
  if (measure.kind == model::MeasureKind::rating && value) {
    csv.text(rank_word(measure, *value).value_or(std::string_view()));
  } else {
    csv.absent();
  }
}

std::optional<model::Decimal> part(const std::optional<derive::TargetShown>& target,
                                   std::optional<model::Decimal> derive::TargetShown::*which) {
  return target ? (*target).*which : std::nullopt;
}

namespace {

template <class Word>
std::vector<std::string_view> words_of(int count) {
  std::vector<std::string_view> out;
  for (int i = 0; i < count; ++i) out.push_back(model::key(static_cast<Word>(i)));
  return out;
}

}  // namespace

std::vector<std::string_view> measure_statuses() { return words_of<model::MeasureStatus>(model::measure_status_count); }
std::vector<std::string_view> activity_statuses() { return words_of<model::ActivityStatus>(model::activity_status_count); }
std::vector<std::string_view> roll_ups() { return words_of<model::RollUp>(model::roll_up_count); }
std::vector<std::string_view> directions() { return words_of<model::Direction>(static_cast<int>(model::Direction::unknown) + 1); }

}  // namespace goldthread::data
