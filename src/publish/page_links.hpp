#pragma once
// What the link check asks of each page: its links and anchors, read back from the HTML that was drawn. A released report is as it was,
// so only the pages that it leads to must still be there, not the places in them.
#include <string>
#include <string_view>
#include <vector>

#include "publish/link_check.hpp"
#include "publish/offers.hpp"
#include "site/website.hpp"

namespace goldthread::publish {

// All that the output holds, pages first, in one list: what links may lead to.
std::vector<std::string> paths_of(const site::Website& website, const std::vector<Offer>& offers);

// Enters the page of a place in `website`; several threads may at once, each another page. `base`: of site::base_path.
void enter_page(LinkCheck& links, const site::Website& website, std::size_t page, std::string_view html, std::string_view base);

}  // namespace goldthread::publish
