#pragma once
// What items are called in a workbook, and where their pages are. Two items of one title are told apart by the second one's
// id. Links stand on short texts only, ids and priorities: LibreOffice does not wrap a link, and would cut a long one off. So an id
// of over 22 characters is cut, unless another begins like it: one text leads to one page.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// A text as a link to a page of the site, by its address from the root; the text alone where the site has no address.
Cell linked(const std::string& text, const std::string& address, const model::Content& content);
// An item's id as a link to its page.
Cell reference_to(model::ItemRef item, const model::Content& content);

class Items {
 public:
  explicit Items(const Reported& reported);

  const std::string& name(model::ItemRef item) const;
  // The name, or the id, as a link to the item's page; the text alone where the site has no address.
  Cell link(model::ItemRef item) const;
  Cell reference(model::ItemRef item) const;
  Cell whole_reference(model::ItemRef item) const;

 private:
  std::string short_id(const std::string& id) const;

  const model::Content& content_;
  std::map<model::ItemRef, std::string> renamed_;
  std::vector<std::string_view> long_ids_;  // of the kinds that have rows, sorted
};

}  // namespace goldthread::workbook
