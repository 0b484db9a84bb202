#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "check/id_lookup.hpp"
#include "check/rules.hpp"
#include "model/each_entity.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Kind;

namespace {

// {{counts.measures}} is a counted sentence, and the others stand for many posts at once.
constexpr std::array<std::string_view, 4> reserved = {"counts", "directors", "officers", "portfolio-holders"};

class Ids {
 public:
  Ids(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    model::each_list(content_, [&](Kind kind, const auto& list) { each(list, kind); });
    events();
  }

 private:
  template <class Thing>
  void each(const std::vector<Thing>& things, Kind kind) {
    for (std::uint32_t i = 0; i < things.size(); ++i) {
      const model::Entity& thing = things[i];
      const auto first = content_.find(thing.id);
      if (first && *first != model::ItemRef{kind, i}) twice(thing, content_.entity(*first), first->kind);
      if (std::find(reserved.begin(), reserved.end(), thing.id) != reserved.end()) {
        diagnostics_.add(Code::reserved_id, thing.place,
                         fmt::format("`{}` has a meaning of its own, so nothing can be called by it", thing.id));
      }
    }
  }

  void twice(const model::Entity& second, const model::Entity& first, Kind kind) {
    diagnostics_.add(Code::duplicate_id, second.place,
                     fmt::format("`{}` is already the id of {}, in {}:{}", second.id, with_article(kind),
                                 content_.sources.at(first.place.file).path, first.place.line));
  }

  // An event's id is unique in its stream only.
  void events() {
    for (const model::Stream& stream : content_.streams) {
      std::set<std::string_view> seen;
      for (const model::Event& event : stream.events) {
        if (event.id.empty() || seen.insert(event.id).second) continue;
        diagnostics_.add(Code::duplicate_id, event.place_of("id"),
                         fmt::format("`{}` is already the id of an event of this stream", event.id),
                         "Rename one of them: an event's id is unique in its stream.");
      }
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_ids(const Content& content, Diagnostics& diagnostics) { Ids(content, diagnostics).check(); }

}  // namespace goldthread::check
