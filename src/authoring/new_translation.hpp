#pragma once
// `goldthread new KIND ID --lang cy`: the file that begins a translation, beside the file that it translates. Each text of the main file
// stands in it under its own key, as a comment: what an author takes the # from and puts in the other language is translated, and all
// else stays as it is. A measure's figures have a file of their own, where there is a text in them. Touches no disk.
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "authoring/new_file.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

// `kind`: as for a new file, but for site. `existing`: the paths that are in the content folder already. The other alternative is a
// sentence that says why there is nothing to write.
std::variant<std::vector<NewFile>, std::string> new_translation(std::string_view kind, std::string_view id, std::string_view language,
                                                                const model::Content& content, const std::vector<std::string>& existing);

}  // namespace goldthread::authoring
