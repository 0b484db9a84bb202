#pragma once
// Every text of a content, with whose it is: for `audit`, which compares what its authors wrote with what may be published.
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "authoring/words_in_bytes.hpp"
#include "model/each_field.hpp"

namespace goldthread::authoring {

struct TextOfContent {
  const model::Entity* thing = nullptr;           // the innermost that it belongs to; null of the site's own
  const model::Attachment* attachment = nullptr;  // of a paper, which has readers of its own
  std::vector<std::string_view> about;            // ids that what it stands in names: of a comment the measure it is about
  std::string_view key;
  std::string field;  // "actions.what"
  std::string_view text;
  Written written = Written::plain;
  std::optional<model::Decimal> money;  // an amount of money, in place of a text
};

// Calls `visit(const TextOfContent&)`. `Visit` may be large: it is held by reference.
template <class Visit>
class TextWalk {
 public:
  explicit TextWalk(Visit& visit) : visit_(visit) {}

  template <class Field>
  void operator()(std::string_view key, const Field& field) {
    const std::size_t before = at_.field.size();
    if (!at_.field.empty()) at_.field += '.';
    at_.field += key;
    const std::string_view outer = std::exchange(at_.key, key);
    look(field);
    at_.key = outer;
    at_.field.resize(before);
  }

 private:
  void text(std::string_view text, Written written) {
    if (text.empty()) return;
    at_.text = text;
    at_.written = written;
    visit_(at_);
  }
  void look(const std::string& field) { text(field, Written::plain); }
  void look(const model::Line& line) { text(line.text, Written::plain); }
  void look(const model::Prose& prose) { text(prose.html, Written::markup); }
  void look(const model::Ref&) {}
  void look(const model::Decimal& number) {
    if (at_.key != "budget" && at_.key != "actual" && at_.key != "forecast" && at_.key != "expected_cost") return;
    at_.text = {};
    at_.money = number;
    visit_(at_);
    at_.money.reset();
  }

  template <class Field>
  void look(const Field& field) {
    if constexpr (std::is_base_of_v<model::Entity, Field>) {
      look_into_thing(field);
    } else if constexpr (requires { model::each_field(field, *this); }) {
      const std::size_t before = at_.about.size();
      References references{at_.about};
      model::each_field(field, references);
      if constexpr (std::is_same_v<Field, model::Attachment>) at_.attachment = &field;
      model::each_field(field, *this);
      if constexpr (std::is_same_v<Field, model::Attachment>) at_.attachment = nullptr;
      at_.about.resize(before);
    } else if constexpr (requires { field.begin()->second; }) {
      for (const auto& [key, each] : field) {
        if constexpr (std::is_same_v<Field, std::map<std::string, std::string, std::less<>>>) {
          (*this)(key, each);  // a translation's texts, each by its own key
        } else {
          look(each);
        }
      }
    } else if constexpr (requires { field.has_value(); }) {
      if (field) look(*field);
    } else if constexpr (requires { field.front(); }) {
      for (const auto& each : field) look(each);
    }
  }

  template <class Thing>
  void look_into_thing(const Thing& thing) {
    const model::Entity* outer = std::exchange(at_.thing, &thing);
    std::string field = std::exchange(at_.field, {});
    std::vector<std::string_view> about = std::exchange(at_.about, {});
    model::each_field(thing, *this);
    at_.thing = outer;
    at_.field = std::move(field);
    at_.about = std::move(about);
  }

  struct References {
    std::vector<std::string_view>& ids;
    template <class Field>
    void operator()(std::string_view, const Field& field) {
      if constexpr (std::is_same_v<Field, model::Ref>) {
        if (!field.empty()) ids.push_back(field.id);
      }
    }
  };

  Visit& visit_;
  TextOfContent at_;
};

template <class Visit>
void each_text(const model::Content& content, Visit& visit) {
  TextWalk<Visit> walk(visit);
  model::each_field(content, walk);
}

}  // namespace goldthread::authoring
