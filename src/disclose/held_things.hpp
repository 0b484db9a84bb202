#pragma once
// Which things of the content an audience may not see, and why (domain.md 2.6, 1 to 4): exempt or confidential, sensitive, a draft,
// not to be published yet, a plan of a tier that is not published; and whatever belongs to one of them, such as the measures of an
// exempt outcome or a risk that has no other item. Members see what is exempt, confidential or sensitive, and nothing before
// it is published. A plan under a `never` tier is a finding.
#include <unordered_set>

#include "diagnostics/diagnostics.hpp"
#include "disclose/audience.hpp"
#include "disclose/held.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

struct HeldThings {
  std::unordered_set<const model::Entity*> which;            // asked for only, never walked: no order of theirs reaches anything
  std::unordered_set<const model::Attachment*> attachments;  // of papers that are shown
  std::vector<HeldThing> listed;                             // the same in the order of the content
};

HeldThings held_things(const model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
