#include "disclose/take_out.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "disclose/leading_prose.hpp"
#include "disclose/traces.hpp"
#include "model/each_entity.hpp"
#include "model/each_field.hpp"
#include "model/exempt_information.hpp"

namespace goldthread::disclose {

using model::Content;
using model::Line;
using model::Ref;

namespace {

// What everyone may know of each held thing whose existence an agenda tells; by id. Nothing of what is only not out yet.
using PublicFaces = std::map<std::string, std::optional<model::HeldBack>, std::less<>>;

// Of all texts in further languages the one that everyone may read.
std::vector<model::Translation> public_titles(const std::vector<model::Translation>& translations) {
  std::vector<model::Translation> out;
  for (const model::Translation& each : translations) {
    if (const auto title = each.texts.find("public_title"); title != each.texts.end())
      out.push_back({each.language, {{title->first, title->second}}, {}, {}, each.place});
  }
  return out;
}

// The same as titles of what stands in its place.
std::vector<model::Translation> as_titles(const std::vector<model::Translation>& public_titles) {
  std::vector<model::Translation> out;
  for (const model::Translation& each : public_titles)
    out.push_back({each.language, {{"title", each.texts.begin()->second}}, {}, {}, each.place});
  return out;
}

PublicFaces public_faces(const HeldThings& held, const Content& content) {
  PublicFaces out;
  for (const HeldThing& thing : held.listed) {
    std::optional<model::HeldBack>& face = out[thing.name];
    switch (thing.why) {
      case Why::exempt:
      case Why::confidential:
      case Why::sensitive:
      case Why::tier:
      case Why::belongs:
        face.emplace();
        break;
      case Why::draft:
      case Why::not_yet:
        break;
    }
    if (thing.why != Why::exempt) continue;
    face->paragraph = thing.about;
    if (const auto words = model::exempt_description(content.site.nation, *content.site.as_at, thing.about)) face->description = *words;
  }
  model::each_list(content, [&](model::Kind, const auto& things) {
    for (const model::Entity& thing : things) {
      if (!held.which.contains(&thing)) continue;
      auto& face = out[thing.id];
      if (!face) continue;
      face->public_title = thing.public_title;
      face->translations = public_titles(thing.translations);
    }
  });
  return out;
}

// Clears references and takes out of lists what cannot stand without the one it has.
class TakeOut {
 public:
  TakeOut(const Traces& traces, const PublicFaces& faces) : traces_(traces), faces_(faces) {}

  template <class Field>
  void operator()(std::string_view, Field& field) {
    from(field);
  }

 private:
  bool is_held(const Ref& ref) const { return traces_.names.contains(ref.id); }

  void from(Ref& ref) {
    if (is_held(ref)) ref = {};
  }
  void from(std::vector<Ref>& refs) {
    std::erase_if(refs, [&](const Ref& ref) { return is_held(ref); });
  }
  void from(std::string& text) {
    if (traces_.files.contains(text)) text.clear();
  }
  void from(std::vector<Line>& lines) {
    std::erase_if(lines, [&](const Line& line) { return traces_.files.contains(line.text); });
  }

  bool stands(const model::Comment& comment) const { return !is_held(comment.about); }
  bool stands(const model::Revision& revision) const { return !is_held(revision.item); }
  bool stands(const model::Decision& decision) const { return !is_held(decision.report); }
  bool stands(const model::Involvement& involvement) const { return !is_held(involvement.who); }
  bool stands(const model::Series& series) const { return !traces_.names.contains(series.id); }
  bool stands(const model::StatutoryCode& code) const { return !traces_.names.contains(code.set); }
  template <class Thing>
  bool stands(const Thing&) const {
    return true;
  }

  // A held part of a breakdown leaves its withheld figures for now, without its name: the whole less the other parts would tell them.
  void from(model::Figures& figures) {
    std::vector<model::Series> parts = std::exchange(figures.breakdown, {});
    model::each_field(figures, *this);
    for (model::Series& part : parts) {
      if (stands(part)) continue;
      part.id.clear();
      for (model::Figure& figure : part.figures)
        figure = model::Figure{figure.period, {}, {}, {}, model::Marker::withheld, {}, {}, {}, figure.place};
    }
    figures.breakdown = std::move(parts);
  }

