#include "disclose/held_things.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>
#include <unordered_map>

#include "disclose/publication_day.hpp"
#include "model/each_entity.hpp"

namespace goldthread::disclose {

using diagnostics::Code;
using diagnostics::Diagnostics;
using model::Content;
using model::Date;
using model::Entity;
using model::Ref;

namespace {

// Of what shares no space of ids; the others' kind is that of their list.
template <class Thing>
std::string_view kind_of(const Thing&) {
  if constexpr (std::is_same_v<Thing, model::FrameworkVersion>) return "framework";
  if constexpr (std::is_same_v<Thing, model::BudgetLine>) return "budget line";
  if constexpr (std::is_same_v<Thing, model::Event>) return "event";
  if constexpr (std::is_same_v<Thing, model::Page>) return "page";
  return {};
}

// The things that a thing cannot be without: all of them gone, it is gone too. Other references are only taken out.
using Parents = std::vector<const Ref*>;

template <class Thing>
Parents parents_of(const Thing&) {
  return {};
}
Parents parents_of(const model::Organisation& thing) { return {&thing.parent}; }
Parents parents_of(const model::Plan& thing) { return {&thing.tier}; }
Parents parents_of(const model::Outcome& thing) { return {&thing.priority}; }
Parents parents_of(const model::Measure& thing) { return {&thing.outcome, &thing.priority}; }
Parents parents_of(const model::Activity& thing) { return {&thing.outcome, &thing.programme}; }
Parents parents_of(const model::ActionPlan& thing) { return {&thing.measure, &thing.activity}; }
Parents parents_of(const model::BudgetLine& thing) { return {&thing.directorate}; }
Parents parents_of(const model::Meeting& thing) { return {&thing.body}; }
Parents parents_of(const model::Paper& thing) { return {&thing.meeting}; }
Parents parents_of(const model::QuestionSession& thing) { return {&thing.body}; }
Parents parents_of(const model::Report& thing) { return {&thing.organisation}; }
Parents parents_of(const model::Statement& thing) { return {&thing.portfolio}; }

void add(Parents& out, const std::vector<Ref>& refs) {
  for (const Ref& ref : refs) out.push_back(&ref);
}
Parents parents_of(const model::Risk& thing) {
  Parents out;
  for (const auto* refs : {&thing.outcomes, &thing.activities, &thing.plans}) add(out, *refs);
  return out;
}
Parents parents_of(const model::HotSpot& thing) {
  Parents out;
  add(out, thing.items);
  return out;
}
Parents parents_of(const model::BoardAction& thing) {
  Parents out;
  add(out, thing.items);
  add(out, thing.adjusts);
  return out;
}

class Finder {
 public:
  Finder(const Content& content, Audience audience, Diagnostics& diagnostics)
      : content_(content), audience_(audience), diagnostics_(diagnostics), days_(content) {}

  HeldThings find() {
    model::each_entity(content_, [&](const auto& thing) { judge(thing); });
    while (!held_.empty() && hold_what_belongs()) {
    }
    list();
    return std::move(out_);
  }

 private:
  template <class Thing>
  void judge(const Thing& thing) {
    std::optional<HeldThing> held = reason(thing);
    if constexpr (std::is_same_v<Thing, model::Plan>) {
      if (!held) held = reason_of_tier(thing);
    }
    if (!held) held = reason_of_day(days_.of(thing));
    if (held) hold(thing, std::move(*held));
  }

  std::optional<HeldThing> reason(const Entity& thing) const {
    if (!thing.draft) return reason_of_access(thing);
    HeldThing out;
    out.why = Why::draft;
    return out;
  }

  // Of an item, or of an enclosure, which has readers of its own.
  template <class Kept>
  std::optional<HeldThing> reason_of_access(const Kept& thing) const {
    HeldThing out;
    if (audience_ == Audience::members) return std::nullopt;
    if (thing.access == model::Access::open && !thing.sensitive) return std::nullopt;
    switch (thing.access) {
      case model::Access::open:
        out.why = Why::sensitive;
        break;
      case model::Access::exempt:
        out.why = Why::exempt;
        out.about = thing.paragraph;
        break;
      case model::Access::confidential:
        out.why = Why::confidential;
        break;
    }
    return out;
  }

