#pragma once
// The address part of base_url. Pages that are served at any depth, such as 404.html, begin their addresses with it.
#include <string>
#include <string_view>

namespace goldthread::site {

// "/performance/" of "https://council.example/performance/", "/" of a host's root and of no base_url.
std::string base_path(std::string_view base_url);

}  // namespace goldthread::site
