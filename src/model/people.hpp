#pragma once
// Posts, portfolios, organisations and wards. Staff appear as posts; a holder's name is for councillors and statutory
// officers (domain.md 2.6).
#include <string>
#include <vector>

#include "model/entity.hpp"

namespace goldthread::model {

struct Holder {
  std::string name;
  std::optional<Date> from;
  std::optional<Date> until;
  text::Place place;
};

// What a body or portfolio has to do, and in which month (domain.md S39, S42).
struct Duty {
  std::string what;
  std::string month;  // "may", or empty
  std::optional<Year> new_from;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Post : Entity {
  Ref organisation;
  std::vector<Holder> holders;
  std::string mailbox;
};

struct Portfolio : Entity {
  std::vector<Ref> covers;  // organisations
  std::vector<Holder> holders;
  std::vector<Duty> duties;
};

enum class OrganisationKind { directorate, service, partner };

struct Organisation : Entity {
  OrganisationKind kind = OrganisationKind::service;
  Ref parent;
  std::vector<std::string> perspectives = {"customer", "finance", "process", "people"};
};

struct Ward : Entity {
  std::string code;
};

}  // namespace goldthread::model
