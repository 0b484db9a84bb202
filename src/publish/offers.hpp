#pragma once
// What is offered for download beside the pages: workbooks, open data, documents. Each is made when its turn comes and dropped when
// it is written.
#include <functional>
#include <string>
#include <vector>

#include "derive/record.hpp"
#include "render/words.hpp"
#include "text/append.hpp"

namespace goldthread::publish {

struct Offer {
  std::string path;
  // Gives the pages of the site that it leads to, from the site's root.
  std::function<std::vector<std::string>(const text::Append&)> write;
};

// The longest jobs first: they are independent, and may be done on several threads. What they are made of must outlive them. `then`:
// how the site spoke when each report of the record was released; `document_bytes`: of a file of the content by its path.
std::vector<Offer> offers(const derive::Record& record, const render::Words& words, const std::vector<render::Words>& then,
                          const std::function<std::string(const std::string& path)>& document_bytes);

// The workbooks in a further language, "cy", whose pages stand in `folder`, "cy/". A copy of the record in that language is made by the
// first offer that is made, while others wait, and kept until the last is gone.
std::vector<Offer> offers_in_language(const derive::Record& record, const std::string& language, const render::Words& words,
                                      const std::vector<render::Words>& words_then, const std::string& folder);

}  // namespace goldthread::publish
