#pragma once
// papers/<id>.md and templates/papers/<council>.toml.
#include "model/paper.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_paper(Fields& fields, model::Paper& paper);
void read_paper_template(Fields& fields, model::PaperTemplate& paper_template);

}  // namespace goldthread::read
