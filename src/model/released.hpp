#pragma once
// A report as it was published (domain.md 2.7): released/<report>.toml, written by `goldthread release` and never by hand. It holds
// what the report's pages and workbook are drawn from, every status as it was then, and what was withdrawn since, without its value.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/decimal.hpp"
#include "model/entity.hpp"
#include "model/period.hpp"
#include "model/status.hpp"

namespace goldthread::model {

struct Content;

// The one thing that may change a released file: a value that must not have been published. Never the value itself.
struct Withdrawal {
  std::string item;  // a measure
  std::string period;
  std::optional<Date> on;
  std::string why;
  std::string by;       // a post's id, or empty
  std::string earlier;  // the edition before, as its hash
};

// What was worked out for a measure when the report was released: the word, and the numbers that it was judged by.
struct HeldMeasure {
  std::string id;
  MeasureStatus status = MeasureStatus::not_reported;
  std::string period;  // of the figure; empty where there was none
  std::optional<Decimal> value;
  std::optional<Decimal> target;
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  Direction short_term = Direction::unknown;
  Direction long_term = Direction::unknown;
};

struct HeldActivity {
  std::string id;
  ActivityStatus status = ActivityStatus::on_track;
};

struct HeldRollUp {
  std::string id;
  RollUp status = RollUp::not_rated;
};

struct Held {
  std::vector<HeldMeasure> measures;
  std::vector<HeldActivity> activities;
  std::vector<HeldRollUp> outcomes;
  std::vector<HeldRollUp> priorities;
};

struct Released {
  std::string report;      // its id
  std::optional<Date> on;  // the day it was released
  std::string program;     // "goldthread 0.1.0"
  std::vector<Withdrawal> withdrawals;
  Held held;
  std::string edition;               // SHA-256 of the file below the line that says it, in hexadecimal digits
  std::shared_ptr<Content> content;  // as it was; its sources are its own
  text::Place place;                 // of the file, in the sources of today's content
};

// What the audience may not see today it may not see in an old report either: gives each thing of `then` the access that the
// thing of its kind and id has `now`, and the smaller numbers rule of the two. `now` is as read, before the gate.
void hold_back_as_now(Content& then, const Content& now);

// Its place in the content's list of what is released; nothing where the report is not.
std::optional<std::size_t> find_released(const Content& content, std::string_view report);

}  // namespace goldthread::model
