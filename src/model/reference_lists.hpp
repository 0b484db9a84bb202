#pragma once
// Small lists that other things refer to: glossary, indicator sets, comparators.
#include <string>
#include <vector>

#include "model/entity.hpp"

namespace goldthread::model {

struct GlossaryTerm : Entity {
  std::string short_for;  // what an abbreviation stands for
  std::string text;
};

struct IndicatorCode {
  std::string code;
  std::string what;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct IndicatorSet : Entity {
  std::string owner;  // government, laa, local, or the set's own
  std::vector<IndicatorCode> codes;
};

struct Comparator : Entity {
  std::string source;
};

}  // namespace goldthread::model
