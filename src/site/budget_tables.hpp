#pragma once
// Budget lines as a table, over and under in words (domain.md 2.3, budget). Lines of one year and fund: revenue and capital are
// never added.
#include <string_view>
#include <vector>

#include "derive/derived.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

enum class DirectorateName { shown, left_out };
enum class LineAnchors { own, none };  // own: on the budget page, where links elsewhere lead

void add_line_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& lines,
                    const std::vector<derive::BudgetRecord>& records, DirectorateName directorate, LineAnchors anchors);

// The lines of the present year among these, as tables of revenue and of capital; nothing where there are none.
void add_present_lines(Draft& draft, Values& where, std::string_view of, const derive::Places& lines);
bool has_present_lines(const model::Content& content, const derive::Places& lines);

// "2025-26-waste-collection": where a line stands on the budget page.
std::string line_anchor(const model::BudgetLine& line, model::YearStart start);

}  // namespace goldthread::site
