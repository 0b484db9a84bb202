#include "disclose/unpublished_plans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "check/link_target.hpp"
#include "model/each_entity.hpp"

namespace goldthread::disclose {

using diagnostics::Code;
using model::Hole;
using model::Ref;

namespace {

struct Withheld {
  std::set<std::string, std::less<>> ids;
  std::set<std::string, std::less<>> paths;  // of their sources and of the files they offer
};

bool is_unpublished(const model::Plan& plan, const model::Content& content) {
  const auto tier = content.find(plan.tier.id, model::Kind::tier);
  return tier && content.tiers[*tier].publish == model::Publish::no;
}

// A file that a published plan or framework offers as well stays.
bool is_offered(const std::string& path, const model::Content& content) {
  const auto offers = [&](const model::Plan& plan) { return plan.document == path && !is_unpublished(plan, content); };
  const auto lists = [&](const model::FrameworkVersion& framework) {
    return std::any_of(framework.documents.begin(), framework.documents.end(), [&](const model::Line& line) { return line.text == path; });
  };
  return std::any_of(content.plans.begin(), content.plans.end(), offers) ||
         std::any_of(content.frameworks.begin(), content.frameworks.end(), lists);
}

Withheld withheld(const model::Content& content) {
  Withheld out;
  for (const model::Plan& plan : content.plans) {
    if (!is_unpublished(plan, content)) continue;
    out.ids.insert(plan.id);
    out.paths.insert(content.sources.at(plan.place.file).path);
    if (!plan.document.empty() && !is_offered(plan.document, content)) out.paths.insert(plan.document);
  }
  return out;
}

// Prose of what is published that leads to what is not.
class Prose {
 public:
  Prose(const model::Content& content, const Withheld& withheld, diagnostics::Diagnostics& diagnostics)
      : content_(content), withheld_(withheld), diagnostics_(diagnostics) {}

  void check() {
    model::each_entity(content_, [&](const model::Entity& thing) {
      if (!withheld_.ids.contains(thing.id)) look_at(thing.prose);
    });
    for (const model::Report& report : content_.reports) {
      for (const model::Comment& comment : report.comments) look_at(comment.prose);
      for (const model::Line& line : report.achievements) look_at(line);
    }
  }

 private:
  void look_at(const model::Prose& prose) {
    for (const Hole& hole : prose.holes) {
      switch (hole.kind) {
        case Hole::Kind::inline_value:
        case Hole::Kind::block:
          placeholder(hole.target, hole.place);
          break;
        case Hole::Kind::link:
        case Hole::Kind::image:
          link(hole, prose);
          break;
      }
    }
  }

  // Texts of a list are no Markdown; what stands between braces means the same.
  void look_at(const model::Line& line) {
    std::string_view rest = line.text;
    for (auto open = rest.find("{{"); open != std::string_view::npos; open = rest.find("{{")) {
      const auto close = rest.find("}}", open);
      if (close == std::string_view::npos) return;
      placeholder(rest.substr(open + 2, close - open - 2), line.place);
      rest.remove_prefix(close + 2);
    }
  }

  void placeholder(std::string_view target, text::Place place) {
    const auto first = target.find_first_not_of(' ');
    const std::string_view id = target.substr(std::min(first, target.size()), target.find_first_of(". ", first) - first);
    if (withheld_.ids.contains(id)) found(id, place);
  }

  void link(const Hole& hole, const model::Prose& prose) {
    const std::string_view path = std::string_view(hole.target).substr(0, hole.target.find('#'));
    const auto joined = check::joined_path(content_.sources.at(prose.start.file).path, path);
    if (joined && withheld_.paths.contains(*joined)) found(path, hole.place);
  }

  void found(std::string_view what, text::Place place) {
    diagnostics_.add(Code::not_for_everyone, place, fmt::format("this leads to {}, and plans of its tier are not published", what),
                     "Take it out, or write publish = \"yes\" in the tier.");
  }

  const model::Content& content_;
  const Withheld& withheld_;
  diagnostics::Diagnostics& diagnostics_;
};

void take_out(Ref& ref, const Withheld& withheld) {
  if (withheld.ids.contains(ref.id)) ref = {};
}

void take_out(std::vector<Ref>& refs, const Withheld& withheld) {
  std::erase_if(refs, [&](const Ref& ref) { return withheld.ids.contains(ref.id); });
}

void take_out(model::Content& content, const Withheld& withheld) {
  std::erase_if(content.plans, [&](const model::Plan& plan) { return withheld.ids.contains(plan.id); });
  std::erase_if(content.documents, [&](const model::Document& document) { return withheld.paths.contains(document.path); });
  take_out(content.site.menu, withheld);
  for (model::Tier& tier : content.tiers) take_out(tier.companions, withheld);
  for (model::Plan& plan : content.plans) {
    take_out(plan.replaces, withheld);
    take_out(plan.partners, withheld);
    take_out(plan.parent, withheld);
    take_out(plan.paired_with, withheld);
    take_out(plan.contained_in, withheld);
  }
  for (model::Priority& priority : content.priorities) take_out(priority.plans, withheld);
  for (model::Activity& activity : content.activities) take_out(activity.plans, withheld);
  for (model::Risk& risk : content.risks) take_out(risk.plans, withheld);
  for (model::Meeting& meeting : content.meetings) {
    for (model::AgendaItem& item : meeting.agenda) take_out(item.plan, withheld);
  }
  for (model::Stream& stream : content.streams) {
    for (model::Event& event : stream.events) take_out(event.plans, withheld);
  }
  for (model::FrameworkVersion& framework : content.frameworks) {
    for (model::Strand& strand : framework.strands) take_out(strand.items, withheld);
  }
  for (model::Statement& statement : content.statements) take_out(statement.finance_strategy, withheld);
  for (model::Survey& survey : content.surveys) take_out(survey.items, withheld);
  for (model::QuestionSession& session : content.question_sessions) take_out(session.items, withheld);
  for (model::HotSpot& hot_spot : content.hot_spots) take_out(hot_spot.items, withheld);
  for (model::BoardAction& action : content.board_actions) {
    take_out(action.items, withheld);
    take_out(action.adjusts, withheld);
  }
  std::erase_if(content.revisions, [&](const model::Revision& revision) { return withheld.ids.contains(revision.item.id); });
  content.index_ids();
}

}  // namespace

void take_out_unpublished_plans(model::Content& content, diagnostics::Diagnostics& diagnostics) {
  const Withheld plans = withheld(content);
  if (plans.ids.empty()) return;
  Prose(content, plans, diagnostics).check();
  take_out(content, plans);
}

}  // namespace goldthread::disclose
