#include "derive/carried.hpp"

#include <catch2/catch.hpp>

namespace goldthread::derive {
namespace {

model::Plan plan(std::string id, std::vector<model::Year> years) {
  model::Plan out;
  out.id = std::move(id);
  out.years = std::move(years);
  return out;
}

TEST_CASE("a project in the plan of one year and of the next was carried forward", "[S09-C]") {
  model::Content content;
  content.plans = {plan("p2006", {{2006}}), plan("p2007", {{2007}}), plan("p2008", {{2008}}), plan("rolling", {{2007}, {2008}, {2009}})};
  content.index_ids();
  model::Activity project;
  const auto in = [&](std::initializer_list<std::string> plans) {
    project.plans.clear();
    for (const std::string& each : plans) project.plans.push_back({each, {}});
    return carried_from(project, {2008}, content);
  };
  CHECK(in({"p2007", "p2008"}) == model::Year{2007});
  CHECK(in({"p2008", "p2007", "p2006"}) == model::Year{2006});
  CHECK_FALSE(in({"p2008"}));
  CHECK_FALSE(in({"p2007"}));
  CHECK_FALSE(in({"p2007", "rolling"}));
  CHECK_FALSE(in({"p2007", "no-such-plan"}));
}

}  // namespace
}  // namespace goldthread::derive
