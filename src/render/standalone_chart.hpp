#pragma once
// A chart as a picture of its own, to be taken away: the same drawing as on its page, with its title, source and colours in the file,
// for no stylesheet goes with it. Colours are presentation attributes, which a strict content policy lets pass. Its own size in
// pixels is large enough for print and slides, so that any program turns it into a PNG without being told more.
#include <string>
#include <string_view>

namespace goldthread::render {

inline constexpr int picture_width = 1200;  // pixels; the height follows from the drawing

// `figure`: one <figure> as append_measure_chart makes it. `credit`: whose it is, at the foot. Empty where there is no figure.
std::string standalone_chart(std::string_view figure, std::string_view credit);

}  // namespace goldthread::render
