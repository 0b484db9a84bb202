#pragma once
// Where a long text goes piece by piece, so that it never has to stand in memory whole.
#include <functional>
#include <string_view>

namespace goldthread::text {

using Append = std::function<void(std::string_view)>;

}  // namespace goldthread::text
