#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/id_lookup.hpp"
#include "check/link_target.hpp"
#include "check/rules.hpp"
#include "model/each_entity.hpp"
#include "text/closest.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Hole;
using model::Kind;

namespace {

// format.md, "Figures and links in prose".
constexpr auto inline_fields = std::to_array<std::string_view>({"value", "target", "status", "period", "direction", "variance", "reason"});
constexpr auto block_fields = std::to_array<std::string_view>({"chart", "table", "card"});
constexpr auto counted = std::to_array<std::string_view>({"measures", "outcomes", "activities", "priorities"});
constexpr auto safe_schemes = std::to_array<std::string_view>({"https", "http", "mailto", "tel", "webcal"});
// Every kind has an id that {{id}} may name; for the help line the kinds people write about.
constexpr Kinds linked = {Kind::measure,   Kind::outcome, Kind::priority, Kind::activity,      Kind::plan,
                          Kind::programme, Kind::risk,    Kind::body,     Kind::glossary_term, Kind::report};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t N>
std::vector<std::string_view> all(const std::array<std::string_view, N>& words) {
  return {words.begin(), words.end()};
}

class ProseRules {
 public:
  ProseRules(const Content& content, Diagnostics& diagnostics)
      : content_(content), diagnostics_(diagnostics), lookup_(content), targets_(content) {}

  void check() {
    model::each_entity(content_, [&](const model::Entity& thing) { in_every_language(thing); });
    for (const model::Report& report : content_.reports) {
      for (const model::Comment& comment : report.comments) in_every_language(comment);
      for (const model::Line& line : report.achievements) braces(line);
      for (const model::Translation& each : report.translations) {
        for (const model::TranslatedLine& line : each.lines) braces(line.line);
      }
    }
  }

 private:
  template <class Thing>
  void in_every_language(const Thing& thing) {
    prose(thing.prose);
    for (const model::Translation& each : thing.translations) prose(each.prose);
  }

  void prose(const model::Prose& prose) {
    for (const Hole& hole : prose.holes) {
      switch (hole.kind) {
        case Hole::Kind::inline_value:
          inside(hole.target, hole.place);
          break;
        case Hole::Kind::block:
          block(hole);
          break;
        case Hole::Kind::link:
          link(hole, prose);
          break;
        case Hole::Kind::image:
          image(hole);
          break;
      }
    }
  }

  // Texts of a list are no Markdown; what stands between braces means the same.
  void braces(const model::Line& line) {
    std::string_view rest = line.text;
    for (auto open = rest.find("{{"); open != std::string_view::npos; open = rest.find("{{")) {
      const auto close = rest.find("}}", open);
      if (close == std::string_view::npos) return;
      std::string_view target = rest.substr(open + 2, close - open - 2);
      while (!target.empty() && target.front() == ' ') target.remove_prefix(1);
      while (!target.empty() && target.back() == ' ') target.remove_suffix(1);
      inside(target, line.place);
      rest.remove_prefix(close + 2);
    }
  }

  void unknown(text::Place place, std::string message, std::string help) {
    diagnostics_.add(Code::unknown_placeholder, place, std::move(message), std::move(help));
  }

  static std::string nearest_or_all(std::string_view field, const std::vector<std::string_view>& known) {
    const auto nearest = text::closest(field, known);
    return nearest ? fmt::format("Did you mean .{}?", *nearest) : fmt::format("There are .{}.", fmt::join(known, ", ."));
  }

  void inside(std::string_view target, text::Place place) {
    const auto dot = target.rfind('.');
    const std::string_view id = target.substr(0, dot);
    const std::string_view field = dot == std::string_view::npos ? "" : target.substr(dot + 1);
    if (id == "counts") return counts(field, place);
    const auto item = known_item(id, place);
    if (!item || (field.empty() && dot == std::string_view::npos)) return;
    if (has(block_fields, field)) {
      diagnostics_.add(Code::misplaced_placeholder, place,
                       fmt::format("{{{{{}}}}} is drawn on its own, and it stands inside a paragraph", target));
    } else if (item->kind != Kind::measure) {
      only_measures(id, field, *item, place);
    } else if (!has(inline_fields, field)) {
      std::vector<std::string_view> known = all(inline_fields);
      known.insert(known.end(), block_fields.begin(), block_fields.end());
      unknown(place, fmt::format("a measure has no .{}", field), nearest_or_all(field, known));
    }
  }

  std::optional<model::ItemRef> known_item(std::string_view id, text::Place place) {
    const auto item = content_.find(id);
    if (!item && !lookup_.may_be_unread(id, linked))
      unknown(place, fmt::format("`{}` is the id of nothing here", id), lookup_.help(id, linked));
    return item;
  }

  void only_measures(std::string_view id, std::string_view field, model::ItemRef item, text::Place place) {
    unknown(place, fmt::format("`{}` is {}, and only a measure has .{}", id, with_article(item.kind), field),
            fmt::format("Write {{{{{}}}}} for a link to it.", id));
  }

