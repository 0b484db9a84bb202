#include "model/paper_facts.hpp"

#include <catch2/catch.hpp>

namespace goldthread::model {

namespace {

// A sub-committee on Monday 23 July 2007, and a paper for it.
Content council() {
  Content out;
  out.site.nation = "england";
  out.holidays.by_nation["england"] = {*Date::of(2007, 5, 28), *Date::of(2007, 8, 27)};
  out.bodies.emplace_back().id = "sub-committee";
  Meeting& meeting = out.meetings.emplace_back();
  meeting.id = "july";
  meeting.body = {"sub-committee", {}};
  meeting.date = Date::of(2007, 7, 23);
  Paper& paper = out.papers.emplace_back();
  paper.id = "new-approach";
  paper.meeting = {"july", {}};
  out.index_ids();
  return out;
}

}  // namespace

TEST_CASE("papers are due five clear working days before the meeting [H13-C]") {
  Content content = council();
  CHECK(papers_due(content.meetings[0], content) == Date::of(2007, 7, 13));

  Timetable& own = content.timetables.emplace_back();
  own.receiver = {"sub-committee", {}};
  own.clear_days = 3;
  CHECK(papers_due(content.meetings[0], content) == Date::of(2007, 7, 17));
}

TEST_CASE("where no bank holiday of the year is known, nobody can say when papers are due") {
  Content content = council();
  content.holidays.by_nation.clear();
  CHECK_FALSE(papers_due(content.meetings[0], content));
  content = council();
  content.meetings[0].date.reset();
  CHECK_FALSE(papers_due(content.meetings[0], content));
}

TEST_CASE("a paper has its meeting's day and body, unless it says otherwise") {
  Content content = council();
  Paper& paper = content.papers[0];
  CHECK(date_of(paper, content) == Date::of(2007, 7, 23));
  CHECK(body_of(paper, content) == 0U);
  paper.date = Date::of(2007, 7, 20);
  CHECK(date_of(paper, content) == Date::of(2007, 7, 20));
  paper.meeting = {};
  paper.date.reset();
  CHECK_FALSE(date_of(paper, content));
  CHECK_FALSE(body_of(paper, content));
  paper.body = {"sub-committee", {}};
  CHECK(body_of(paper, content) == 0U);
}

TEST_CASE("a framework is named by its file or by its version") {
  Content content = council();
  FrameworkVersion& framework = content.frameworks.emplace_back();
  framework.id = "2014";
  framework.version = "2014 refresh";
  Paper& paper = content.papers[0];
  CHECK_FALSE(framework_of(paper, content));
  paper.framework = {"2014 refresh", {}};
  CHECK(framework_of(paper, content) == 0U);
  paper.framework = {"2014", {}};
  CHECK(framework_of(paper, content) == 0U);
}

TEST_CASE("an attachment without a label is not what an empty label names") {
  Paper paper;
  paper.attachments.emplace_back().title = "Slides";
  CHECK(attachment_of(paper, "") == nullptr);
  paper.attachments.emplace_back().label = "A";
  REQUIRE(attachment_of(paper, "A") != nullptr);
  CHECK(attachment_of(paper, "B") == nullptr);
}

}  // namespace goldthread::model
