#include "disclose/leading_prose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "check/link_target.hpp"
#include "model/each_entity.hpp"
#include "model/each_field.hpp"

namespace goldthread::disclose {

using model::Hole;

namespace {

class Reader {
 public:
  Reader(const model::Content& content, const Traces& traces, diagnostics::Diagnostics& diagnostics)
      : content_(content), traces_(traces), diagnostics_(diagnostics) {}

  template <class Field>
  void operator()(std::string_view, const Field& field) {
    look_at(field);
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

  // A comment on what is held back goes with it.
  void look_at(const model::Comment& comment) {
    if (traces_.names.contains(comment.about.id)) return;
    look_at(comment.prose);
    look_at(comment.translations);
  }

  template <class Field>
  void look_at(const Field& field) {
    if constexpr (requires { model::each_field(field, *this); }) {
      model::each_field(field, *this);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) look_at(*field);
    } else if constexpr (
        requires { field.front().begin(); } || requires { model::each_field(field.front(), *this); } || requires { field.front().place; }) {
      for (const auto& each : field) look_at(each);
    }
  }

  void placeholder(std::string_view target, text::Place place) {
    const auto first = target.find_first_not_of(' ');
    const std::string_view id = target.substr(std::min(first, target.size()), target.find_first_of(". ", first) - first);
    if (traces_.names.contains(id)) found(id, place);
  }

  void link(const Hole& hole, const model::Prose& prose) {
    const std::string_view path = std::string_view(hole.target).substr(0, hole.target.find('#'));
    const auto joined = check::joined_path(content_.sources.at(prose.start.file).path, path);
    if (joined && (traces_.paths.contains(*joined) || traces_.files.contains(*joined))) found(path, hole.place);
  }

  void found(std::string_view what, text::Place place) {
    diagnostics_.add(diagnostics::Code::leads_to_held_back, place, fmt::format("this leads to {}, which is held back", what));
  }

  const model::Content& content_;
  const Traces& traces_;
  diagnostics::Diagnostics& diagnostics_;
};

}  // namespace

void find_leading_prose(const model::Content& content, const HeldThings& held, const Traces& traces,
                        diagnostics::Diagnostics& diagnostics) {
  Reader reader(content, traces, diagnostics);
  model::each_entity(content, [&](const auto& thing) {
    if (!held.which.contains(&thing)) model::each_field(thing, reader);
  });
}

}  // namespace goldthread::disclose
