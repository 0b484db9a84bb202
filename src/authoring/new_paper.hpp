#pragma once
// The file that begins a paper for a committee, from one of the council's own templates: a key for each heading that must be
// answered, empty so that `check` points at it, and the headings of its text. A template is read from its text as the build reads it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/new_file.hpp"
#include "authoring/new_item.hpp"
#include "model/paper.hpp"

namespace goldthread::authoring {

// What may be given: title, template, meeting.
const std::vector<std::string_view>& paper_keys();

// Of templates/papers/<id>.toml; nothing where the file has a fault.
std::optional<model::PaperTemplate> read_form(const NewFile& file);

NewFile new_paper(const std::string& id, const Given& given, const model::PaperTemplate& form);

}  // namespace goldthread::authoring
