#pragma once
// posts.toml, portfolios.toml, organisations.toml, wards.toml: one table each.
#include "model/people.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_post(Fields& fields, model::Post& post);
void read_portfolio(Fields& fields, model::Portfolio& portfolio);
void read_organisation(Fields& fields, model::Organisation& organisation);
void read_ward(Fields& fields, model::Ward& ward);

}  // namespace goldthread::read
