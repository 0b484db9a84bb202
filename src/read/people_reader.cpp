#include "read/people_reader.hpp"

#include "read/entity_fields.hpp"

namespace goldthread::read {

void read_post(Fields& fields, model::Post& post) {
  read_entity(fields, post);
  fields.ref("organisation", post.organisation);
  read_holders(fields, post.holders);
  fields.text("mailbox", post.mailbox);
}

void read_portfolio(Fields& fields, model::Portfolio& portfolio) {
  read_entity(fields, portfolio);
  fields.refs("covers", portfolio.covers);
  read_holders(fields, portfolio.holders);
  read_duties(fields, portfolio.duties);
}

void read_organisation(Fields& fields, model::Organisation& organisation) {
  read_entity(fields, organisation);
  fields.word("kind", organisation.kind,
              {{"directorate", model::OrganisationKind::directorate},
               {"service", model::OrganisationKind::service},
               {"partner", model::OrganisationKind::partner}});
  fields.ref("parent", organisation.parent);
  std::vector<model::Line> perspectives;
  fields.lines("perspectives", perspectives);
  if (perspectives.empty()) return;
  organisation.perspectives.clear();
  for (model::Line& perspective : perspectives) organisation.perspectives.push_back(std::move(perspective.text));
}

void read_ward(Fields& fields, model::Ward& ward) {
  read_entity(fields, ward);
  fields.text("code", ward.code);
}

}  // namespace goldthread::read
