#pragma once
// What `goldthread release` writes (domain.md 2.7): of what the gate let through, as much as the report's pages and workbook draw
// from, up to its period, with every status as it was. One TOML file, always the same for the same report; read back by
// read/released_reader.hpp. What the gate holds back never gets here.
#include <string>
#include <string_view>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "model/released.hpp"

namespace goldthread::data {

// `report`: its place in the content's list; `on`: the day it is released; `program`: name and edition of the program.
model::Released freeze(const disclose::View& view, const derive::Derived& derived, std::size_t report, model::Date on,
                       std::string_view program);

// The file of it; its edition is worked out here.
std::string released_text(const model::Released& released);

// "released/2025-26-q2.toml"
std::string released_path(std::string_view report);

}  // namespace goldthread::data
