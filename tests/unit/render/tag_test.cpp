#include "render/tag.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"

namespace goldthread::render {

namespace {

template <class Status>
std::string tag(Status status) {
  std::string out;
  append_tag(out, status, english_words());
  return out;
}

}  // namespace

TEST_CASE("a tag is a word with a shape that is hidden from screen readers") {
  CHECK(tag(model::MeasureStatus::on_target) ==
        "<span class=\"tag tag-good tag-on-target\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path fill=\"currentColor\" d=\"M1 8.5 "
        "3 6.5 6 9.5 13 "
        "2.5 15 4.5 6 13.5Z\"/></svg>On target</span>");
}

TEST_CASE("each tone has a shape of its own, and roll-ups never name a colour") {
  CHECK(tone(model::MeasureStatus::worse_than_target) == TagTone::bad);
  CHECK(tone(model::ActivityStatus::delayed) == TagTone::close);
  CHECK(tone(model::RollUp::too_little_to_judge) == TagTone::none);
  CHECK(tone(derive::RiskLevel::high) == TagTone::bad);
  CHECK(tone(derive::BudgetStatus::within) == TagTone::good);
  for (const char* colour : {"green", "amber", "red"}) {
    CHECK(tag(model::RollUp::green).find(colour) == std::string::npos);
    CHECK(tag(model::RollUp::red).find(colour) == std::string::npos);
  }
}

TEST_CASE("a word from content cannot break a tag") {
  std::string out;
  append_tag(out, TagTone::none, "a\"b", "<b>");
  CHECK(out.find("tag-a&quot;b") != std::string::npos);
  CHECK(out.find("&lt;b&gt;") != std::string::npos);
}

}  // namespace goldthread::render
