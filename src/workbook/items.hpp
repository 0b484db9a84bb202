#pragma once
// What items are called in a workbook, and where their pages are. Two items of one title are told apart by the second one's
// id. Links stand on short texts only, ids and priorities: LibreOffice does not wrap a link, and would cut a long one off.
#include <map>
#include <string>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

class Items {
 public:
  explicit Items(const Reported& reported);

  const std::string& name(model::ItemRef item) const;
  // The name, or the id, as a link to the item's page; the text alone where the site has no address.
  Cell link(model::ItemRef item) const;
  Cell reference(model::ItemRef item) const;

 private:
  const model::Content& content_;
  std::map<model::ItemRef, std::string> renamed_;
};

}  // namespace goldthread::workbook
