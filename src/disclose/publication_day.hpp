#pragma once
// The day from which everyone may see a thing (domain.md 2.6; embargo): its `publish_from`; else, of what goes to a committee, the
// day its papers go out, so many clear days before the first meeting that gets it (domain.md 2.3, timetable). A day that falls
// in a pre-election period (an event with `pre_election`) is put off to the day after polling. Nothing where it may be seen now.
#include <optional>
#include <string>
#include <vector>

#include "model/content.hpp"
#include "model/working_days.hpp"

namespace goldthread::disclose {

struct PublicationDay {
  model::Date day;
  bool delayed = false;  // by a pre-election period
};

class PublicationDays {
 public:
  explicit PublicationDays(const model::Content& content);
  std::optional<PublicationDay> of(const model::Report& report) const;
  std::optional<PublicationDay> of(const model::Paper& paper) const;
  std::optional<PublicationDay> of(const model::Entity& thing) const;

 private:
  struct PreElection {
    model::Date from;
    model::Date polling;
  };
  PublicationDay put_off(model::Date day) const;
  std::optional<model::Date> papers_out(const std::string& meeting) const;
  std::optional<PublicationDay> first_of(const model::Entity& thing, const std::vector<std::string>& meetings) const;

  const model::Content& content_;
  model::WorkingDays days_;
  std::vector<PreElection> pre_elections_;
};

}  // namespace goldthread::disclose
