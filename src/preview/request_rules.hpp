#pragma once
// Which requests a preview answers at all, and what they ask for. A page of another site must not be able to read what is shown here, by
// giving its own name this machine's address (DNS rebinding): so only requests that name this machine and port are answered. A path
// is never looked for on the disk: it is a name in the list of what the site has.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::preview {

struct Request {
  std::string method;
  std::string target;              // as sent: "/measures/?q=bins"
  std::vector<std::string> hosts;  // each Host header
};

// A request that may be answered has status 200 and a path without its first slash, "measures/" or "", its escapes undone.
struct Judged {
  int status = 200;  // else 400: it is broken; 403: it names another host; 405: it would change something
  std::string path;
};
Judged judged(const Request& request, int port);

// True of localhost, 127.0.0.1 and [::1], with the port; it may be left out where it is 80.
bool is_own_host(std::string_view host, int port);

// The path of a target, escapes undone. Nothing where it is no path of a website: control characters, a backslash, half an escape,
// a part that is "." or "..".
std::optional<std::string> path_of(std::string_view target);

// By the end of a file's name: "text/html; charset=utf-8".
std::string_view content_type(std::string_view path);

}  // namespace goldthread::preview
