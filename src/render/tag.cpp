#include "render/tag.hpp"

#include "render/html.hpp"

namespace goldthread::render {

std::string_view tag_shape(TagTone tone) {
  switch (tone) {
    case TagTone::good:
      return "M1 8.5 3 6.5 6 9.5 13 2.5 15 4.5 6 13.5Z";
    case TagTone::close:
      return "M8 1 15 8 8 15 1 8Z";
    case TagTone::bad:
      return "M8 1.5 15.5 15H.5Z";
    case TagTone::none:
      return "M2 6.5H14V9.5H2Z";
  }
  return {};
}

std::string_view tone_name(TagTone tone) {
  switch (tone) {
    case TagTone::good:
      return "good";
    case TagTone::close:
      return "close";
    case TagTone::bad:
      return "bad";
    case TagTone::none:
      return "none";
  }
  return {};
}

namespace {

std::string_view class_name(TagTone tone) {
  switch (tone) {
    case TagTone::good:
      return "tag-good";
    case TagTone::close:
      return "tag-close";
    case TagTone::bad:
      return "tag-bad";
    case TagTone::none:
      return "tag-none";
  }
  return {};
}

std::string_view key(derive::RiskLevel level) {
  switch (level) {
    case derive::RiskLevel::low:
      return "risk-low";
    case derive::RiskLevel::medium:
      return "risk-medium";
    case derive::RiskLevel::high:
      return "risk-high";
  }
  return {};
}

std::string_view key(derive::BudgetStatus status) {
  switch (status) {
    case derive::BudgetStatus::within:
      return "budget-within";
    case derive::BudgetStatus::slightly_over:
      return "budget-slightly-over";
    case derive::BudgetStatus::over:
      return "budget-over";
    case derive::BudgetStatus::no_forecast:
      return "budget-no-forecast";
  }
  return {};
}

}  // namespace

TagTone tone(model::MeasureStatus status) {
  switch (status) {
    case model::MeasureStatus::on_target:
    case model::MeasureStatus::better_than_target:
      return TagTone::good;
    case model::MeasureStatus::close_to_target:
      return TagTone::close;
    case model::MeasureStatus::off_target:
    case model::MeasureStatus::worse_than_target:
      return TagTone::bad;
    case model::MeasureStatus::no_target:
    case model::MeasureStatus::for_context:
    case model::MeasureStatus::not_due:
    case model::MeasureStatus::not_reported:
    case model::MeasureStatus::withheld:
    case model::MeasureStatus::not_comparable:
      return TagTone::none;
  }
  return TagTone::none;
}

TagTone tone(model::ActivityStatus status) {
  switch (status) {
    case model::ActivityStatus::complete:
    case model::ActivityStatus::on_track:
      return TagTone::good;
    case model::ActivityStatus::delayed:
      return TagTone::close;
    case model::ActivityStatus::off_track:
      return TagTone::bad;
    case model::ActivityStatus::not_started:
    case model::ActivityStatus::paused:
    case model::ActivityStatus::cancelled:
    case model::ActivityStatus::carried_forward:
    case model::ActivityStatus::no_update:
      return TagTone::none;
  }
  return TagTone::none;
}

TagTone tone(model::RollUp status) {
  switch (status) {
    case model::RollUp::green:
      return TagTone::good;
    case model::RollUp::amber:
      return TagTone::close;
    case model::RollUp::red:
      return TagTone::bad;
    case model::RollUp::not_rated:
    case model::RollUp::too_little_to_judge:
      return TagTone::none;
  }
  return TagTone::none;
}

TagTone tone(derive::RiskLevel level) {
  switch (level) {
    case derive::RiskLevel::low:
      return TagTone::good;
    case derive::RiskLevel::medium:
      return TagTone::close;
    case derive::RiskLevel::high:
      return TagTone::bad;
  }
  return TagTone::none;
}

TagTone tone(derive::BudgetStatus status) {
  switch (status) {
    case derive::BudgetStatus::within:
      return TagTone::good;
    case derive::BudgetStatus::slightly_over:
      return TagTone::close;
    case derive::BudgetStatus::over:
      return TagTone::bad;
    case derive::BudgetStatus::no_forecast:
      return TagTone::none;
  }
  return TagTone::none;
}

void append_tag(std::string& out, TagTone tone, std::string_view key, std::string_view word) {
  out.append("<span class=\"tag ").append(class_name(tone)).append(" tag-");
  append_attribute(out, key);
  out.append("\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path fill=\"currentColor\" d=\"")
      .append(tag_shape(tone))
      .append("\"/></svg>");
  append_text(out, word);
  out += "</span>";
}

void append_tag(std::string& out, model::MeasureStatus status, const Words& words) {
  append_tag(out, tone(status), model::key(status), words.status(status));
}
void append_tag(std::string& out, model::ActivityStatus status, const Words& words) {
  append_tag(out, tone(status), model::key(status), words.status(status));
}
void append_tag(std::string& out, model::RollUp status, const Words& words) {
  // The class is not the colour's name: colours are the theme's.
  append_tag(out, tone(status), "roll-up", words.status(status));
}
void append_tag(std::string& out, derive::RiskLevel level, const Words& words) {
  append_tag(out, tone(level), key(level), words.status(level));
}
void append_tag(std::string& out, derive::BudgetStatus status, const Words& words) {
  append_tag(out, tone(status), key(status), words.status(status));
}

}  // namespace goldthread::render
