// What is written of a thing is read back as it was, field by field, whatever its texts say.
#include "data/frozen_value.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "../property.hpp"
#include "data/toml_writer.hpp"
#include "filled.hpp"
#include "read/thawed_value.hpp"
#include "read/toml_document.hpp"

namespace goldthread::data {

namespace {

using tests::Filler;

constexpr model::YearStart april{4};

// As text and back; the fault where there is one.
template <class Thing>
std::string through_text(const Thing& thing, Thing& out) {
  TomlValue root;
  root.entries.push_back({"thing", {}, frozen(thing, april)});
  diagnostics::Diagnostics findings;
  const std::string text = toml_text(root);
  const auto read = read::parse_toml(text, {}, findings);
  if (!read) return "not read: " + text;
  read::Thaw thaw(april);
  const auto* entry = read->find("thing");
  if (!entry) return "nothing was written";
  thaw.take(entry->value, out);
  return thaw.fault() ? thaw.fault()->what : std::string();
}

template <class Thing>
void comes_back(std::string_view what) {
  INFO(what);
  Thing thing = model::unset<Thing>();
  Filler("text ").fill(thing);
  std::size_t fields = 0;
  std::set<std::string_view> keys;
  each_field(thing, [&]<class Field>(std::string_view key, const Field&) {
    CHECK(keys.insert(key).second);
    if (!std::is_same_v<Field, model::Prose>) ++fields;
  });
  const TomlValue written = frozen(thing, april);
  CHECK(written.entries.size() == fields);  // none is left out
  Thing back = model::unset<Thing>();
  REQUIRE(through_text(thing, back).empty());
  CHECK(is_same(frozen(back, april), written));
}

}  // namespace

TEST_CASE("every field of everything is written and read back as it was") {
  model::Content content;
  each_field(content, []<class List>(std::string_view key, const List&) {
    if constexpr (requires { typename List::value_type; }) {
      comes_back<typename List::value_type>(key);
    } else {
      comes_back<List>(key);
    }
  });
  comes_back<model::Released>("released");
  comes_back<model::Held>("held");
}

TEST_CASE("what is not set is not written") {
  CHECK(frozen(model::Measure{}, april).entries.empty());
  CHECK(frozen(model::Site{}, april).entries.empty());
  model::FrameworkVersion version;
  version.stages.clear();  // four stages where nobody says otherwise
  const TomlValue written = frozen(version, april);
  REQUIRE(written.entries.size() == 1);
  CHECK(written.entries.front().key == "stages");
}

TEST_CASE("every word of an enumeration has a value of its own") {
  CHECK(frozen(model::Marker::withheld, april).text == "c");
  CHECK(frozen(model::MeasureStatus::not_comparable, april).text == key(model::MeasureStatus::not_comparable));
  CHECK(words_of(model::MeasureStatus{}).size() == model::measure_status_count);
  CHECK(words_of(model::ActivityStatus{}).size() == model::activity_status_count);
  CHECK(words_of(model::RollUp{}).size() == model::roll_up_count);
  for (int i = 0; i < model::activity_status_count; ++i) {
    const auto status = static_cast<model::ActivityStatus>(i);
    CHECK(words_of(status)[static_cast<std::size_t>(i)] == key(status));
  }
}

TEST_CASE("any text comes back as it was") {
  tests::holds_for_all([] {
    const auto text = *rc::gen::container<std::string>(
        rc::gen::element('a', ' ', '"', '\'', '\\', '\n', '\t', '\r', '#', '=', '[', ']', '{', '}', '\x01', '\x7F', '+'));
    model::Ward ward;
    ward.id = "abbey";
    ward.title = text;
    ward.aliases = {{text, {}}, {"x" + text, {}}};
    TomlValue root;
    root.entries.push_back({"thing", {}, frozen(ward, april)});
    diagnostics::Diagnostics findings;
    const std::string written = toml_text(root);
    const auto read = read::parse_whole_toml(written, {}, findings);
    if (!read || !read->find("thing")) return false;
    return is_same(read->find("thing")->value, root.entries.front().value);
  });
}

}  // namespace goldthread::data