  void from(model::AgendaItem& item) {
    for (const Ref* ref : {&item.report, &item.plan, &item.body, &item.paper}) {
      const auto face = faces_.find(ref->id);
      if (ref->empty() || face == faces_.end() || !face->second || item.held_back) continue;
      item.held_back = face->second;
    }
    if (item.held_back) {
      item.title = item.held_back->public_title;
      item.translations = as_titles(item.held_back->translations);
      item.report = item.plan = item.body = item.paper = {};
    }
    model::each_field(item, *this);
  }

  template <class Field>
  void from(Field& field) {
    if constexpr (requires { model::each_field(field, *this); }) {
      model::each_field(field, *this);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) from(*field);
    } else if constexpr (requires { model::each_field(field.front(), *this); }) {
      std::erase_if(field, [&](const auto& each) { return !stands(each); });
      for (auto& each : field) from(each);
    }
  }

  const Traces& traces_;
  const PublicFaces& faces_;
};

// A total of a fund less the lines that are shown would be the line that is not.
void clear_totals(const HeldThings& held, Content& content) {
  for (const model::BudgetLine& line : content.budget) {
    if (!held.which.contains(&line)) continue;
    for (model::BudgetTotal& total : content.budget_totals) {
      if (total.year != line.year) continue;
      (line.fund == model::Fund::revenue ? total.revenue : total.capital).reset();
    }
  }
}

template <class Thing>
void drop_held(std::vector<Thing>& things, const HeldThings& held) {
  std::vector<Thing> out;
  out.reserve(things.size());
  for (Thing& thing : things) {
    if (!held.which.contains(&thing)) out.push_back(std::move(thing));
  }
  things = std::move(out);
}

model::HeldBack public_face(const model::Attachment& attachment, const Content& content) {
  model::HeldBack out{attachment.public_title, {}, {}, public_titles(attachment.translations)};
  if (attachment.access != model::Access::exempt) return out;
  out.paragraph = attachment.paragraph;
  if (const auto words = model::exempt_description(content.site.nation, *content.site.as_at, attachment.paragraph))
    out.description = *words;
  return out;
}

// Its label stays in the list of its paper.
void close_attachments(const HeldThings& held, Content& content) {
  for (model::Paper& paper : content.papers) {
    for (model::Attachment& attachment : paper.attachments) {
      if (!held.attachments.contains(&attachment)) continue;
      model::Attachment closed;
      closed.label = attachment.label;
      closed.held_back = public_face(attachment, content);
      closed.place = attachment.place;
      attachment = std::move(closed);
    }
  }
}

struct DropHeld {
  const HeldThings& held;
  template <class Field>
  void operator()(std::string_view, Field& field) {
    if constexpr (requires { static_cast<const model::Entity*>(&field.front()); }) drop_held(field, held);
  }
};

}  // namespace

void drop_held_parts(Content& content) {
  for (model::Measure& measure : content.measures)
    std::erase_if(measure.figures.breakdown, [](const model::Series& part) { return part.id.empty(); });
}

void take_out(const HeldThings& held, Content& content, diagnostics::Diagnostics& diagnostics) {
  if (held.listed.empty()) return;
  const Traces traces = traces_of(held, content);
  find_leading_prose(content, held, traces, diagnostics);
  const PublicFaces faces = public_faces(held, content);
  clear_totals(held, content);
  close_attachments(held, content);
  for (model::Stream& stream : content.streams) drop_held(stream.events, held);
  DropHeld drop{held};
  model::each_field(content, drop);
  std::erase_if(content.documents, [&](const model::Document& document) { return traces.files.contains(document.path); });
  TakeOut taking(traces, faces);
  model::each_field(content, taking);
  content.index_ids();
}

}  // namespace goldthread::disclose