  void counts(std::string_view field, text::Place place) {
    if (has(counted, field)) return;
    unknown(place, field.empty() ? std::string("{{counts}} does not say what is counted") : fmt::format("nothing is counted as .{}", field),
            nearest_or_all(field, all(counted)));
  }

  void block(const Hole& hole) {
    const auto dot = hole.target.rfind('.');
    const std::string_view id = std::string_view(hole.target).substr(0, dot);
    if (id == "counts") return counts(std::string_view(hole.target).substr(dot + 1), hole.place);
    const auto item = known_item(id, hole.place);
    if (item && item->kind != Kind::measure) only_measures(id, std::string_view(hole.target).substr(dot + 1), *item, hole.place);
  }

  // The scheme of an outside address, "https"; nothing where it is a path.
  static std::optional<std::string> scheme(std::string_view address) {
    const auto end = address.find_first_of(":/?#");
    if (end == std::string_view::npos || address[end] != ':') return std::nullopt;
    std::string out(address.substr(0, end));
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
  }

  // True where nothing is left to say of an address: it is outside, or a finding was made.
  bool settled(const Hole& hole) {
    const std::string& address = hole.target;
    if (const auto used = scheme(address)) {
      if (!has(safe_schemes, *used)) {
        diagnostics_.add(Code::unsafe_link, hole.place, fmt::format("links of this kind are not published: {}", address));
      }
      return true;
    }
    if (address.empty()) {
      diagnostics_.add(Code::broken_link, hole.place, "this link leads nowhere", "Write the path of a file between the brackets.");
      return true;
    }
    if (address.front() == '/' || address.front() == '\\') {
      diagnostics_.add(Code::absolute_link, hole.place, fmt::format("this link begins at the root of a server: {}", address));
      return true;
    }
    return false;
  }

  void link(const Hole& hole, const model::Prose& prose) {
    if (settled(hole)) return;
    const auto hash = hole.target.find('#');
    const std::string_view path = std::string_view(hole.target).substr(0, hash);
    const std::string_view anchor = hash == std::string::npos ? "" : std::string_view(hole.target).substr(hash + 1);
    const std::string& from = content_.sources.at(prose.start.file).path;
    const auto joined = path.empty() ? std::optional(from) : joined_path(from, path);
    if (!joined) {
      diagnostics_.add(Code::broken_link, hole.place, fmt::format("this link leads out of the content folder: {}", path),
                       "Link to a file of the content folder, or to an address of the web.");
    } else if (!targets_.is_page(*joined) && !targets_.is_document(*joined)) {
      broken(hole, path, from, *joined);
    } else if (!anchor.empty()) {
      check_anchor(hole, targets_.in_language_of(from, *joined), anchor);
    }
  }

  void broken(const Hole& hole, std::string_view path, std::string_view from, std::string_view joined) {
    const std::string nearest = targets_.nearest(from, joined);
    diagnostics_.add(Code::broken_link, hole.place, fmt::format("there is no page of {}", path),
                     nearest.empty() ? std::string() : fmt::format("Did you mean {}?", nearest));
  }

  void check_anchor(const Hole& hole, std::string_view path, std::string_view anchor) {
    const auto anchors = targets_.anchors(path);
    if (!anchors || std::find(anchors->begin(), anchors->end(), anchor) != anchors->end()) return;
    const auto nearest = text::closest(anchor, *anchors);
    diagnostics_.add(Code::broken_link, hole.place, fmt::format("{} has no heading #{}", path, anchor),
                     nearest            ? fmt::format("Did you mean #{}?", *nearest)
                     : anchors->empty() ? std::string("It has no headings at all.")
                                        : fmt::format("It has #{}.", fmt::join(*anchors, ", #")));
  }

  // An image comes from documents/: what a page shows is published with it.
  void image(const Hole& hole) {
    if (const auto used = scheme(hole.target); used && has(safe_schemes, *used)) {
      diagnostics_.add(Code::unsafe_link, hole.place, fmt::format("an image of another site is not shown: {}", hole.target),
                       "Put the picture into documents/, and link to it there.");
      return;
    }
    if (settled(hole)) return;
    const std::string& from = content_.sources.at(hole.place.file).path;
    const auto joined = joined_path(from, hole.target);
    if (joined && targets_.is_document(*joined)) return;
    const std::string nearest = joined ? targets_.nearest(from, *joined) : std::string();
    diagnostics_.add(Code::broken_link, hole.place, fmt::format("there is no picture {}", hole.target),
                     nearest.empty() ? std::string("Pictures stand in documents/.") : fmt::format("Did you mean {}?", nearest));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  IdLookup lookup_;
  LinkTargets targets_;
};

}  // namespace

void check_prose(const Content& content, Diagnostics& diagnostics) { ProseRules(content, diagnostics).check(); }

}  // namespace goldthread::check
