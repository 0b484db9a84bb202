#pragma once
// What needs attention in one report (web.md E1, E2): each result that is behind, why, what is being done and by when; and the count
// of everything that is not here. On a page of its own, and in a pack.
#include <cstdint>
#include <string>
#include <string_view>

#include "site/parts.hpp"

namespace goldthread::site {

bool is_off_target(model::MeasureStatus status);

// What needs attention in one report, each with why and what is being done, and the count of everything else.
class Exceptions {
 public:
  // `anchors`: what every anchor begins with, where other reports stand on the page. `most`: entries in full; what is over is one link.
  Exceptions(Draft& draft, std::uint32_t index, std::string_view anchors, std::size_t most)
      : draft_(draft),
        report_(draft.content().reports[index]),
        record_(draft.derived().reports[index]),
        words_(draft.words()),
        index_(index),
        anchors_(anchors),
        left_(most) {}

  // Each makes parts by `add_part`, whose entries have `title`, `href`, `anchor`, `tag`, `reason`, `facts`, `prose` with `lead`,
  // `missing_why`, `missing_plan` and `plans_open` with `actions`.
  enum class Measures { all, off_target, others };
  void add_measures(const AddPart& add_part, Measures which = Measures::all);
  void add_activities(const AddPart& add_part);
  void add_rest(const AddPart& add_part);
  bool empty() const { return record_.exceptions.empty() && record_.activity_exceptions.empty(); }
  // How many were not given an entry.
  std::size_t left_out() const { return left_out_; }

 private:
  // A part for each status, in the order in which the worst-first list meets them.
  template <class Records, class Add>
  void add_by_status(const AddPart& add_part, model::Kind kind, const derive::Places& places, const Records& records, Add add);
  void fill_measure(Values& entry, std::uint32_t place);
  void fill_activity(Values& entry, std::uint32_t place);
  void fill_why(Values& entry, model::ItemRef item);
  // False where no action plan was open.
  bool fill_plans(Values& entry, const derive::Places& plans);
  bool is_known(const std::optional<model::Date>& date) const { return date && *date <= record_.standing.vantage.cut; }

  Draft& draft_;
  const model::Report& report_;
  const derive::ReportRecord& record_;
  const render::Words& words_;
  std::uint32_t index_;
  std::string anchors_;
  std::size_t left_;
  std::size_t left_out_ = 0;
};

}  // namespace goldthread::site
