#pragma once
// Keys that everything with an id may have, and shapes that several kinds share.
#include "model/people.hpp"
#include "model/strategy.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

// title, from, until, order, aliases, also_called, access and its reasons, sensitive, draft, publish_from, stage.
void read_entity(Fields& fields, model::Entity& entity, Need title = Need::required);

void read_holders(Fields& fields, std::vector<model::Holder>& holders);
void read_duties(Fields& fields, std::vector<model::Duty>& duties);
void read_judgements(Fields& fields, std::vector<model::Judgement>& judgements);

}  // namespace goldthread::read
