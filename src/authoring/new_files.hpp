#pragma once
// `goldthread new KIND ID [KEY=VALUE ...]`: the files that begin a new thing. Touches no disk and reads no clock; whoever
// writes the files must not overwrite any, and none of them is among the existing ones.
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "authoring/new_file.hpp"

namespace goldthread::authoring {

// `kind`: site, priority, outcome, activity, measure, report or paper. `id`: the new thing's; of a site the folder that becomes the
// content folder, whose name also gives the council's. `extras`: keys with their values, "outcome=clean-streets".
// `existing`: the paths that are in the content folder already.
// `forms`: the templates of papers that are there, with their texts.
// The other alternative is a sentence that says why there is nothing to write.
std::variant<std::vector<NewFile>, std::string> new_files(std::string_view kind, std::string_view id,
                                                          const std::vector<std::string>& extras, const std::vector<std::string>& existing,
                                                          const std::vector<NewFile>& forms = {});

}  // namespace goldthread::authoring
