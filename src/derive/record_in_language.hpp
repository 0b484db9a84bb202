#pragma once
// The texts of a record in a further language of the site, place for place. What was worked out is the record's own.
#include <string_view>
#include <vector>

#include "derive/record.hpp"
#include "disclose/view.hpp"

namespace goldthread::derive {

struct RecordInLanguage {
  disclose::ViewInLanguage now;
  std::vector<disclose::ViewInLanguage> then;  // of each released report of the record
};

// Of each the whole content is copied, on `jobs` threads: one where other threads wait for it, as these might do its work.
RecordInLanguage in_language(const Record& record, std::string_view language, model::Untranslated untranslated, int jobs);

}  // namespace goldthread::derive
