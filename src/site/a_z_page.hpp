#pragma once
// The A to Z: everything on the site by name, which is the site's search without a script and so leaves nothing out (web.md Z1, Z2). On
// one page while that is light enough for a phone; above that each letter has a page, and the A to Z leads to them.
#include <memory>
#include <string>
#include <vector>

#include "site/edition.hpp"

namespace goldthread::site {

class AToZ {
 public:
  // Borrows the edition. Copies share the list; any thread may draw any page.
  explicit AToZ(const Edition& edition);

  std::string page() const;
  // The letters that have a page of their own, in their order; none where everything stands on one.
  std::vector<std::string> letters_with_pages() const;
  std::string letter_page(const std::string& letter) const;
  std::string address(const std::string& letter) const;  // "a-z/b/"

 private:
  struct Everything;
  std::shared_ptr<Everything> everything_;
};

}  // namespace goldthread::site
