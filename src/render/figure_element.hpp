#pragma once
// <figure class="figure"> around a drawing: its title and subtitle above, notes below. All text is escaped.
#include <string>
#include <string_view>

namespace goldthread::render {

void open_figure(std::string& out, std::string_view title, std::string_view subtitle);
void append_figure_note(std::string& out, std::string_view text);
void close_figure(std::string& out);

}  // namespace goldthread::render
