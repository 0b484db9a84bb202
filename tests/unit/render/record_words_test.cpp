#include "render/record_words.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"

namespace goldthread::render {

TEST_CASE("What a record holds is said in a word or a few", "[record_words]") {
  const model::Site site;
  const Words words = english_words(site);
  CHECK(action_word(derive::ActionStands::overdue, words) == "Overdue");
  CHECK(update_word(derive::MonthOfUpdates::missed, words) == "Missed");
  CHECK(alignment_word(model::Alignment::part_of, words) == "part of it");
  CHECK(alignment_word(model::Alignment::unsaid, words).empty());
  CHECK(revision_word(model::RevisionKind::withdrawal, words) == "Withdrawn");
  CHECK(perspective_word("customer", words) == "Customer");
  CHECK(perspective_word("the street", words) == "The street");
  CHECK(perspective_word("", words) == "In no perspective");
}

TEST_CASE("A plan has recovered otherwise for an activity than for a measure", "[record_words]") {
  const model::Site site;
  const Words words = english_words(site);
  derive::ActionPlanRecord record;
  CHECK(recovery_words(record, model::Kind::measure, words) == "Cannot be told");
  record.recovery = derive::Recovery::recovered;
  CHECK(recovery_words(record, model::Kind::measure, words) == "Recovered: the newest figure meets its target");
  CHECK(recovery_words(record, model::Kind::activity, words) == "Recovered: on track again");
}

}  // namespace goldthread::render
