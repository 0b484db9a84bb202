#pragma once
// A released report among today's pages (domain.md 2.7). Its pages are drawn from an edition of their own, as they were; this is
// what today's site says beside them: when it was released, what has changed since, and where it stands in its series.
#include <optional>
#include <string>
#include <vector>

#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::site {

class Edition;

// A place of the site by name and address from the root ("measures/"), or an address outside ("mailto:...").
struct NamedAddress {
  std::string title;
  std::string address;
};

// One figure, target or thing that is no longer as the report says.
struct ChangeSince {
  NamedAddress item;
  std::optional<model::Period> period;
  std::string was;  // empty of what was withdrawn, and of what had no value
  std::string now;
  model::RevisionKind kind = model::RevisionKind::correction;
  std::optional<model::Date> on;
  std::string why;
  std::string by;
};

struct ReleasedNow {
  model::Date on;
  std::vector<ChangeSince> changes;  // the newest first
  std::optional<NamedAddress> previous;
  std::optional<NamedAddress> next;
  std::optional<NamedAddress> newest;  // of its series, where that is another
};

// What today's edition says of a released report; nothing where today's site does not have the report.
std::optional<ReleasedNow> released_now(const Edition& today, const model::Released& released);

// "reports/2025-26-q2/changes/"
std::string changes_address(std::uint32_t report, const model::Content& content);
// Every change since, or that there is none: a page of today's, where the report is in today's list.
std::string changes_page(const Edition& today, std::uint32_t report, const ReleasedNow& now);

}  // namespace goldthread::site
