#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "authoring/changes.hpp"
#include "data/codes.hpp"

namespace goldthread::authoring {

using model::Content;
using model::Event;
using model::Stream;

namespace {

constexpr std::array<std::string_view, 12> month_names = {"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};

// A value as text, absent where there is none.
std::optional<std::string> given(std::string text) { return text.empty() ? std::nullopt : std::optional(std::move(text)); }

std::string joined(std::string all, std::string_view one) {
  if (!all.empty()) all += ", ";
  return all += one;
}

// "April", "September, October"
std::string months_text(const Event& event) {
  std::string out;
  for (const int month : event.months) out = joined(std::move(out), month_names[static_cast<std::size_t>(month) - 1]);
  return out.empty() ? "no month" : out;
}

std::string document_text(const Event& event) {
  return event.document_stage ? std::string(data::code(*event.document_stage)) : std::string();
}

std::string ids_text(const std::vector<model::Ref>& refs) {
  std::string out;
  for (const model::Ref& ref : refs) out = joined(std::move(out), ref.id);
  return out;
}

// Keys of a table inside an event, each with its value: "involves.cabinet", "occurs.2025-26".
using Inner = std::map<std::string, std::string>;

Inner involved(const Event& event) {
  Inner out;
  for (const model::Involvement& each : event.involves) out.emplace(each.who.id, each.what);
  return out;
}

Inner occurrences(const Event& event, model::YearStart start) {
  Inner out;
  for (const model::Occurrence& each : event.occurs) out.emplace(model::year_text(each.year, start), each.date.text());
  return out;
}

class Calendar {
 public:
  Calendar(const Content& old_content, const Content& new_content) : old_(old_content), new_(new_content) {}

  std::vector<Change> compare() {
    std::map<std::string_view, std::pair<const Stream*, const Stream*>> streams;
    for (const Stream& stream : old_.streams) streams[stream.id].first = &stream;
    for (const Stream& stream : new_.streams) streams[stream.id].second = &stream;
    events();
    for (const auto& [id, both] : streams) {
      const auto& [was, now] = both;
      stream(std::string(id), was, now);
      for (const auto& [event, place] : places_) {
        if (event.first == id) compare_event(event, place);
      }
    }
    return std::move(out_);
  }

 private:
  struct Place {
    const Event* was = nullptr;
    const Event* now = nullptr;
    std::string_view from = {};  // the stream that it stood in before
  };
  using Key = std::pair<std::string_view, std::string_view>;  // stream, event

  // Each event by where it stands now; one that left its stream for another keeps its id there.
  void events() {
    for (const Stream& stream : new_.streams) {
      for (const Event& event : stream.events) places_.try_emplace({stream.id, event.id}).first->second.now = &event;
    }
    std::vector<std::pair<Key, const Event*>> gone;
    for (const Stream& stream : old_.streams) {
      for (const Event& event : stream.events) {
        const auto found = places_.find({stream.id, event.id});
        if (found != places_.end()) {
          found->second.was = &event;
        } else {
          gone.push_back({{stream.id, event.id}, &event});
        }
      }
    }
    for (const auto& [key, event] : gone) {
      const auto wanted = key.second;
      const auto moved = std::find_if(places_.begin(), places_.end(),
                                      [&](const auto& each) { return each.first.second == wanted && each.second.now && !each.second.was; });
      if (moved == places_.end()) {
        places_.try_emplace(key).first->second.was = event;
      } else {
        moved->second.was = event;
        moved->second.from = key.first;
      }
    }
  }

  void stream(const std::string& id, const Stream* was, const Stream* now) {
    if (!was) {
      out_.push_back({ChangeKind::added, "stream", id, now->title});
    } else if (!now) {
      out_.push_back({ChangeKind::removed, "stream", id, was->title});
    } else if (was->title != now->title) {
      out_.push_back({ChangeKind::renamed, "stream", id, now->title, "title", was->title, now->title});
    }
  }

  void compare_event(const Key& key, const Place& place) {
    id_ = std::string(key.first) + "/" + std::string(key.second);
    if (!place.was) {
      out_.push_back({ChangeKind::added, "event", id_, place.now->title, {}, std::nullopt, months_text(*place.now)});
      return;
    }
    if (!place.now) {
      out_.push_back({ChangeKind::removed, "event", id_, place.was->title, {}, months_text(*place.was), std::nullopt});
      return;
    }
    const Event& was = *place.was;
    const Event& now = *place.now;
    title_ = now.title;
    if (!place.from.empty()) one(ChangeKind::moved, "stream", std::string(place.from), std::string(key.first));
    one(ChangeKind::renamed, "title", given(was.title), given(now.title));
    one(ChangeKind::moved, "month", months_text(was), months_text(now));
    const auto text = [&](std::string_view name, std::string before, std::string after) {
      one(ChangeKind::changed, name, given(std::move(before)), given(std::move(after)));
    };
    text("when", std::string(data::code(was.when)), std::string(data::code(now.when)));
    text("condition", was.condition, now.condition);
    text("stage", was.stage, now.stage);
    text("period", was.period_meant, now.period_meant);
    text("document_stage", document_text(was), document_text(now));
    table("involves", involved(was), involved(now));
    table("occurs", occurrences(was, old_.site.year_start), occurrences(now, new_.site.year_start));
    text("plans", ids_text(was.plans), ids_text(now.plans));
    text("reports", ids_text(was.reports), ids_text(now.reports));
    text("year", was.year ? model::year_text(*was.year, old_.site.year_start) : "",
         now.year ? model::year_text(*now.year, new_.site.year_start) : "");
    text("column", was.column, now.column);
    text("outside", was.outside ? "true" : "", now.outside ? "true" : "");
    text("status", was.proposed ? "proposed" : "", now.proposed ? "proposed" : "");
  }

  void one(ChangeKind kind, std::string_view key, std::optional<std::string> was, std::optional<std::string> now) {
    if (was != now) out_.push_back({kind, "event", id_, title_, std::string(key), std::move(was), std::move(now)});
  }

  void table(std::string_view name, const Inner& was, const Inner& now) {
    std::map<std::string, std::pair<std::optional<std::string>, std::optional<std::string>>> both;
    for (const auto& [key, value] : was) both[key].first = value;
    for (const auto& [key, value] : now) both[key].second = value;
    for (auto& [key, values] : both)
      one(ChangeKind::changed, std::string(name) + "." + key, std::move(values.first), std::move(values.second));
  }

  const Content& old_;
  const Content& new_;
  std::map<Key, Place> places_;
  std::string id_;     // of the event that is compared
  std::string title_;  // of the same
  std::vector<Change> out_;
};

}  // namespace

std::vector<Change> calendar_changes(const Content& old_content, const Content& new_content) {
  return Calendar(old_content, new_content).compare();
}

}  // namespace goldthread::authoring
