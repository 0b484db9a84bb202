#pragma once
// Who owes what for the round of reporting that is under way, and by which day (domain.md section 4, performance officer): figures
// by the measure's owner, updates by the activity's lead, comments and action plans by the owner or lead of what calls for them.
// And what is not reported as at the site's date, whatever round it belongs to. For officers: no part of any public output.
#include <vector>

#include "derive/open_rounds.hpp"

namespace goldthread::derive {

struct OwedItem {
  std::optional<model::Date> due;  // absent where no timetable says
  model::Owed what;
  model::ItemRef item;  // a measure or an activity
  model::Ref who;       // its owner or lead
  model::Period period;
};

// By day, then by post, kind and id. A timetable's stage that says it `collects` a kind is what that kind is due with; what no
// stage collects is due with the first.
std::vector<OwedItem> owed(const model::Content& content, const Derived& derived);

enum class MissingKind { figure, update, risk_score };

struct MissingItem {
  MissingKind what;
  model::ItemRef item;
  model::Ref who;
  std::optional<model::Period> period = {};  // the newest that is due and missing; of an activity absent
  std::optional<model::Period> last = {};    // the newest that there is
  std::optional<model::Date> last_on = {};   // of an activity
  int behind = 0;                            // periods due and not there
  std::string_view note = {};                // what was said in its place
};

// By kind, then by id.
std::vector<MissingItem> missing(const model::Content& content, const Derived& derived);

}  // namespace goldthread::derive