  std::optional<HeldThing> reason_of_day(const std::optional<PublicationDay>& day) const {
    if (!day || !content_.site.as_at || day->day <= *content_.site.as_at) return std::nullopt;
    HeldThing out;
    out.why = Why::not_yet;
    out.until = day->day;
    out.delayed = day->delayed;
    return out;
  }

  std::optional<HeldThing> reason_of_tier(const model::Plan& plan) {
    const auto tier = content_.find(plan.tier.id, model::Kind::tier);
    if (!tier) return std::nullopt;
    switch (content_.tiers[*tier].publish) {
      case model::Publish::yes:
        return std::nullopt;
      case model::Publish::no:
        break;
      case model::Publish::never:
        diagnostics_.add(Code::never_published, plan.place_of("tier"),
                         "`" + plan.id + "` is filed under the tier `" + plan.tier.id + "`, of which nothing is ever published");
        return std::nullopt;
    }
    HeldThing out;
    out.why = Why::tier;
    out.about = plan.tier.id;
    return out;
  }

  // Whether all that it names of what it cannot be without is held; the first of them.
  template <class Thing>
  const Ref* held_with(const Thing& thing) const {
    const Ref* first = nullptr;
    for (const Ref* parent : parents_of(thing)) {
      if (parent->empty()) continue;
      if (!held_ids_.contains(parent->id)) return nullptr;
      if (!first) first = parent;
    }
    return first;
  }

  bool hold_what_belongs() {
    bool found = false;
    model::each_entity(content_, [&](const auto& thing) {
      if (out_.which.contains(&thing)) return;
      const Ref* with = held_with(thing);
      if (!with) return;
      HeldThing held;
      held.why = Why::belongs;
      held.about = with->id;
      hold(thing, std::move(held));
      found = true;
    });
    return found;
  }

  template <class Thing>
  void hold(const Thing& thing, HeldThing held) {
    held.place = thing.place;
    held.kind = kind_of(thing);
    if constexpr (std::is_same_v<Thing, model::Page>) held.name = thing.path;
    if constexpr (std::is_same_v<Thing, model::FrameworkVersion>) held.name = thing.version;
    if constexpr (std::is_same_v<Thing, model::BudgetLine>)
      held.name = model::year_text(thing.year, content_.site.year_start) + "/" + thing.id;
    if (held.name.empty()) held.name = thing.id;
    if (held.kind.empty()) held_ids_.insert(thing.id);
    out_.which.insert(&thing);
    held_.emplace(&thing, std::move(held));
  }

  // In the order of the content; the kind and an event's stream are known from where a thing stands.
  void list() {
    model::each_list(content_, [&](model::Kind kind, const auto& things) {
      for (const auto& thing : things) {
        if (const auto found = held_.find(&thing); found != held_.end()) found->second.kind = model::key(kind);
      }
    });
    for (const model::Stream& stream : content_.streams) {
      for (const model::Event& event : stream.events) {
        if (const auto found = held_.find(&event); found != held_.end()) found->second.name = stream.id + "/" + event.id;
      }
    }
    model::each_entity(content_, [&](const Entity& thing) {
      if (const auto found = held_.find(&thing); found != held_.end()) out_.listed.push_back(found->second);
    });
    for (const model::Paper& paper : content_.papers) {
      if (!out_.which.contains(&paper)) list_attachments(paper);
    }
  }

  void list_attachments(const model::Paper& paper) {
    for (std::size_t i = 0; i < paper.attachments.size(); ++i) {
      const model::Attachment& attachment = paper.attachments[i];
      auto held = reason_of_access(attachment);
      if (!held) continue;
      held->kind = attachment_kind;
      held->name = paper.id + "/" + (attachment.label.empty() ? std::to_string(i + 1) : attachment.label);
      held->place = attachment.place;
      out_.attachments.insert(&attachment);
      out_.listed.push_back(std::move(*held));
    }
  }

  const Content& content_;
  Audience audience_;
  Diagnostics& diagnostics_;
  PublicationDays days_;
  std::set<std::string, std::less<>> held_ids_;
  std::unordered_map<const Entity*, HeldThing> held_;
  HeldThings out_;
};

}  // namespace

HeldThings held_things(const Content& content, Audience audience, Diagnostics& diagnostics) {
  return Finder(content, audience, diagnostics).find();
}

}  // namespace goldthread::disclose
