#include "preview/lull.hpp"

#include <catch2/catch.hpp>

namespace goldthread::preview {

TEST_CASE("Nothing is due where nothing has happened") {
  Lull lull;
  CHECK_FALSE(lull.due());
  lull.happened(1000, Happening::done);
  CHECK(lull.due());
  lull.over();
  CHECK_FALSE(lull.due());
}

TEST_CASE("A save is over a moment after its last step") {
  Lull lull;
  lull.happened(1000, Happening::done);
  CHECK(lull.due() == 1008);
  lull.happened(1005, Happening::done);
  CHECK(lull.due() == 1013);
}

TEST_CASE("A file that is being written is waited for longer, until it is closed") {
  Lull lull;
  lull.happened(1000, Happening::going_on);
  CHECK(lull.due() == 1060);
  lull.happened(1040, Happening::going_on);
  CHECK(lull.due() == 1100);
  lull.happened(1041, Happening::done);
  CHECK(lull.due() == 1049);
}

TEST_CASE("Someone who writes without end is not waited for without end") {
  Lull lull;
  for (std::int64_t now = 1000; now <= 1300; now += 5) lull.happened(now, Happening::going_on);
  CHECK(lull.due() == 1250);
}

}  // namespace goldthread::preview
