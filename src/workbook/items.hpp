#pragma once
// What items are called in a workbook, and where their pages are. One text leads to one place: a title that two items
// share gets the id of the second after it.
#include <map>
#include <string>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

class Items {
 public:
  explicit Items(const Reported& reported);

  const std::string& name(model::ItemRef item) const;
  // The name as a link to the item's page; the name alone where the site has no address.
  Cell link(model::ItemRef item) const;

 private:
  const model::Content& content_;
  std::map<model::ItemRef, std::string> renamed_;
};

}  // namespace goldthread::workbook
