#include "site/base_path.hpp"

namespace goldthread::site {

std::string base_path(std::string_view base_url) {
  const auto host = base_url.find("//");
  const auto slash = host == std::string_view::npos ? host : base_url.find('/', host + 2);
  return std::string(slash == std::string_view::npos ? "/" : base_url.substr(slash));
}

}  // namespace goldthread::site
