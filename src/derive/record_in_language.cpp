#include "derive/record_in_language.hpp"

#include <optional>
#include <utility>

#include "work/parallel.hpp"

namespace goldthread::derive {

RecordInLanguage in_language(const Record& record, std::string_view language, model::Untranslated untranslated, int jobs) {
  std::vector<std::optional<disclose::ViewInLanguage>> made(1 + record.released.size());
  work::for_each(made.size(), jobs, [&](std::size_t i) {
    const disclose::View& view = i == 0 ? record.view : record.released[i - 1].view;
    made[i] = disclose::in_language(view, language, untranslated);
  });
  RecordInLanguage out{std::move(*made.front()), {}};
  for (std::size_t i = 1; i < made.size(); ++i) out.then.push_back(std::move(*made[i]));
  return out;
}

}  // namespace goldthread::derive
